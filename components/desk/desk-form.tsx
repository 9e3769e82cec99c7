import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { ActForm, type ActFormProps } from '@/components/visit/act-form';
import type { Locale } from '@/lib/i18n/routing';
import { deskVisitPath } from '@/lib/visits/paths';
import type { VisitDetail } from '@/lib/visits/views';
import type { Act } from './acts';

/** What every act's form is drawn from. */
export type ActProps = { visit: VisitDetail; locale: Locale; act: Act };

type Props = Omit<ActFormProps, 'visit' | 'back' | 'conflict'> & { visit: VisitDetail };

/** The form of an act at the desk; after somebody else's change it says where the request stands now. */
export async function DeskForm({ visit, ...form }: Props) {
  const t = await getTranslations('desk.act');
  const status = await getTranslations('visits.status');
  const href = deskVisitPath(visit.id);
  return (
    <ActForm
      {...form}
      visit={visit}
      back={{ href, label: t('back') }}
      conflict={
        <Notice kind="caution" title={t('conflict.title', { status: status(visit.status) })}>
          <p>{t('conflict.text')}</p>
          <TextLink href={href} tone="strong">
            {t('notOffered.link')}
          </TextLink>
        </Notice>
      }
    />
  );
}
