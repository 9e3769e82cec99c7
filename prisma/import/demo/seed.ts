import { openCityHalls } from './city-halls';
import { holdConversations } from './conversations';
import { expressInterests } from './interests';
import { markDemonstration } from './mark';
import { staffOffices } from './offices';
import { createPeople } from './people';
import { removeDemonstration } from './remove';
import { makeReports } from './reports';
import { arrangeVisits } from './visits';

const DAY_MS = 86_400_000;

/** The invented cities were verified this long before the demonstration begins. */
const VERIFIED_DAYS_AGO = 300;

/**
 * Loads the demonstration. It is written by the commands of the application, in several transactions; if that was
 * interrupted, what there is of it is removed and it begins again.
 */
export async function loadDemonstration(ownerUrl: string, now: Date): Promise<void> {
  await removeDemonstration(ownerUrl);
  const then = new Date(now.getTime() - VERIFIED_DAYS_AGO * DAY_MS);
  const people = await createPeople(then);
  await staffOffices(people);
  await openCityHalls(people, then);
  await arrangeVisits(people, now);
  await holdConversations(people, now);
  await expressInterests(people, now);
  await makeReports(people, now);
  await markDemonstration(ownerUrl);
}
