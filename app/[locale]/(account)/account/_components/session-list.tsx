import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { PhoneOnly, Table } from '@/components/ui/table';
import { endSessionsAction } from '@/lib/accounts/actions';
import type { OpenSession } from '@/lib/accounts/queries';
import { newFormKey } from '@/lib/actions/form-key';
import { formatInstant, formatZone } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { sessions: readonly OpenSession[]; locale: Locale; timeZone: string };

/** Where the person is signed in; each session but this one can be ended. */
export async function SessionList({ sessions, locale, timeZone }: Props) {
  const t = await getTranslations('accounts.sessions');
  const others = sessions.some((one) => !one.present);
  const time = (instant: Date) => formatInstant(locale, instant, timeZone);
  return (
    <>
      <Table
        caption={t('title')}
        columns={[
          { key: 'opened', header: t('opened') },
          { key: 'seen', header: t('seen') },
          { key: 'end', header: t('action'), align: 'end' },
        ]}
        rows={sessions.map((session) => ({
          key: session.ref,
          cells: {
            opened: (
              <>
                <PhoneOnly>{t('opened')} </PhoneOnly>
                {time(session.openedAt)}
              </>
            ),
            seen: (
              <>
                <PhoneOnly>{t('seen')} </PhoneOnly>
                {time(session.seenAt)}
              </>
            ),
            end: session.present ? (
              t('present')
            ) : (
              <EndForm session={session.ref} label={t('end')} />
            ),
          },
        }))}
        note={t('zone', { zone: formatZone(locale, timeZone) })}
      />
      {others ? (
        <div className="pt-5">
          <EndForm label={t('endOthers')} />
        </div>
      ) : null}
    </>
  );
}

function EndForm({ session, label }: { session?: string; label: string }) {
  return (
    <ActionForm action={endSessionsAction} formKey={newFormKey()}>
      {session ? <input type="hidden" name="session" defaultValue={session} /> : null}
      <Button look="outline" dense>
        {label}
      </Button>
    </ActionForm>
  );
}
