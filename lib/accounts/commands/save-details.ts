import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import type { Locale } from '@/lib/i18n/routing';
import { ok, type Result } from '@/lib/result';
import { ownAccount } from './own-account';

export type Details = { name: string; office: string; locale: Locale };

/** Name and office as they stand on letters, and the language of mails and notices. */
export async function saveDetails(context: WriteContext, details: Details): Promise<Result<null>> {
  const own = await ownAccount(context);
  if (!own.ok) return own;
  const { id } = own.value;
  return write(context, async (tx) => {
    await tx.user.update({
      where: { id },
      data: { ...details, office: details.office || null },
    });
    return ok({
      value: null,
      audit: {
        action: 'account.details_saved',
        objectType: 'user',
        objectId: id,
        changed: details,
      },
    });
  });
}
