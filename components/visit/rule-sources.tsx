import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import type { RuleId } from '@/lib/hosts/rules/catalogue';
import { CITATIONS, SOURCES_OF } from '@/lib/hosts/rules/sources';

/** Where a rule comes from: each document by publisher, title, year or section, and what it says. */
export async function RuleSources({ rule }: { rule: RuleId }) {
  const t = await getTranslations('rules');
  return (
    <ul
      aria-label={t('table.sources')}
      className="font-normal text-muted text-note [overflow-wrap:anywhere]"
    >
      {SOURCES_OF[rule].map((id) => {
        const url = CITATIONS[id];
        return (
          <li key={id}>
            {t.rich(`citation.${id}`, {
              link: (title) =>
                url ? (
                  <TextLink href={url} tone="muted">
                    {title}
                  </TextLink>
                ) : (
                  title
                ),
            })}
          </li>
        );
      })}
    </ul>
  );
}
