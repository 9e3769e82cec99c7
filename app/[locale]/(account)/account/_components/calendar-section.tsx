import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { RefreshAfterPost } from '@/components/forms/refresh-after-post';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { newFormKey } from '@/lib/actions/form-key';
import { endFeedAction, makeFeedAction } from '@/lib/calendar-feed/actions';
import type { OwnFeed } from '@/lib/calendar-feed/queries';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { feed: OwnFeed; locale: Locale; timeZone: string };

/** An address from which the person's calendar program reads their visits: made, shown once, replaced, ended. */
export async function CalendarSection({ feed, locale, timeZone }: Props) {
  const t = await getTranslations('calendarFeed');
  const { since } = feed;
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <p className="max-w-measure pb-4">
        {since ? t('present', { since: formatInstant(locale, since, timeZone) }) : t('none')}
      </p>
      <div className="flex flex-col items-start gap-4">
        <ActionForm
          action={makeFeedAction}
          formKey={newFormKey()}
          className="flex flex-col items-start gap-4"
        >
          <Button look="outline">{t(since ? 'replace' : 'make')}</Button>
          <RefreshAfterPost />
        </ActionForm>
        {since ? (
          <ActionForm action={endFeedAction} formKey={newFormKey()}>
            <Button look="outline">{t('end')}</Button>
          </ActionForm>
        ) : null}
      </div>
    </Section>
  );
}
