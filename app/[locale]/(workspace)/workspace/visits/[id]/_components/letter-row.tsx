import { getTranslations } from 'next-intl/server';
import { LetterPdfLink } from '@/components/letter/letter-pdf';
import { StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import { placeName } from '@/components/visit/place-names';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import { validLetter } from '@/lib/visits/letter/model';
import { letterPaperPath } from '@/lib/visits/letter/paths';
import type { VisitProps } from './visit-props';

/** The invitation letter among the papers: the one that holds, the one that no longer does, or by when it comes. */
export async function letterRows({ visit, locale }: Pick<VisitProps, 'visit' | 'locale'>) {
  const t = await getTranslations('letter.city');
  const expected = visit.status === 'invited' || visit.status === 'confirmed';
  const letter = validLetter(visit.letters) ?? visit.letters[0];
  if (!letter && !expected) return [];
  const host = placeName(locale, visit.host);
  const due = visit.milestones.find((one) => one.code === 'letter')?.due;
  const coming =
    due && due >= visit.today
      ? t('due', { host, day: formatDay(locale, due) })
      : t('outstanding', { host });
  const day = letter && formatDay(locale, dayIn(visit.host.timeZone, letter.issuedAt));
  return [
    {
      key: 'letter',
      term: letter ? (
        <TextLink href={letterPaperPath(visit.id, letter.number)}>{t('term')}</TextLink>
      ) : (
        t('term')
      ),
      value: letter ? (
        <span className="flex flex-col">
          <span>
            {letter.supersededAt
              ? t('void', { number: letter.number })
              : t('read', { number: letter.number, day: day ?? '' })}
          </span>
          {letter.supersededAt ? null : <span className="text-muted">{t('paper')}</span>}
          <LetterPdfLink letter={letter} />
          {letter.supersededAt && expected ? <span>{coming}</span> : null}
        </span>
      ) : (
        coming
      ),
      end:
        letter && !letter.supersededAt ? null : expected ? (
          <StatusMark status="to_do" label={t('term')} />
        ) : null,
    },
  ];
}
