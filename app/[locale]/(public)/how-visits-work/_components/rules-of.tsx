import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import type { PublishedRules } from '@/lib/hosts/rules/public-queries';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

/** Whose rules the page shows, in which version, and the way to those of other hosts. */
export async function RulesOf({
  published: { host, others, version },
  locale,
}: {
  published: PublishedRules;
  locale: Locale;
}) {
  const t = await getTranslations('guides.visits.rulesOf');
  if (!host) return <p className="pt-1 text-muted text-small">{t('defaults')}</p>;
  const name = cityNameIn(locale, host);
  return (
    <>
      <p className="pt-1 text-muted text-small">
        {version
          ? t('version', { ...version, host: name, day: formatDay(locale, version.since) })
          : t('none', { host: name })}
      </p>
      {others.length > 0 ? (
        <ul className="flex flex-wrap gap-x-4 text-muted text-small">
          <li>{t('others')}</li>
          {others.map((one) => (
            <li key={one.id}>
              <TextLink href={`/how-visits-work?host=${one.slug}`}>
                {cityNameIn(locale, one)}
              </TextLink>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
