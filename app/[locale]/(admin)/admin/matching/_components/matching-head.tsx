import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageHead } from '@/components/ui/page-head';
import { TabLinks } from '@/components/ui/tab-links';

type Props = { current: 'weights' | 'exposure'; lead: string; actions?: ReactNode };

const HREFS = { weights: '/admin/matching', exposure: '/admin/matching/exposure' } as const;

/** The head of both views of matching as the programme sees it. */
export async function MatchingHead({ current, lead, actions }: Props) {
  const t = await getTranslations('policy');
  const views = ['weights', 'exposure'] as const;
  return (
    <>
      <PageHead title={t('title')} lead={<p>{lead}</p>} actions={actions} />
      <div className="pb-7">
        <TabLinks
          label={t('tabs.label')}
          tabs={views.map((view) => ({
            href: HREFS[view],
            label: t(`tabs.${view}`),
            current: view === current,
          }))}
        />
      </div>
    </>
  );
}
