import { getFormatter, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { PhoneOnly, Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import type { Locale } from '@/lib/i18n/routing';
import type { ProspectSheet } from '@/lib/prospects/list/queries';
import { termFacts } from './term-facts';

type Props = { sheet: ProspectSheet; locale: Locale };

/** The arithmetic of a prospect: five terms, what is known of each, value, weight and points, which add up. */
export async function ProspectTerms({ sheet, locale }: Props) {
  const [t, term, format] = await Promise.all([
    getTranslations('prospects.sheet.why'),
    getTranslations('prospects.term'),
    getFormatter(),
  ]);
  const number = (value: number, digits: number) =>
    format.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const facts = await termFacts(sheet, locale);
  const { prospect, position, all, host } = sheet;
  return (
    <Section
      title={t('title')}
      note={
        <>
          <p>{t('note')}</p>
          <p>{t('place', { position, all, host: cityNameIn(locale, host) })}</p>
          <p>
            <TextLink href="/how-prospects-work" tone="muted">
              {(await getTranslations('prospects'))('how')}
            </TextLink>
          </p>
        </>
      }
    >
      <Table
        caption={t('caption')}
        columns={[
          { key: 'term', header: t('columns.term'), className: 'md:w-1/5' },
          { key: 'known', header: t('columns.known') },
          { key: 'value', header: t('columns.value'), align: 'end', phone: 'hidden' },
          { key: 'weight', header: t('columns.weight'), align: 'end', phone: 'hidden' },
          { key: 'points', header: t('columns.points'), align: 'end' },
        ]}
        rows={[
          ...prospect.terms.map(({ id, value, weight, points }) => ({
            key: id,
            cells: {
              term: term(id),
              known: facts[id],
              value: value === null ? t('unknownValue') : number(value, 2),
              weight: format.number(weight, { style: 'percent' }),
              points: (
                <>
                  {number(points, 2)} <PhoneOnly>{t('ofPoints', { most: 100 * weight })}</PhoneOnly>
                </>
              ),
            },
          })),
          {
            key: 'sum',
            sum: true,
            cells: {
              term: t('total'),
              points: <b>{number(prospect.score, 2)}</b>,
            },
          },
        ]}
        note={t('siteNote')}
      />
    </Section>
  );
}
