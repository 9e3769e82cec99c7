import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { holdsRole } from '@/lib/auth/holds-role';
import { isUser } from '@/lib/auth/model';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { holidayCountries } from '../holiday-countries';
import { missingNeeds, PREPARATION } from '../readiness';

/**
 * Lets a host receive visits, or ends that: it then stands on no public page and in no match, and takes no new request,
 * while its office goes on with the files it has. For administrators. A host that lacks anything is not activated; the
 * refusal names all it lacks.
 */
export function setHostActive(
  context: WriteContext,
  { host: id, active }: { host: string; active: boolean },
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const { actor } = context;
    const isAdmin = isUser(actor) && (await holdsRole(tx, actor.userId, ['programme_admin']));
    if (!isAdmin) return refuse({ code: 'forbidden' });
    const host = await tx.host.findUnique({
      where: { id },
      select: { active: true, ...PREPARATION },
    });
    if (!host) return refuse({ code: 'not_found' });
    if (host.active === active) return refuse({ code: 'conflict' });
    const missing = active ? missingNeeds(host, await holidayCountries(tx)) : [];
    if (missing.length > 0) {
      return refuseRule(...missing.map((need) => ({ code: `adminHosts.refusal.${need}` })));
    }
    await tx.host.update({ where: { id }, data: { active } });
    return ok({
      value: null,
      audit: {
        action: active ? 'host.activated' : 'host.deactivated',
        objectType: 'host',
        objectId: id,
      },
    });
  });
}
