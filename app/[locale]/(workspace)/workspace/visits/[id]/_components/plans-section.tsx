import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { placeName } from '@/components/visit/place-names';
import { type ChangePoint, openChange } from '@/lib/visits/changes/model';
import { POINTS_OF } from '@/lib/visits/changes/rules';
import { cityVisitPath } from '@/lib/visits/paths';
import { changeAct } from '../[act]/_components/acts';
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
  const points =
    visit.operations.includes('request_change') && !openChange(visit) ? POINTS_OF.city : [];
  if (acts.length === 0 && points.length === 0) return null;
  return (
    <Section title={t('title')}>
      <ul className="ledger">
        {points.length > 0 ? <ChangeRow path={path} points={points} /> : null}
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

/** One link for each point of an approved visit that can be changed. */
async function ChangeRow({ path, points }: { path: string; points: readonly ChangePoint[] }) {
  const t = await getTranslations('visit.plans');
  const name = await getTranslations('visits.changePoint');
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
      <p className="max-w-measure text-muted">{t('change')}</p>
      <ul className="flex flex-wrap gap-2">
        {points.map((point) => (
          <li key={point}>
            <LinkButton dense look="outline" href={`${path}/${changeAct(point)}`}>
              {name(point)}
            </LinkButton>
          </li>
        ))}
      </ul>
    </li>
  );
}
