import { type ClaimStatus, speaksForCity } from '@/lib/auth/model';

/** Statuses in which a claim is alive: it has neither been refused, nor ended, nor archived. */
export const OPEN_STATUSES = [
  'draft',
  'submitted',
  'changes_requested',
  'verified',
  'paused',
] as const;

/** Statuses in which the city hall may still submit. */
export const SUBMITTABLE_STATUSES = ['draft', 'changes_requested'] as const;

/** Whether a city hall can claim a city: nobody has, another office has begun, or one is verified. */
export type Availability = 'free' | 'begun' | 'claimed';

/** What the claims of a city whose claimants' addresses are confirmed leave to another city hall. */
export function availabilityOf(statuses: readonly ClaimStatus[]): Availability {
  if (statuses.some(speaksForCity)) return 'claimed';
  return statuses.some((status) => OPEN_STATUSES.some((open) => open === status))
    ? 'begun'
    : 'free';
}
