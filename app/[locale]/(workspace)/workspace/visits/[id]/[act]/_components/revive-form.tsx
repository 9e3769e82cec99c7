import { getTranslations } from 'next-intl/server';
import { WindowFields } from '@/components/visit/window-fields';
import { getCalendars } from '@/lib/hosts/calendars';
import { reviveRequestAction } from '@/lib/visits/actions';
import { MOST_WINDOWS } from '@/lib/visits/windows';
import { type ActProps, VisitForm } from './visit-form';

/** New windows for a request whose time ran out; nothing else is asked again. */
export async function ReviveForm({ visit }: ActProps) {
  const t = await getTranslations('visit.act.revive');
  const day = { from: visit.today, to: visit.today };
  const { settings } = await getCalendars(visit.host.id, visit.city.countryCode, day);
  return (
    <VisitForm visit={visit} action={reviveRequestAction} submit={t('submit')}>
      {Array.from({ length: MOST_WINDOWS }, (_, index) => index).map((index) => (
        <WindowFields key={index} index={index} reasonAbove={settings.stay.reasonAbove} />
      ))}
    </VisitForm>
  );
}
