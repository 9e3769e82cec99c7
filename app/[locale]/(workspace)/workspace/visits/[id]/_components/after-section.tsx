import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Section } from '@/components/ui/section';
import { visitMilestones } from '@/components/visit/visit-milestones';
import { formatDays } from '@/lib/i18n/format';
import type { VisitProps } from './visit-props';

/** What follows from the days at issue; nothing while there are none, or once the visit has ended. */
export async function AfterSection({ visit, locale }: VisitProps) {
  const days = visit.openProposal ?? visit.agreed;
  if (!days || visit.milestones.length === 0 || visit.turn.holder === null) return null;
  const t = await getTranslations('visit.after');
  const dates = formatDays(locale, days.startsOn, days.endsOn);
  return (
    <Section
      title={t('title')}
      note={<p>{visit.openProposal ? t('ifAgreed', { dates }) : t('firm', { dates })}</p>}
    >
      <DefinitionRows rows={await visitMilestones(visit, locale)} />
    </Section>
  );
}
