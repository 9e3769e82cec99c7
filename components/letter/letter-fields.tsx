import { getTranslations } from 'next-intl/server';
import { FormTextareaField } from '@/components/forms/fields';
import type { LetterTexts } from '@/lib/visits/letter/model';

/** Rows of a text on screen. */
const ROWS = { addressee: 3, text: 22, signature: 3 } as const;
const PARTS = ['addressee', 'text', 'signature'] as const;
const LANGUAGES = [
  { lang: 'en', ending: 'En' },
  { lang: 'zh-CN', ending: 'Zh' },
] as const;

/** The texts of a letter to write in, both languages side by side. */
export async function LetterFields({ texts }: { texts: LetterTexts }) {
  const t = await getTranslations('letter.fields');
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      {PARTS.flatMap((part) =>
        LANGUAGES.map(({ lang, ending }) => (
          <FormTextareaField
            key={part + ending}
            name={`${part}${ending}`}
            lang={lang}
            label={t(`${part}${ending}`)}
            defaultValue={texts[`${part}${ending}`]}
            rows={ROWS[part]}
            autoComplete="off"
            required
          />
        )),
      )}
    </div>
  );
}
