import 'server-only';
import { log } from '@/lib/log';
import { renewProfiles } from '@/lib/renewals/commands/renew-profiles';
import { defineTask } from '../define-task';

/** Reminds city halls of profiles nobody has confirmed for a year and more, and pauses those after three. */
export const renewProfilesTask = defineTask('renew_profiles', async (_payload, job) => {
  const renewed = await renewProfiles(new Date(), job.id);
  log.info(renewed, 'profiles renewed');
});
