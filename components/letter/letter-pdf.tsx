import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { isUnderWay } from '@/lib/reports/model';
import { makeLetterPdfAction } from '@/lib/visits/letter/actions';
import type { IssuedLetter } from '@/lib/visits/letter/model';
import { letterFilePath } from '@/lib/visits/letter/paths';

/** Where the PDF of an issued letter is downloaded, once it is there. */
export async function LetterPdfLink({ letter }: { letter: IssuedLetter }) {
  if (letter.file?.status !== 'ready') return null;
  const t = await getTranslations('letter.file');
  return <TextLink href={letterFilePath(letter.reference)}>{t('download')}</TextLink>;
}

type DeskProps = { visitId: string; letter: IssuedLetter; mayMake: boolean };

/** At the desk: the PDF with its hash, that it is being made, or why there is none and the button that makes it. */
export async function DeskLetterPdf({ visitId, letter, mayMake }: DeskProps) {
  const t = await getTranslations('letter.file');
  const reports = await getTranslations('reports');
  const { file } = letter;
  if (file?.status === 'ready') {
    return (
      <>
        <LetterPdfLink letter={letter} />
        <span className="w-full text-muted text-note [overflow-wrap:anywhere]">
          {t('hash', { hash: file.hash ?? '' })}
        </span>
      </>
    );
  }
  if (file && isUnderWay(file.status)) return <span className="text-muted">{t('making')}</span>;
  return (
    <div className="flex w-full flex-wrap items-center gap-x-4 gap-y-2">
      <span>{file?.failure ? reports(`failure.${file.failure}`) : t('none')}</span>
      {mayMake ? (
        <ActionForm action={makeLetterPdfAction} formKey={newFormKey()}>
          <input type="hidden" name="visitId" value={visitId} />
          <input type="hidden" name="number" value={letter.number} />
          <Button look="outline" dense>
            {t('make')}
          </Button>
        </ActionForm>
      ) : null}
    </div>
  );
}
