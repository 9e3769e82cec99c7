import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CheckAnswers } from '@/components/ui/definition-rows';
import { TypedRuns } from '@/components/ui/typed-runs';
import type { ListAnswer } from '@/lib/cities/profile/answers';
import type { ProfileContent } from '@/lib/cities/profile/model';
import { monthName } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { setApart } from '@/lib/i18n/typed-text';
import { READINESS_IDS } from '@/lib/taxonomy/ids';
import { readinessName } from '@/lib/taxonomy/taxonomy';

type Props = Pick<ProfileContent, 'readiness' | 'practice'> & { locale: Locale };

/** Readiness and visit practice, question by question; blanks are said. */
export async function PracticeAnswers({ readiness, practice, locale }: Props) {
  const t = await getTranslations('profile');
  const blank = <span className="text-muted">{t('preview.blank')}</span>;
  function list<Id>(answer: ListAnswer<Id>, none: string, name: (id: Id) => string): ReactNode {
    if (answer.ids.length > 0) return listed(locale, answer.ids.map(name));
    if (answer.none) return none;
    return answer.notKnown ? t('preview.notKnown') : blank;
  }
  const typed = (text: string) => (text ? <TypedRuns text={setApart(text)} /> : blank);
  const { levels, quietMonths, partySize, languages, interpreter, airport, seaport, access } =
    practice;
  const values = {
    levels: list(levels, t('readiness.fields.levelsNone'), (id) => t(`readiness.level.${id}`)),
    quietMonths: list(quietMonths, t('readiness.fields.quietMonthsNone'), (month) =>
      monthName(locale, month),
    ),
    partySize: typed(partySize),
    languages: typed(languages),
    interpreter: interpreter ? t(`readiness.interpreterAnswer.${interpreter}`) : blank,
    airport: typed(airport),
    seaport: typed(seaport),
    access: list(access, t('readiness.fields.accessNone'), (id) => t(`readiness.accessNeed.${id}`)),
  };
  const practiceIds = Object.keys(values) as (keyof typeof values)[];
  return (
    <CheckAnswers
      rows={[
        ...READINESS_IDS.map((item) => {
          const answer = readiness[item];
          return {
            key: item as string,
            term: readinessName(item, locale),
            value: answer ? t(`readiness.answer.${answer}`) : blank,
          };
        }),
        ...practiceIds.map((id) => ({
          key: id,
          term: t(`difference.practice.${id}`),
          value: values[id],
        })),
      ]}
    />
  );
}
