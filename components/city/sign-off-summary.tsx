import { getTranslations } from 'next-intl/server';
import { DifferenceTable } from '@/components/city/difference-table';
import { SectorAnswers } from '@/components/city/sector-answers';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Section } from '@/components/ui/section';
import { TypedRuns } from '@/components/ui/typed-runs';
import { cityNameIn } from '@/lib/cities/name-in';
import { differencesBetween } from '@/lib/cities/profile/difference';
import { BASIC_FIELDS, factInWords } from '@/lib/cities/profile/facts';
import type { SignOffSummary as Summary } from '@/lib/cities/sign-off/queries';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { setApart } from '@/lib/i18n/typed-text';
import { modeName } from '@/lib/taxonomy/taxonomy';

/** A profile on one page for its approver: facts, sectors, ways, places, and what changes against what is published. */
export async function SignOffSummary({ summary, locale }: { summary: Summary; locale: Locale }) {
  const t = await getTranslations('signOff');
  const fields = await getTranslations('profile.basics.fields');
  const { content, facts, published, organisation, officer, reason } = summary;
  const places = content.places.rows.flatMap(({ name }) => name || []);
  const rows = [
    {
      key: 'organisation',
      term: t('page.organisation'),
      value: <TypedRuns text={setApart(cityNameIn(locale, organisation))} />,
    },
    { key: 'officer', term: t('page.officer'), value: officer && <span lang="">{officer}</span> },
    { key: 'reason', term: t('page.reason'), value: reason && <span lang="">{reason}</span> },
    ...BASIC_FIELDS.map((field) => ({
      key: field as string,
      term: fields(field),
      value: facts[field] && <span lang="">{factInWords(locale, field, facts[field])}</span>,
    })),
    {
      key: 'modes',
      term: t('page.modes'),
      value: listed(
        locale,
        content.modes.ids.map((id) => modeName(id, locale)),
      ),
    },
    {
      key: 'places',
      term: t('page.places'),
      value: places.length > 0 && <span lang="">{listed(locale, places)}</span>,
    },
  ];
  return (
    <>
      <Section title={t('page.short')} note={<p>{t('page.shortNote')}</p>}>
        <DefinitionRows rows={rows.filter((row) => row.value)} />
      </Section>
      <Section title={t('page.sectors')}>
        <SectorAnswers sectors={content.sectors} locale={locale} />
      </Section>
      {published ? (
        <Section
          title={t('page.changes')}
          note={<p>{t('page.changesNote', { number: published.number })}</p>}
        >
          <DifferenceTable
            differences={differencesBetween(published.content, content)}
            locale={locale}
            caption={t('page.changes')}
            sides={{ was: t('page.published'), is: t('page.new') }}
          />
        </Section>
      ) : null}
    </>
  );
}
