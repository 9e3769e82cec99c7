import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { OwnSignOff } from '@/lib/cities/sign-off/queries';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';

const KIND = {
  open: 'information',
  outdated: 'caution',
  approved: 'done',
  returned: 'caution',
  replaced: 'information',
} as const;

/** Where the sign-off stands: with whom since when, or what came of it. */
export async function StateNotice({ signOff, locale }: { signOff: OwnSignOff; locale: Locale }) {
  const t = await getTranslations('signOff.state');
  const { last, approvers, timeZone } = signOff;
  if (!last) return <Notice>{t('never')}</Notice>;
  const day = (instant: Date) => formatDay(locale, dayIn(timeZone, instant));
  const names = listed(
    locale,
    approvers.map((one) => one.name),
  );
  return (
    <Notice
      kind={KIND[last.state]}
      title={t(last.state, {
        asked: day(last.askedAt),
        decided: last.decidedAt ? day(last.decidedAt) : '',
        name: last.decidedBy === '' ? t('former') : (last.decidedBy ?? names),
      })}
    >
      {last.remark ? (
        <p lang="" className="whitespace-pre-line">
          {last.remark}
        </p>
      ) : null}
    </Notice>
  );
}
