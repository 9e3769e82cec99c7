import { getTranslations } from 'next-intl/server';
import { StepForm } from '@/components/desk/step-form';
import { DoubleFrame } from '@/components/ui/double-frame';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { approveLetterAction, issueLetterAction } from '@/lib/visits/letter/actions';
import { validLetter } from '@/lib/visits/letter/model';
import { letterPaperPath } from '@/lib/visits/letter/paths';
import { openPlaceholders } from '@/lib/visits/letter/placeholders';
import type { VisitDetail } from '@/lib/visits/views';
import { InvitationPaper } from './invitation-paper';
import { DeskLetterPdf } from './letter-pdf';

type Props = { visit: VisitDetail; locale: Locale };

/** How far the letter is, the button that takes it on, what the city will read, and the letters that were issued. */
export async function LetterState({ visit, locale }: Props) {
  const t = await getTranslations('letter.desk');
  const draft = visit.desk?.letter ?? null;
  const due = visit.milestones.find((one) => one.code === 'letter')?.due;
  const state = draft ? (draft.approved ? 'approved' : 'draft') : 'none';
  const valid = validLetter(visit.letters);
  return (
    <>
      <div className="flex max-w-form flex-col gap-4">
        {draft || !valid ? <p>{t(`state.${state}`)}</p> : null}
        {due && !valid ? <p>{t('due', { day: formatDay(locale, due) })}</p> : null}
        <IssuedLetters visit={visit} locale={locale} />
        <NextStep visit={visit} />
      </div>
      {draft ? (
        <section aria-label={t('preview')} className="flex flex-col gap-3">
          <h2>{t('preview')}</h2>
          <p className="max-w-measure text-muted text-small">{t('previewNote')}</p>
          <DoubleFrame label={t('preview')}>
            <InvitationPaper letter={draft} issued={null} visit={visit} />
          </DoubleFrame>
        </section>
      ) : null}
    </>
  );
}

/** What stands in the way of approval, or the button that approves or issues. */
async function NextStep({ visit }: Pick<Props, 'visit'>) {
  const t = await getTranslations('letter.desk');
  const draft = visit.desk?.letter;
  if (!draft) return null;
  const { agreed, operations } = visit;
  const open = openPlaceholders(draft);
  if (agreed?.startsOn !== draft.days.startsOn || agreed.endsOn !== draft.days.endsOn) {
    return <Notice kind="caution">{t('days')}</Notice>;
  }
  if (open.length > 0) {
    return (
      <Notice kind="caution">
        <p>{t('open')}</p>
        <p>
          {t('openLabel')} {open.join(' ')}
        </p>
      </Notice>
    );
  }
  if (!draft.approved) {
    return operations.includes('approve_letter') ? (
      <StepForm visit={visit} action={approveLetterAction} label={t('approve')} />
    ) : null;
  }
  if (!['invited', 'confirmed'].includes(visit.status)) return <p>{t('issueLater')}</p>;
  return operations.includes('issue_letter') ? (
    <StepForm visit={visit} action={issueLetterAction} label={t('issue')} />
  ) : null;
}

async function IssuedLetters({ visit, locale }: Props) {
  if (visit.letters.length === 0) return null;
  const t = await getTranslations('letter.desk');
  const mark = await getTranslations('letter.mark');
  return (
    <section aria-label={t('issued')}>
      <h2 className="pb-2">{t('issued')}</h2>
      <ul className="ledger">
        {visit.letters.map((one) => (
          <li key={one.number} className="flex flex-wrap gap-x-4">
            <strong>{one.number}</strong>
            <span>
              {t('issuedOn', { day: formatDay(locale, dayIn(visit.host.timeZone, one.issuedAt)) })}
            </span>
            <span className="text-muted">{one.supersededAt ? mark('superseded') : t('valid')}</span>
            <TextLink href={letterPaperPath(visit.id, one.number)}>{t('print')}</TextLink>
            <DeskLetterPdf
              visitId={visit.id}
              letter={one}
              mayMake={visit.operations.includes('issue_letter')}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
