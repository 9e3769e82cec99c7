import { getTranslations } from 'next-intl/server';
import { Fingerprint } from '@/components/plots/fingerprint';
import { EmptyState } from '@/components/ui/empty-state';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { Section } from '@/components/ui/section';
import { TwoLanguages } from '@/components/ui/two-languages';
import type { CityRecord } from '@/lib/cities/record/model';
import { formatDay } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { shownInterests } from '@/lib/matching/candidates/interest-sides';
import { modeName, networkName, tagName } from '@/lib/taxonomy/taxonomy';
import { SectorSide } from './sector-side';

/** What the city offers and seeks, in both languages side by side; its own words stand in the language it wrote them in. */
export async function SheetInterests({ city, locale }: { city: CityRecord; locale: Locale }) {
  const t = await getTranslations('candidates.sheet');
  const shown = shownInterests(city);
  if (!shown) {
    return (
      <Section title={t('interests.title')}>
        <EmptyState title={t('interests.noneTitle')}>{t('interests.none')}</EmptyState>
      </Section>
    );
  }
  const { declared } = city;
  return (
    <Section
      title={t('interests.title')}
      note={
        <>
          <EvidenceMark kind={shown.kind} label={t(`interests.${shown.kind}`)} />
          <div className="py-3">
            <Fingerprint
              interests={city.interests.map((one) => ({
                ...one,
                documented: one.kind === 'documented',
              }))}
              size={120}
              label={t('interests.glyph', { count: shown.sectors.length })}
            />
          </div>
          {declared && shown.kind === 'declared' ? (
            <p>
              {t('interests.version', {
                number: declared.version,
                date: formatDay(locale, declared.publishedAt.toISOString().slice(0, 10)),
              })}
            </p>
          ) : null}
          <p>{t('interests.untranslatedNote')}</p>
        </>
      }
    >
      <ul className="ledger ledger-top">
        {shown.sectors.map((sector) => (
          <li key={sector.sector}>
            <TwoLanguages
              ruled
              english={<SectorSide sector={sector} kind={shown.kind} locale="en" />}
              chinese={<SectorSide sector={sector} kind={shown.kind} locale="zh-CN" />}
            />
          </li>
        ))}
        {declared ? <Ways declared={declared} /> : null}
      </ul>
    </Section>
  );
}

/** How the city wants to work together, which networks it is in, what kind of place it is. */
function Ways({ declared }: { declared: NonNullable<CityRecord['declared']> }) {
  const rows = [
    { key: 'modes', names: (locale: Locale) => declared.modes.map((id) => modeName(id, locale)) },
    {
      key: 'networks',
      names: (locale: Locale) => declared.networks.map((id) => networkName(id, locale)),
    },
    {
      key: 'character',
      names: (locale: Locale) => declared.character.map((id) => tagName(id, locale)),
    },
  ] as const;
  return rows
    .filter((row) => row.names('en').length > 0)
    .map(({ key, names }) => (
      <li key={key}>
        <TwoLanguages
          ruled
          english={<WaySide part={key} names={names('en')} locale="en" />}
          chinese={<WaySide part={key} names={names('zh-CN')} locale="zh-CN" />}
        />
      </li>
    ));
}

type WayProps = { part: 'modes' | 'networks' | 'character'; names: string[]; locale: Locale };

async function WaySide({ part, names, locale }: WayProps) {
  const t = await getTranslations({ locale, namespace: 'cities.record.declared' });
  return (
    <>
      <h3 className="text-h3">{t(part)}</h3>
      <p>{listed(locale, names)}</p>
    </>
  );
}
