import { getTranslations } from 'next-intl/server';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { HostLane } from '@/lib/visits/slots/calendar-model';
import { laneNameIn } from './entry-words';
import { LaneForm } from './lane-form';

type Props = {
  lanes: readonly HostLane[];
  /** Whether the reader may change them. */
  manages: boolean;
  /** The lane whose form is open, `new`, or nothing. */
  edited: string | string[] | undefined;
  locale: Locale;
};

const EDIT = '/desk/calendar?edit=';

/** How many delegations the host can receive at a time; approvers change it here. */
export async function LaneSection({ lanes, manages, edited, locale }: Props) {
  const t = await getTranslations('calendar.lanes');
  const lane = lanes.find((one) => one.id === edited);
  const open = manages && (lane !== undefined || edited === 'new');
  return (
    <Section
      id="lanes"
      className="screen-only"
      title={t('title')}
      note={
        <>
          <p>{t('note')}</p>
          {manages ? null : <p>{t('approver')}</p>}
        </>
      }
    >
      {lanes.length === 0 ? <p>{t('none')}</p> : null}
      {lanes.length === 0 ? null : (
        <Ledger top>
          {lanes.map((one) => (
            <LedgerRow
              key={one.id}
              end={
                manages ? (
                  <TextLink
                    href={`${EDIT}${one.id}#lanes`}
                    tone="strong"
                    label={t('editLabel', { lane: laneNameIn(locale, one) })}
                  >
                    {t('edit')}
                  </TextLink>
                ) : null
              }
            >
              {laneNameIn(locale, one)}{' '}
              <span className="text-muted text-small">
                {one.closesOn ? t('closes', { day: formatDay(locale, one.closesOn) }) : t('open')}
              </span>
            </LedgerRow>
          ))}
        </Ledger>
      )}
      {open ? <LaneForm lane={lane ?? null} /> : null}
      {manages && !open ? (
        <p className="pt-4">
          <TextLink href={`${EDIT}new#lanes`} tone="strong">
            {t('add')}
          </TextLink>
        </p>
      ) : null}
    </Section>
  );
}
