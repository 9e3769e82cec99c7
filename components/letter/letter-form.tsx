import { getTranslations } from 'next-intl/server';
import type { ActProps } from '@/components/desk/desk-form';
import { DeskForm } from '@/components/desk/desk-form';
import { FormTextareaField } from '@/components/forms/fields';
import { saveLetterAction } from '@/lib/visits/letter/actions';
import { draftLetter } from '@/lib/visits/letter/draft-letter';
import { type LetterField, validLetter } from '@/lib/visits/letter/model';
import { LetterState } from './letter-state';

/** Rows of a text on screen. */
const ROWS = { addressee: 3, text: 22, signature: 3 } as const;
const PARTS = ['addressee', 'text', 'signature'] as const;
const LANGUAGES = [
  { lang: 'en', ending: 'En' },
  { lang: 'zh-CN', ending: 'Zh' },
] as const;

/** The invitation letter at the desk: how far it is, its texts side by side, what the city will read, what was issued. */
export async function LetterForm({ visit, locale }: ActProps) {
  const t = await getTranslations('letter');
  const desk = await getTranslations('desk');
  const texts = visit.desk?.letter ?? validLetter(visit.letters) ?? (await draftLetter(visit));
  const label = (field: LetterField) => t(`fields.${field}`);
  return (
    <div className="flex flex-col gap-9">
      <LetterState visit={visit} locale={locale} />
      {visit.operations.includes('save_letter') ? (
        <DeskForm visit={visit} action={saveLetterAction} submit={desk('act.letter.submit')}>
          <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
            {PARTS.flatMap((part) =>
              LANGUAGES.map(({ lang, ending }) => (
                <FormTextareaField
                  key={part + ending}
                  name={`${part}${ending}`}
                  lang={lang}
                  label={label(`${part}${ending}`)}
                  defaultValue={texts[`${part}${ending}`]}
                  rows={ROWS[part]}
                  autoComplete="off"
                  required
                />
              )),
            )}
          </div>
        </DeskForm>
      ) : null}
    </div>
  );
}
