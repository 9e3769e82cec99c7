import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageHead } from '@/components/ui/page-head';
import { DemoMark } from '@/components/ui/tag';
import { TASK_IDS, type TaskId } from '@/lib/cities/profile/model';
import type { SectionProps } from './section-props';

type Props = Pick<SectionProps, 'own'> & { section: TaskId; lead: ReactNode };

/** Where in the profile this section stands, and what it asks. */
export async function SectionHead({ own, section, lead }: Props) {
  const t = await getTranslations('profile');
  const position = t('form.position', {
    number: TASK_IDS.indexOf(section) + 1,
    all: TASK_IDS.length,
  });
  return (
    <PageHead
      title={t(`section.${section}.title`)}
      crumbs={{
        label: t('form.crumb'),
        steps: [{ label: t('form.crumb'), href: '/workspace/city' }, { label: position }],
      }}
      lead={
        <p>
          {lead} {own.claim.demo ? <DemoMark>{t('demo')}</DemoMark> : null}
        </p>
      }
    />
  );
}
