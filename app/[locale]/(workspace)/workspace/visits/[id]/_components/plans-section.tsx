import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { placeName } from '@/components/visit/place-names';
import { cityVisitPath } from '@/lib/visits/paths';
import type { VisitProps } from './visit-props';

/** Acts beside the present step: dates of one's own, later dates, calling it off, taking it back. */
export async function PlansSection({ visit, locale }: VisitProps) {
  const t = await getTranslations('visit.plans');
  const transition = await getTranslations('visits.transition');
  const operation = await getTranslations('visits.operation');
  const host = placeName(locale, visit.host);
  const path = cityVisitPath(visit.id);
  const may = (name: string) => visit.transitions.some((one) => one.transition === name);
  const acts = [
    ...(visit.operations.includes('propose_dates') && visit.openProposal === null
      ? [{ key: 'dates', text: t('propose', { host }), label: operation('propose_dates') }]
      : []),
    ...(may('postpone')
      ? [{ key: 'postpone', text: t('postpone'), label: transition('postpone') }]
      : []),
    ...(may('cancel')
      ? [{ key: 'cancel', text: t('cancel', { host }), label: transition('cancel') }]
      : []),
    ...(may('withdraw')
      ? [
          {
            key: 'withdraw',
            text: visit.submittedAt ? t('withdraw', { host }) : t('withdrawDraft'),
            label: transition('withdraw'),
          },
        ]
      : []),
  ];
  if (acts.length === 0) return null;
  return (
    <Section title={t('title')}>
      <ul className="ledger">
        {acts.map(({ key, text, label }) => (
          <li key={key} className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
            <p className="max-w-measure text-muted">{text}</p>
            <LinkButton
              dense
              look={key === 'cancel' || key === 'withdraw' ? 'danger' : 'outline'}
              href={`${path}/${key}`}
            >
              {label}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
