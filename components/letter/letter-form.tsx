import { getTranslations } from 'next-intl/server';
import type { ActProps } from '@/components/desk/desk-form';
import { DeskForm } from '@/components/desk/desk-form';
import { saveLetterAction } from '@/lib/visits/letter/actions';
import { draftLetter } from '@/lib/visits/letter/draft-letter';
import { validLetter } from '@/lib/visits/letter/model';
import { LetterFields } from './letter-fields';
import { LetterState } from './letter-state';

/** The invitation letter at the desk: how far it is, its texts side by side, what the city will read, what was issued. */
export async function LetterForm({ visit, locale }: ActProps) {
  const desk = await getTranslations('desk');
  const texts = visit.desk?.letter ?? validLetter(visit.letters) ?? (await draftLetter(visit));
  return (
    <div className="flex flex-col gap-9">
      <LetterState visit={visit} locale={locale} />
      {visit.operations.includes('save_letter') ? (
        <DeskForm visit={visit} action={saveLetterAction} submit={desk('act.letter.submit')}>
          <LetterFields texts={texts} />
        </DeskForm>
      ) : null}
    </div>
  );
}
