import { submitClaim } from '@/lib/cities/claims/commands/submit-claim';
import { saveSection } from '@/lib/cities/profile/commands/save-section';
import { asTyped } from '@/lib/cities/profile/facts';
import { vectorCity } from '@/lib/cities/profile/testing/contents';
import { aContext } from './people';
import { aClaimedCity, type ClaimedCity } from './places';

/** A draft claim whose profile holds what it must. */
export async function aReadyCity(): Promise<ClaimedCity> {
  const world = await aClaimedCity({ status: 'draft' });
  const context = aContext(world.officer);
  const { sectors, modes, networks, character, readiness } = vectorCity();
  const facts = asTyped({ ...world.city, areaKm2: 181.36 });
  await saveSection(context, { section: 'basics', revision: 0, answers: { basics: facts } });
  await saveSection(context, { section: 'sectors', revision: 0, answers: { sectors } });
  await saveSection(context, {
    section: 'ways',
    revision: 0,
    answers: { modes, networks, character },
  });
  await saveSection(context, { section: 'readiness', revision: 0, answers: { readiness } });
  await saveSection(context, {
    section: 'contacts',
    revision: 0,
    answers: { people: { deputy: 'none', approver: 'not_yet' } },
    people: { contact: { name: 'Jo', office: 'Head', email: 'jo@city.example', phone: '' } },
  });
  return world;
}

/** A claim that waits for the programme. */
export async function aSubmittedCity(): Promise<ClaimedCity> {
  const world = await aReadyCity();
  const result = await submitClaim(aContext(world.officer), 1);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return world;
}
