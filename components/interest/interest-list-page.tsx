import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/i18n/routing';
import type { InterestSide } from '@/lib/interests/model';
import type { InterestItem } from '@/lib/interests/queries';
import { InterestTable } from './interest-table';

type Props = { side: InterestSide; interests: readonly InterestItem[]; locale: Locale };

const BEGIN = {
  city: { href: '/workspace/matches', text: 'goCity' },
  host: { href: '/desk/candidates', text: 'goHost' },
} as const;

/** All expressions of interest of one side, sent and received. */
export async function InterestListPage({ side, interests, locale }: Props) {
  const t = await getTranslations('interests');
  const { href, text } = BEGIN[side];
  return (
    <>
      <PageHead title={t(`title.${side}`)} lead={<p>{t('lead')}</p>} />
      <Section title={t('list.caption')} note={<p>{t('note')}</p>}>
        {interests.length > 0 ? (
          <InterestTable interests={interests} locale={locale} />
        ) : (
          <EmptyState
            title={t('empty.title')}
            action={<TextLink href={href}>{t(`empty.${text}`)}</TextLink>}
          >
            <p>{t(`empty.${side}`)}</p>
          </EmptyState>
        )}
      </Section>
    </>
  );
}
