import 'server-only';
import { log } from '@/lib/log';
import { tendLists } from '@/lib/matching/top-lists/tend-lists';
import { defineTask } from '../define-task';

/** Stored lists that are missing, too short or out of date, and changes no write has followed. */
export const tendTopListsTask = defineTask('tend_top_lists', async () => {
  const tended = await tendLists();
  if (tended.cities + tended.lists + tended.hostsOfCities > 0) log.info(tended, 'top lists tended');
});
