import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import {
  type ChinaExperience,
  PARTNER_KINDS,
  VISIT_DIRECTIONS,
  VISIT_LEVELS,
  YES_NO,
} from '@/lib/cities/profile/china';
import { NoneAndNotKnown } from './none-and-not-known';
import { PartnerRows } from './partner-rows';
import { PresenceRows } from './presence-rows';
import { VisitRows } from './visit-rows';

type List = 'partners' | 'visits' | 'presence';

/** Further partners, earlier visits, and who is in the city already. */
export async function ChinaLists({ china }: { china: ChinaExperience }) {
  const t = await getTranslations('profileChina');
  const form = await getTranslations('profile.form');
  const optional = (label: string) => form('optional', { label });
  const rowWords = (list: List) => ({
    row: t.raw(`${list}.row`) as string,
    add: t(`${list}.add`),
    remove: t('remove'),
    removeLabel: t.raw(`${list}.removeLabel`) as string,
    full: t('full'),
  });
  const part = (list: List, rows: ReactNode) => (
    <section className="flex flex-col gap-4 border-control border-t pt-4">
      <div>
        <h2>{t(`${list}.title`)}</h2>
        <p className="text-muted text-small">{t(`${list}.note`)}</p>
      </div>
      {rows}
      <NoneAndNotKnown
        name={list}
        about={t(`${list}.title`)}
        none={t(`fields.${list}None`)}
        answer={china[list]}
      />
    </section>
  );
  return (
    <>
      {part(
        'partners',
        <PartnerRows
          partners={china.partners.rows}
          kinds={PARTNER_KINDS.map((value) => ({ value, label: t(`partnerKind.${value}`) }))}
          active={YES_NO.map((value) => ({ value, label: t(`yesNo.${value}`) }))}
          words={{
            ...rowWords('partners'),
            choose: t('choose'),
            name: t('fields.partners.name'),
            nameZh: optional(t('fields.partners.nameZh')),
            kind: t('fields.partners.kind'),
            since: optional(t('fields.partners.since')),
            sinceHint: t('hint.since'),
            active: t('fields.partners.active'),
          }}
        />,
      )}
      {part(
        'visits',
        <VisitRows
          visits={china.visits.rows}
          directions={VISIT_DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))}
          levels={VISIT_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
          words={{
            ...rowWords('visits'),
            choose: t('choose'),
            direction: t('fields.visits.direction'),
            year: t('fields.visits.year'),
            level: optional(t('fields.visits.level')),
            partner: optional(t('fields.visits.partner')),
            partnerHint: t('hint.partner'),
            note: optional(t('fields.visits.note')),
          }}
        />,
      )}
      {part(
        'presence',
        <PresenceRows
          presence={china.presence.rows}
          words={{
            ...rowWords('presence'),
            name: t('fields.presence.name'),
            nameZh: optional(t('fields.presence.nameZh')),
            note: optional(t('fields.presence.note')),
          }}
        />,
      )}
    </>
  );
}
