import { MATCH_1_0 } from './weights';

/** Published versions of the model, newest first; reasons: messages under guides.matching.log. */
export const MODEL_VERSIONS = [
  { version: MATCH_1_0.version, since: '2026-11', reason: 'first' },
] as const;
