import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { MarkShape } from '@/components/ui/mark-shape';
import { TextLink } from '@/components/ui/text-link';
import { TypedRuns } from '@/components/ui/typed-runs';
import { newFormKey } from '@/lib/actions/form-key';
import { formatInstant } from '@/lib/i18n/format';
import { wordParams } from '@/lib/i18n/message-params';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import { setApart } from '@/lib/i18n/typed-text';
import { readNoticeAction } from '@/lib/notifications/actions';
import type { NoticeArea } from '@/lib/notifications/model';
import type { NoticeRow as Row } from '@/lib/notifications/queries';

type Props = { row: Row; area: NoticeArea; locale: Locale; timeZone: string };

/** One notice. Opening an unread one marks it as read on the way, so the sentence is a button then. */
export async function NoticeRow({ row, area, locale, timeZone }: Props) {
  const t = await getTranslations('notifications');
  const text = (await translator(locale))(
    `notifications.kind.${row.kind}`,
    wordParams(row.params, locale, setApart),
  );
  return (
    <li className="flex gap-3">
      <MarkShape
        shape={row.isRead ? 'check' : 'envelope'}
        className={row.isRead ? 'text-muted' : 'text-teal'}
      />
      <div className="min-w-0 grow">
        <span className="sr-only">{row.isRead ? t('isRead') : t('isUnread')}</span>
        {row.isRead ? (
          <TextLink href={row.path}>
            <TypedRuns text={text} />
          </TextLink>
        ) : (
          <UnreadText id={row.id} area={area} text={text} />
        )}
        <p className="text-muted text-small">
          <time dateTime={row.createdAt.toISOString()}>
            {formatInstant(locale, row.createdAt, timeZone)}
          </time>
        </p>
      </div>
    </li>
  );
}

async function UnreadText({ id, area, text }: { id: string; area: NoticeArea; text: string }) {
  const t = await getTranslations('notifications');
  return (
    <ActionForm action={readNoticeAction} formKey={newFormKey()}>
      <input type="hidden" name="id" defaultValue={id} />
      <input type="hidden" name="area" defaultValue={area} />
      <div className="flex flex-wrap justify-between gap-x-6 gap-y-1">
        <button
          type="submit"
          name="next"
          value="open"
          className="link min-w-0 cursor-pointer text-start font-semibold"
        >
          <TypedRuns text={text} />
        </button>
        <button
          type="submit"
          name="next"
          value="stay"
          aria-label={t('markReadLabel', { text })}
          className="link cursor-pointer whitespace-nowrap text-small"
        >
          {t('markRead')}
        </button>
      </div>
    </ActionForm>
  );
}
