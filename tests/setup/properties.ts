import fc from 'fast-check';

/** Runs per property; the full sizes of the stress commands set FAST_CHECK_RUNS. */
const numRuns = Number(process.env.FAST_CHECK_RUNS ?? 100);

fc.configureGlobal({ numRuns });
