import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { TextLink } from '@/components/ui/text-link';
import { HOLIDAY_SOURCES, REVIEWED } from '@/lib/hosts/holiday-years/model';
import type { HolidayYears } from '@/lib/hosts/holiday-years/queries';
import { formatPartialDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { record: HolidayYears; locale: Locale };

/** Each data set: whose notices it is made of, and when somebody last compared it with them. */
export async function SourceRows({ record: { calendars }, locale }: Props) {
  const t = await getTranslations('holidays.sources');
  return (
    <DefinitionRows
      rows={HOLIDAY_SOURCES.map((source) => {
        const own = calendars.filter((one) => one.source === source);
        const notices = [...new Set(own.flatMap((one) => one.notices))];
        return {
          key: source,
          term: t(source),
          value: (
            <>
              <span className="block">
                {t('reviewed', { month: formatPartialDay(locale, REVIEWED[source]) })}
              </span>
              <span className="block">{t('calendars', { count: own.length })}</span>
              {notices.map((url) => (
                <span key={url} className="block wrap-anywhere">
                  <TextLink href={url}>{url}</TextLink>
                </span>
              ))}
            </>
          ),
        };
      })}
    />
  );
}
