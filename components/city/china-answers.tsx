import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CheckAnswers } from '@/components/ui/definition-rows';
import { TypedRuns } from '@/components/ui/typed-runs';
import { cityNameIn } from '@/lib/cities/name-in';
import { hasNoRows, type RowsAnswer } from '@/lib/cities/profile/answers';
import type { ChinaExperience } from '@/lib/cities/profile/china';
import type { DocumentedTie } from '@/lib/cities/profile/tie-queries';
import type { Locale } from '@/lib/i18n/routing';
import { setApart } from '@/lib/i18n/typed-text';
import { PartnerLine, PresenceLine, VisitLine } from './china-lines';

type Props = {
  china: ChinaExperience;
  /** What is documented about the city, so that an answer can say what it is about. */
  ties: readonly DocumentedTie[];
  locale: Locale;
};

/** The experience with China, question by question, each with who reads it. */
export async function ChinaAnswers({ china, ties, locale }: Props) {
  const t = await getTranslations('profileChina');
  const words = await getTranslations('profile.preview');
  const blank = <span className="text-muted">{words('blank')}</span>;
  const host = (term: string) => <Term text={term} note={words('byHost')} />;
  const rows = <Row,>(answer: RowsAnswer<Row>, none: string, line: (row: Row) => ReactNode) => {
    if (hasNoRows(answer)) return blank;
    if (answer.none) return none;
    if (answer.rows.length === 0) return words('notKnown');
    return (
      <span className="flex flex-col gap-1.5">
        {answer.rows.map((row) => (
          <span key={JSON.stringify(row)}>{line(row)}</span>
        ))}
      </span>
    );
  };
  const typed = (text: string) => <TypedRuns text={setApart(text)} />;
  const withNote = (answer: string, note: string) => (
    <TypedRuns text={[answer, setApart(note)].filter(Boolean).join('\n')} />
  );
  const standing = (key: string) => {
    const answer = china.ties.find((one) => one.key === key);
    return answer?.standing ? withNote(t(`standing.${answer.standing}`), answer.note) : blank;
  };
  const lessonNote = china.lessonsPublic ? words('public') : words('byHost');
  return (
    <CheckAnswers
      rows={[
        ...ties.map((tie) => ({
          key: tie.key,
          term: t('ties.with', { partner: cityNameIn(locale, tie.partner) }),
          value: standing(tie.key),
        })),
        {
          key: 'partners',
          term: t('partners.title'),
          value: rows(china.partners, t('fields.partnersNone'), (one) => (
            <PartnerLine partner={one} locale={locale} />
          )),
        },
        {
          key: 'visits',
          term: t('visits.title'),
          value: rows(china.visits, t('fields.visitsNone'), (one) => (
            <VisitLine visit={one} locale={locale} />
          )),
        },
        {
          key: 'presence',
          term: t('presence.title'),
          value: rows(china.presence, t('fields.presenceNone'), (one) => (
            <PresenceLine presence={one} locale={locale} />
          )),
        },
        {
          key: 'speakers',
          term: host(t('fields.speakers')),
          value: china.speakers
            ? withNote(t(`yesNo.${china.speakers}`), china.speakersNote)
            : blank,
        },
        {
          key: 'worked',
          term: <Term text={t('public.worked')} note={lessonNote} />,
          value: china.worked ? typed(china.worked) : blank,
        },
        {
          key: 'failed',
          term: <Term text={t('public.failed')} note={lessonNote} />,
          value: china.failed ? typed(china.failed) : blank,
        },
      ]}
    />
  );
}

function Term({ text, note }: { text: string; note: string }) {
  return (
    <>
      {text}
      <span className="block font-normal text-muted text-note">{note}</span>
    </>
  );
}
