import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { ChangeList } from '@/components/visit/change-list';
import type { VisitProps } from './visit-props';

/** What was asked to be changed after approval, and what came of it. */
export async function ChangesSection({ visit, locale }: VisitProps) {
  if (visit.changes.length === 0) return null;
  const t = await getTranslations('changes');
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <ChangeList visit={visit} changes={visit.changes} locale={locale} />
    </Section>
  );
}
