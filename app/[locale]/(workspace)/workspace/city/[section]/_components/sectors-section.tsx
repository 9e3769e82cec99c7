import { getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { WithAside } from '@/components/ui/section';
import { saveSectorsAction } from '@/lib/cities/profile/actions';
import { LIMITS } from '@/lib/cities/profile/limits';
import { MAX_TOP_PRIORITIES, MAX_TOPICS } from '@/lib/taxonomy/limits';
import type { SectorEntry } from '@/lib/taxonomy/model';
import { sectors } from '@/lib/taxonomy/taxonomy';
import { LiveSectors, LiveUsed } from './live-sectors';
import { loadProofGains } from './proof-gains';
import { RegionQuestions } from './region-questions';
import { SectionForm } from './section-form';
import { SectionHead } from './section-head';
import { problemsInSection } from './section-problems';
import type { SectionProps } from './section-props';
import { SectorFields } from './sector-fields';
import { SectorsAside } from './sectors-aside';
import { TopicTextsProvider } from './topic-row';

const OUTLINE = sectors.map(({ id, topics }) => ({ id, topics: topics.map((topic) => topic.id) }));
const CORE = sectors.filter((sector) => sector.core);
const MORE = sectors.filter((sector) => !sector.core);

/** Sectors with importance and direction, sub-topics with a proof; the host's own sectors come first. */
export async function SectorsSection({ own, locale, served }: SectionProps) {
  const t = await getTranslations('profile.sectors');
  const { content } = own.draft;
  const gains = await loadProofGains(own);
  const fields = problemsInSection(own, 'sectors').map((problem) => problem.field);
  const row = (sector: SectorEntry) => (
    <SectorFields
      key={sector.id}
      own={own}
      sector={sector}
      answer={content.sectors.find((answer) => answer.id === sector.id)}
      gains={gains}
      wrong={fields}
      locale={locale}
    />
  );
  const isChosen = ({ id }: SectorEntry) => content.sectors.some((answer) => answer.id === id);
  const chosenFirst = [...CORE.filter(isChosen), ...CORE.filter((sector) => !isChosen(sector))];
  const moreOpen = MORE.some(isChosen);
  const used = (limit: number) => t('used', { used: '{used}', limit });
  // Chinese sentences follow each other without a space.
  const gap = locale === 'en' ? ' ' : '';
  const lead = (
    <>
      {t('lead')}
      {gap}
      {t('topUsed')}
      {gap}
      <LiveUsed of="top" limit={MAX_TOP_PRIORITIES} text={used(MAX_TOP_PRIORITIES)} />
      {gap}
      {t('topicsUsed')}
      {gap}
      <LiveUsed of="topics" limit={MAX_TOPICS} text={used(MAX_TOPICS)} />
    </>
  );
  return (
    <LiveSectors
      saved={{ sectors: content.sectors, readiness: content.readiness }}
      outline={OUTLINE}
    >
      <SectionHead own={own} section="sectors" lead={lead} />
      <WithAside aside={<SectorsAside own={own} locale={locale} />}>
        <SectionForm
          own={own}
          locale={locale}
          served={served}
          section="sectors"
          action={saveSectorsAction}
        >
          <RegionQuestions own={own} locale={locale} />
          <TopicTextsProvider texts={await topicTexts()}>
            <section>
              <h2 className="border-control border-b pb-3">{t('core')}</h2>
              {chosenFirst.map(row)}
              <div className="border-control border-b py-4">
                <Disclosure open={moreOpen} summary={<b>{t('more')}</b>} note={t('moreList')}>
                  <div className="border-hairline border-t">{MORE.map(row)}</div>
                </Disclosure>
              </div>
            </section>
          </TopicTextsProvider>
        </SectionForm>
      </WithAside>
    </LiveSectors>
  );
}

/** The words every row of a sub-topic shares. */
async function topicTexts() {
  const t = await getTranslations('profile.sectors');
  return {
    offer: t('way.offer'),
    seek: t('way.seek'),
    both: t('way.both'),
    attach: t('attach'),
    attached: t('attached'),
    change: t('change'),
    proof: t('proof'),
    proofHint: t('proofHint'),
    note: t('proofNote'),
    noteHint: t('proofNoteHint', { limit: LIMITS.note }),
    date: t('proofDate'),
    dateHint: t('proofDateHint'),
  };
}
