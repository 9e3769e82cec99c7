import type { FactorReading, Profile } from '../model';
import { character } from './character';
import { modes } from './modes';
import { networks } from './networks';
import { readiness } from './readiness';

/** The factors behind the gate, in the order of the factor table; shared themes come before them. */
export const gatedFactors: readonly ((city: Profile, host: Profile) => FactorReading)[] = [
  modes,
  networks,
  character,
  readiness,
];
