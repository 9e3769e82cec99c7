import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/i18n/routing';
import type { InterestSide } from '@/lib/interests/model';
import type { ThreadItem } from '@/lib/threads/queries';
import { ThreadTable } from './thread-table';

type Props = { side: InterestSide; threads: readonly ThreadItem[]; locale: Locale };

const BEGIN = {
  city: { href: '/workspace/visits', text: 'goCity' },
  host: { href: '/desk', text: 'goHost' },
} as const;

/** All conversations of one side. */
export async function ThreadListPage({ side, threads, locale }: Props) {
  const t = await getTranslations('threads');
  const { href, text } = BEGIN[side];
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <div className="pb-9 md:pb-13">
        {threads.length > 0 ? (
          <ThreadTable threads={threads} locale={locale} />
        ) : (
          <EmptyState
            title={t('empty.title')}
            action={<TextLink href={href}>{t(`empty.${text}`)}</TextLink>}
          >
            <p>{t('empty.text')}</p>
          </EmptyState>
        )}
      </div>
    </>
  );
}
