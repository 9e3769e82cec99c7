import { getLocale, getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import type { SourceRef } from '@/lib/cities/record/model';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  source: SourceRef;
  /** As the source gives it; null = to confirm, undefined = said elsewhere. */
  year?: string | null;
};

/** Year and source of a statement: "2022 · source". A source without an address leads to the list of sources. */
export async function SourceNote({ source, year }: Props) {
  const [t, locale] = await Promise.all([getTranslations('cities.fact'), getLocale()]);
  const title = locale === 'zh-CN' ? source.titleZh : source.titleEn;
  return (
    <span className="whitespace-nowrap text-muted text-note print:whitespace-normal">
      {year === undefined ? null : <>{year ? yearText(locale, year) : t('yearToConfirm')} · </>}
      <TextLink
        href={source.url ?? `/sources#${source.id}`}
        tone="muted"
        label={t('sourceOf', { title })}
        className="print-address"
      >
        {t('source')}
      </TextLink>
    </span>
  );
}

/** A bare year or period takes 年 in Chinese; anything more is left as the source words it. */
function yearText(locale: Locale, year: string): string {
  return locale === 'zh-CN' && /^\d{4}(–\d{2,4})?$/.test(year) ? `${year}年` : year;
}
