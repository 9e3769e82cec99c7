import { getTranslations } from 'next-intl/server';
import { formatDays } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import type { ChangeContent, ChangeValues, Level } from '@/lib/visits/changes/model';
import { PARTY_KINDS, type RankBand } from '@/lib/visits/model';
import { partySize } from '@/lib/visits/request';

/** The value of a point before and after a change, each as one line. What a person has typed stays as it was typed. */
export async function changeWords(
  content: ChangeContent,
  locale: Locale,
): Promise<{ before: string; after: string }> {
  switch (content.point) {
    case 'dates':
      return each(content, async ({ startsOn, endsOn }) => formatDays(locale, startsOn, endsOn));
    case 'head':
      return each(content, (value) => headWords(value, locale));
    case 'level':
      return each(content, (value) => levelWords(value, locale));
    case 'size':
      return each(content, (value) => partyWords(value, locale));
    case 'sectors':
      return each(content, async ({ sectors }) =>
        listed(
          locale,
          sectors.map((id) => sectorName(id, locale)),
        ),
      );
  }
}

async function each<Value>(
  { before, after }: { before: Value; after: Value },
  say: (value: Value) => Promise<string>,
) {
  return { before: await say(before), after: await say(after) };
}

async function headWords(value: ChangeValues['head'], locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'changes' });
  const chosen = value.elected === null ? [] : [t(value.elected ? 'elected' : 'appointed')];
  return [value.office, ...chosen, await levelWords(value, locale)].join(' · ');
}

async function levelWords({ band, formerBand }: Level, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'changes' });
  const rank = await getTranslations({ locale, namespace: 'visits.rankBand' });
  const label = (one: RankBand) => rank(`${one}.label`);
  const former = formerBand === null ? [] : [t('former', { rank: label(formerBand) })];
  return [band === null ? t('none') : label(band), ...former].join(' · ');
}

async function partyWords({ party }: ChangeValues['size'], locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'changes' });
  const kind = await getTranslations({ locale, namespace: 'visits.party' });
  const parts = PARTY_KINDS.filter((one) => party[one] > 0).map((one) =>
    t('party', { kind: kind(one), count: party[one] }),
  );
  return t('total', { count: partySize(party), parts: listed(locale, parts) });
}
