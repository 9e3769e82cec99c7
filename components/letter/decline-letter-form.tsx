import { getTranslations } from 'next-intl/server';
import { type ActProps, DeskForm } from '@/components/desk/desk-form';
import { StepForm } from '@/components/desk/step-form';
import { DoubleFrame } from '@/components/ui/double-frame';
import { Notice } from '@/components/ui/notice';
import {
  saveDeclineLetterAction,
  sendDeclineLetterAction,
} from '@/lib/visits/decline-letter/actions';
import { draftDecline } from '@/lib/visits/decline-letter/draft-decline';
import type { LetterTexts } from '@/lib/visits/letter/model';
import { openPlaceholders } from '@/lib/visits/letter/placeholders';
import type { VisitDetail } from '@/lib/visits/views';
import { DeclinePaper } from './decline-paper';
import { LetterFields } from './letter-fields';

/** The letter of a declined request at the desk: the button that sends it, what the city will read, and its texts. */
export async function DeclineLetterForm({ visit }: ActProps) {
  const t = await getTranslations('declineLetter.desk');
  const letter = await getTranslations('letter.desk');
  const act = await getTranslations('desk.act.decline-letter');
  const draft = visit.declineLetter?.draft ?? null;
  return (
    <div className="flex flex-col gap-9">
      <div className="flex max-w-form flex-col gap-4">
        <p>{draft ? t('draft') : t('none')}</p>
        {draft ? <Sending visit={visit} draft={draft} /> : null}
      </div>
      {draft ? (
        <section aria-label={letter('preview')} className="flex flex-col gap-3">
          <h2>{letter('preview')}</h2>
          <p className="max-w-measure text-muted text-small">{t('previewNote')}</p>
          <DoubleFrame label={letter('preview')}>
            <DeclinePaper letter={draft} sentAt={null} visit={visit} />
          </DoubleFrame>
        </section>
      ) : null}
      <DeskForm visit={visit} action={saveDeclineLetterAction} submit={act('submit')}>
        <LetterFields texts={draft ?? (await draftDecline(visit))} />
      </DeskForm>
    </div>
  );
}

/** What is still open in the letter, or the button that sends it. */
async function Sending({ visit, draft }: { visit: VisitDetail; draft: LetterTexts }) {
  const t = await getTranslations('declineLetter.desk');
  const letter = await getTranslations('letter.desk');
  const open = openPlaceholders(draft);
  if (open.length === 0) {
    return <StepForm visit={visit} action={sendDeclineLetterAction} label={t('send')} />;
  }
  return (
    <Notice kind="caution">
      <p>{t('open')}</p>
      <p>
        {letter('openLabel')} {open.join(' ')}
      </p>
    </Notice>
  );
}
