import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import type { Reason } from '@/lib/result';

/** What keeps the request from being sent, in sentences. */
export async function Blocked({ reasons, locale }: { reasons: readonly Reason[]; locale: Locale }) {
  const t = await getTranslations('request.check');
  const say = await translator(locale);
  return (
    <Notice kind="caution" title={t('blocked')}>
      <ul className="prose-list">
        {reasons.map((reason) => {
          const text = say(reason.code, reason.params);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </Notice>
  );
}
