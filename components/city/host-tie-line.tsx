import { getLocale, getTranslations } from 'next-intl/server';
import { cityNameIn } from '@/lib/cities/name-in';
import type { CityTie } from '@/lib/cities/record/model';
import { formatPartialDay } from '@/lib/i18n/format';

/** The tie with a host in one brass line: "Friendship city of Dalian since 23 November 1985". */
export async function HostTieLine({ ties }: { ties: readonly CityTie[] }) {
  const [t, locale] = await Promise.all([getTranslations('cities.tie.withHost'), getLocale()]);
  const tie = ties.find((one) => one.hostSlug !== null);
  if (!tie) return null;
  const words = { kind: tie.kind, host: cityNameIn(locale, tie.partner) };
  return (
    <p className="font-semibold text-brass">
      {tie.since
        ? t('since', { ...words, date: formatPartialDay(locale, tie.since) })
        : t(tie.singleSource ? 'unconfirmed' : 'plain', words)}
    </p>
  );
}
