import { getTranslations } from 'next-intl/server';
import { Ledger } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { CITY_STAGES } from '@/lib/visits/stages';

/** The five stages of an official visit, one sentence each. */
export async function VisitInShort() {
  const [t, visits] = await Promise.all([
    getTranslations('hosts.visit'),
    getTranslations('visits.stage'),
  ]);
  return (
    <Section
      title={t('title')}
      note={
        <>
          <p>{t('note')}</p>
          <p>
            <TextLink href="/how-visits-work">{t('full')}</TextLink>
          </p>
        </>
      }
    >
      <Ledger ordered>
        {CITY_STAGES.map((stage) => (
          <li key={stage} className="grid gap-x-8 md:grid-cols-[12rem_minmax(0,1fr)]">
            <h3 className="text-h3">{visits(stage)}</h3>
            <p>{t(`stages.${stage}`)}</p>
          </li>
        ))}
      </Ledger>
    </Section>
  );
}
