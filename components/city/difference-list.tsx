import { getTranslations } from 'next-intl/server';
import type { Difference } from '@/lib/cities/profile/difference';
import { subjectName } from '@/lib/cities/profile/subject-name';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';

type Props = { differences: readonly Difference[]; locale: Locale };

/** What two states of a profile say differently, one line each. */
export async function DifferenceList({ differences, locale }: Props) {
  const t = await getTranslations('profile.difference');
  const words = await translator(locale);
  return (
    <ul className="prose-list">
      {differences.map((one) => (
        <li key={`${one.kind}:${one.id}`}>
          {t(one.change, { what: subjectName(one, locale, words) })}
        </li>
      ))}
    </ul>
  );
}
