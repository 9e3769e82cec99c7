import { getTranslations } from 'next-intl/server';
import { WindowFields } from '@/components/visit/window-fields';
import { getCalendars } from '@/lib/hosts/calendars';
import { reviveRequestAction } from '@/lib/visits/actions';
import { MOST_WINDOWS } from '@/lib/visits/windows';
import { type ActProps, DeskForm } from './desk-form';

/** New windows for a request whose time ran out. */
export async function ReviveForm({ visit }: ActProps) {
  const t = await getTranslations('desk.act.revive');
  const day = { from: visit.today, to: visit.today };
  const { settings } = await getCalendars(visit.host.id, null, day);
  return (
    <DeskForm visit={visit} action={reviveRequestAction} submit={t('submit')}>
      {Array.from({ length: MOST_WINDOWS }, (_, index) => index).map((index) => (
        <WindowFields key={index} index={index} reasonAbove={settings.stay.reasonAbove} />
      ))}
    </DeskForm>
  );
}
