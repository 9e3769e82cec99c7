import { getTranslations } from 'next-intl/server';
import type { Uploads } from '@/components/files/load-uploads';
import { ActForm, type ActFormProps } from '@/components/visit/act-form';
import type { Locale } from '@/lib/i18n/routing';
import { cityVisitPath } from '@/lib/visits/paths';
import type { VisitDetail } from '@/lib/visits/views';
import type { Act } from './acts';

/** What every act's form is drawn from. */
export type ActProps = { visit: VisitDetail; locale: Locale; act: Act; uploads: Uploads };

type Props = Omit<ActFormProps, 'visit' | 'back' | 'conflict'> & { visit: VisitDetail };

/** The form of a city's act. */
export async function VisitForm({ visit, ...form }: Props) {
  const t = await getTranslations('visit.act');
  return (
    <ActForm {...form} visit={visit} back={{ href: cityVisitPath(visit.id), label: t('back') }} />
  );
}
