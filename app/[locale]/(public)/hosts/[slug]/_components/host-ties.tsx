import { getLocale, getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { FactList } from '@/components/city/fact-list';
import { SourceNote } from '@/components/city/source-note';
import { TieEvidence } from '@/components/city/tie-evidence';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import type { HostFact, HostPortrait } from '@/lib/hosts/portrait/model';
import { formatPartialDay } from '@/lib/i18n/format';

type Props = { host: HostPortrait; facts: readonly HostFact[] };

/** Documented ties in Europe with kind, date, evidence and source; the list is said to be incomplete. */
export async function HostTies({ host, facts }: Props) {
  const [t, kinds, locale] = await Promise.all([
    getTranslations('hosts.ties'),
    getTranslations('cities.tie.kind'),
    getLocale(),
  ]);
  return (
    <Section title={t('title')} note={<p>{t('incomplete')}</p>}>
      <Table
        caption={t('caption', { host: cityNameIn(locale, host) })}
        columns={[
          { key: 'city', header: t('columns.city'), className: 'md:w-1/4' },
          { key: 'kind', header: t('columns.kind'), phone: 'joins' },
          { key: 'since', header: t('columns.since'), phone: 'joins' },
          { key: 'evidence', header: t('columns.evidence'), className: 'md:w-1/3' },
        ]}
        rows={host.ties.map((tie) => ({
          key: tie.id,
          cells: {
            city: (
              <TextLink href={`/cities/${tie.city.slug}`}>
                <CityName city={tie.city} locale={locale} both />
              </TextLink>
            ),
            kind: kinds(tie.kind as 'twinned'),
            since: tie.since ? formatPartialDay(locale, tie.since) : t('unknown'),
            evidence: (
              <TieEvidence tie={tie}>
                <SourceNote source={tie.source} />
              </TieEvidence>
            ),
          },
        }))}
      />
      {facts.length > 0 ? (
        <div className="pt-4">
          <FactList facts={facts} />
        </div>
      ) : null}
    </Section>
  );
}
