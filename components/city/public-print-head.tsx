import { getLocale, getTranslations } from 'next-intl/server';
import { PrintHead } from '@/components/layout/print-head';
import { formatDay } from '@/lib/i18n/format';

/** On paper: what was printed, and on which day it was read. */
export async function PublicPrintHead({ document }: { document: 'city' | 'host' }) {
  const [t, locale] = await Promise.all([getTranslations('cities.print'), getLocale()]);
  const today = new Date().toISOString().slice(0, 10);
  return (
    <div className="print-only">
      <PrintHead document={t(document)} reference={t('read', { date: formatDay(locale, today) })} />
    </div>
  );
}
