import fc from 'fast-check';

/** Runs per property; the full sizes of the stress commands set LIANQIAO_FC_RUNS. */
const numRuns = Number(process.env.LIANQIAO_FC_RUNS ?? 100);

fc.configureGlobal({ numRuns });
