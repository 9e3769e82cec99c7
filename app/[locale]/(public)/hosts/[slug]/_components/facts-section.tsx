import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FactList } from '@/components/city/fact-list';
import { Section } from '@/components/ui/section';
import type { HostFact } from '@/lib/hosts/portrait/model';

type Props = {
  /** Names the section: messages under sources.factGroup. */
  group:
    | 'basics'
    | 'openness'
    | 'cooperation'
    | 'zones'
    | 'park_model'
    | 'transport'
    | 'education'
    | 'past_visits'
    | 'calendar';
  facts: readonly HostFact[];
  children?: ReactNode;
};

/** One group of facts; left out where nothing is known. */
export async function FactsSection({ group, facts, children }: Props) {
  const t = await getTranslations('sources.factGroup');
  if (facts.length === 0 && !children) return null;
  return (
    <Section id={group} title={t(group)}>
      <FactList facts={facts} />
      {children}
    </Section>
  );
}
