import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { AppLink } from '@/components/ui/app-link';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { PhoneOnly, type Row, Table } from '@/components/ui/table';
import { DemoMark } from '@/components/ui/tag';
import { cityNameIn } from '@/lib/cities/name-in';
import type { HostSummary } from '@/lib/hosts/queries';
import { countryName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import { lineId } from '@/lib/partners/line-id';
import type { PartnerLine } from '@/lib/partners/model';
import { contactWords, howWords } from '@/lib/partners/words';
import { sectorName } from '@/lib/taxonomy/taxonomy';

type Props = { host: HostSummary; lines: readonly PartnerLine[]; locale: Locale };

/** The list twin of the map: the same figures in words, one row for each of its cells. */
export async function PartnerList({ host, lines, locale }: Props) {
  const t = await getTranslations('partners');
  const rows = await Promise.all(lines.map((line) => lineRow(line, host, locale)));
  return (
    <Table
      dense
      caption={t('list.caption', { host: cityNameIn(locale, host) })}
      columns={[
        { key: 'city', header: t('columns.city') },
        { key: 'sector', header: t('columns.sector') },
        { key: 'strength', header: t('columns.strength'), align: 'end' },
        { key: 'how', header: t('columns.how') },
        { key: 'score', header: t('columns.score'), align: 'end' },
      ]}
      rows={rows}
    />
  );
}

async function lineRow(line: PartnerLine, host: HostSummary, locale: Locale): Promise<Row> {
  const [t, candidates, say] = await Promise.all([
    getTranslations('partners'),
    getTranslations('candidates'),
    translator(locale),
  ]);
  const { city, meeting, match, contacts } = line;
  const reader = { t: say, locale };
  const id = lineId(city, meeting.sector);
  const known = contactWords(contacts, reader);
  const [how = '', ...more] = howWords(line, host, reader);
  return {
    key: id,
    cells: {
      city: (
        <span id={id} className="block scroll-mt-4">
          <AppLink
            href={`/desk/candidates/${city.slug}`}
            className="text-ink no-underline hover:underline"
          >
            <CityName city={city} locale={locale} />
          </AppLink>
          <span className="block font-normal text-muted text-note">
            {countryName(locale, city.countryCode)}
          </span>
          {known.length > 0 ? (
            <span className="block font-normal text-brass text-note">{known.join(t('join'))}</span>
          ) : null}
          {city.evidence === 'documented' ? (
            <span className="block font-normal text-note">
              <EvidenceMark kind="documented" label={candidates('evidence.documented')} />
            </span>
          ) : null}
          {city.demo ? <DemoMark>{candidates('demo')}</DemoMark> : null}
        </span>
      ),
      sector: sectorName(meeting.sector, locale),
      strength: <Strength strength={meeting.strength} related={meeting.kind === 'related'} />,
      how: (
        <>
          {how}
          {more.map((words) => (
            <span key={words} className="block text-muted text-small">
              {words}
            </span>
          ))}
        </>
      ),
      score: (
        <>
          <PhoneOnly>{t('columns.score')} </PhoneOnly>
          {t('scoreShort', { score: match.score })}
        </>
      ),
    },
  };
}

async function Strength({ strength, related }: { strength: number | null; related: boolean }) {
  const t = await getTranslations('partners');
  if (strength === null) {
    return (
      <>
        <span aria-hidden="true">{t('sign.cityOnly')}</span>
        <span className="sr-only">{t('noStrength')}</span>
      </>
    );
  }
  return (
    <>
      <PhoneOnly>{t('columns.strength')} </PhoneOnly>
      {related ? t('sign.related') : ''}
      {strength}
    </>
  );
}
