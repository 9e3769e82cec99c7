import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import type { UserActor } from '@/lib/auth/model';
import type { Locale } from '@/lib/i18n/routing';
import { type About, newThreadPath } from '@/lib/threads/model';
import { getSubject, listThreadsAbout } from '@/lib/threads/queries';
import { ThreadTable } from './thread-table';

type Props = { actor: UserActor; about: About; locale: Locale };

/** The conversations about a visit or an interest, on its own page, and the ways to begin one. */
export async function ThreadBlock({ actor, about, locale }: Props) {
  const [threads, subject] = await Promise.all([
    listThreadsAbout(actor, about),
    getSubject(actor, about),
  ]);
  const t = await getTranslations('threads.section');
  const internal = subject?.reader === 'host' && 'visitId' in about;
  return (
    <div className="flex flex-col items-start gap-4">
      {threads.length > 0 ? (
        <div className="w-full">
          <ThreadTable threads={threads} locale={locale} here />
        </div>
      ) : (
        <p className="text-muted">{t('none')}</p>
      )}
      {subject ? (
        <div className="screen-only flex flex-wrap gap-2.5">
          <LinkButton dense look="outline" href={newThreadPath(subject.reader, about)}>
            {t('begin')}
          </LinkButton>
          {internal ? (
            <LinkButton dense look="outline" href={newThreadPath('host', about, true)}>
              {t('beginInternal')}
            </LinkButton>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
