import { getLocale, getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { SourceNote } from '@/components/city/source-note';
import { TieEvidence } from '@/components/city/tie-evidence';
import { AppLink } from '@/components/ui/app-link';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { cityNameIn } from '@/lib/cities/name-in';
import type { CityRecord, CityTie } from '@/lib/cities/record/model';
import { formatPartialDay } from '@/lib/i18n/format';

/** Documented ties with Chinese cities, each with kind, date, evidence and source. */
export async function TiesSection({ city }: { city: CityRecord }) {
  const [t, kinds, locale] = await Promise.all([
    getTranslations('cities.record.ties'),
    getTranslations('cities.tie.kind'),
    getLocale(),
  ]);
  return (
    <Section title={t('title')}>
      {city.ties.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <Table
          caption={t('caption', { city: cityNameIn(locale, city) })}
          columns={[
            { key: 'city', header: t('columns.city'), className: 'md:w-1/5' },
            { key: 'kind', header: t('columns.kind'), phone: 'joins' },
            { key: 'since', header: t('columns.since'), phone: 'joins' },
            { key: 'evidence', header: t('columns.evidence'), className: 'md:w-2/5' },
          ]}
          rows={city.ties.map((tie) => ({
            key: tie.id,
            cells: {
              city: <Partner tie={tie} />,
              kind: kinds(tie.kind as 'twinned'),
              since: tie.since ? formatPartialDay(locale, tie.since) : t('unknown'),
              evidence: (
                <>
                  <TieEvidence tie={tie}>
                    <SourceNote source={tie.source} />
                  </TieEvidence>
                  <TieDeclared tie={tie} />
                </>
              ),
            },
          }))}
          note={t('note')}
        />
      )}
    </Section>
  );
}

/** What the city itself says to a documented tie. */
async function TieDeclared({ tie }: { tie: CityTie }) {
  const t = await getTranslations('profileChina');
  if (!tie.declared) return null;
  const { standing, note } = tie.declared;
  return (
    <span className="mt-1 flex gap-2.5 text-small">
      <EvidenceMark kind="declared" />
      <span>
        {t('public.says', { standing: t(`standing.${standing}`) })}
        {note ? (
          <span lang="" className="block text-muted">
            {note}
          </span>
        ) : null}
      </span>
    </span>
  );
}

async function Partner({ tie }: { tie: CityTie }) {
  const locale = await getLocale();
  const name = <CityName city={{ ...tie.partner, countryCode: 'CN' }} locale={locale} both />;
  if (!tie.hostSlug) return name;
  return (
    <AppLink href={`/hosts/${tie.hostSlug}`} className="link">
      {name}
    </AppLink>
  );
}
