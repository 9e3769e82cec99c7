import { getTranslations } from 'next-intl/server';
import { FormDateField, FormTextareaField, FormTextField } from '@/components/forms/fields';
import type { Locale } from '@/lib/i18n/routing';
import type { RequestWindow } from '@/lib/visits/request';
import { MOST_DAYS, windowLetter } from '@/lib/visits/windows';
import { typedText } from './typed-text';

type Props = {
  /** 0 to 2, shown as A to C; after the first they are optional. */
  index: number;
  window?: RequestWindow;
  /** Above so many days a reason is asked for. */
  reasonAbove: number;
  /** Language of what was typed before, if anything was. */
  lang?: Locale;
};

/** One window of dates: earliest first day, latest last day, days, and a reason for many. */
export async function WindowFields({ index, window, reasonAbove, lang }: Props) {
  const t = await getTranslations('request');
  const name = (part: string) => `windows[${index}].${part}`;
  return (
    <fieldset>
      <legend className="w-full border-ink border-t pt-4">
        <h2>{t('dates.window', { letter: windowLetter(index) })}</h2>
      </legend>
      {index < 2 ? (
        <p className="text-muted text-small">{index === 0 ? t('dates.first') : t('dates.more')}</p>
      ) : null}
      <div className="flex flex-wrap gap-x-6 gap-y-4 pt-3">
        <FormDateField
          name={name('earliest')}
          label={t('fields.windows.earliest')}
          defaultValue={window?.earliest ?? ''}
        />
        <FormDateField
          name={name('latest')}
          label={t('fields.windows.latest')}
          defaultValue={window?.latest ?? ''}
        />
        <FormTextField
          name={name('days')}
          label={t('fields.windows.days')}
          placeholder={t('dates.daysHint', { most: MOST_DAYS })}
          width="number"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={window?.days ?? ''}
        />
      </div>
      <div className="pt-4">
        <FormTextareaField
          name={name('reason')}
          label={t('fields.windows.reason')}
          hint={t('dates.reasonHint', { days: reasonAbove })}
          rows={2}
          {...typedText(window?.reason, lang)}
        />
      </div>
    </fieldset>
  );
}
