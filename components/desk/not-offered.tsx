import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { deskVisitPath } from '@/lib/visits/paths';
import type { VisitDetail } from '@/lib/visits/views';

/** In place of a form that is out of date: a colleague or the city was first, or the reader's role does not do this. */
export async function NotOffered({ visit }: { visit: VisitDetail }) {
  const t = await getTranslations('desk.act.notOffered');
  const status = await getTranslations('visits.status');
  return (
    <Notice kind="caution" title={t('title')} live>
      <p>{t('text', { status: status(visit.status) })}</p>
      <p>
        <TextLink href={deskVisitPath(visit.id)} tone="strong">
          {t('link')}
        </TextLink>
      </p>
    </Notice>
  );
}
