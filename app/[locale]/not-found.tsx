import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotFoundPage } from '@/components/layout/not-found-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('layout.notFound');
  return { title: t('title') };
}

export default NotFoundPage;
