import { getLocale, getTranslations } from 'next-intl/server';
import {
  FormDateField,
  FormRadioGroup,
  FormSelectField,
  FormTextareaField,
  FormTextField,
} from '@/components/forms/fields';
import { TextLink } from '@/components/ui/text-link';
import { nameIn } from '@/lib/hosts/library/model';
import { askOpinionAction, recordOpinionAction } from '@/lib/visits/opinions/actions';
import {
  CONSULTED_KINDS,
  consultedKey,
  OPINION_LIMITS,
  OPINION_RESULTS,
} from '@/lib/visits/opinions/model';
import { type ActProps, DeskForm } from './desk-form';
import { OpinionList } from './opinion-list';

type Props = Pick<ActProps, 'visit'>;

/** Asks departments and sites, and records what they answered: they need no account. */
export async function OpinionsForm({ visit, locale }: ActProps) {
  const opinions = visit.desk?.opinions ?? [];
  return (
    <div className="flex flex-col gap-9">
      {opinions.length > 0 ? <OpinionList opinions={opinions} locale={locale} /> : null}
      {opinions.some((one) => one.result === null) ? <RecordForm visit={visit} /> : null}
      {visit.operations.includes('ask_opinion') ? <AskForm visit={visit} /> : null}
    </div>
  );
}

async function AskForm({ visit }: Props) {
  const [t, locale] = await Promise.all([getTranslations('opinions'), getLocale()]);
  const consulted = visit.desk?.consulted ?? [];
  if (consulted.length === 0) {
    return (
      <section>
        <h2 className="pb-2">{t('ask.title')}</h2>
        <p>
          {t('ask.nobody')}{' '}
          <TextLink href="/desk/library?department=new#departments">{t('ask.library')}</TextLink>
        </p>
      </section>
    );
  }
  return (
    <section>
      <h2 className="pb-2">{t('ask.title')}</h2>
      <DeskForm visit={visit} action={askOpinionAction} submit={t('ask.submit')}>
        <FormSelectField name="of" label={t('fields.of')} defaultValue="">
          <option value="">{t('choose')}</option>
          {CONSULTED_KINDS.map((kind) => (
            <optgroup key={kind} label={t(`kind.${kind}`)}>
              {consulted
                .filter((one) => one.kind === kind)
                .map((one) => (
                  <option key={one.id} value={consultedKey(one)}>
                    {nameIn(locale, one)}
                  </option>
                ))}
            </optgroup>
          ))}
        </FormSelectField>
        <FormTextareaField name="question" label={t('fields.question')} rows={3} />
        <FormDateField
          name="dueOn"
          label={t('fields.dueOn')}
          hint={t('ask.dueHint')}
          min={visit.today}
          defaultValue={visit.desk?.opinionDue}
        />
      </DeskForm>
    </section>
  );
}

async function RecordForm({ visit }: Props) {
  const [t, locale] = await Promise.all([getTranslations('opinions'), getLocale()]);
  const open = visit.desk?.opinions.filter((one) => one.result === null) ?? [];
  return (
    <section>
      <h2 className="pb-2">{t('record.title')}</h2>
      <DeskForm visit={visit} action={recordOpinionAction} submit={t('record.submit')}>
        <FormSelectField name="opinionId" label={t('fields.opinionId')} defaultValue={open[0]?.id}>
          {open.map((one) => (
            <option key={one.id} value={one.id}>
              {nameIn(locale, one.of)}
            </option>
          ))}
        </FormSelectField>
        <FormRadioGroup
          name="result"
          label={t('fields.result')}
          row
          options={OPINION_RESULTS.map((value) => ({ value, label: t(`result.${value}`) }))}
        />
        <FormTextareaField name="answer" label={t('fields.answer')} rows={4} />
        <FormTextField
          name="givenBy"
          label={t('fields.givenBy')}
          hint={t('record.givenByHint')}
          autoComplete="off"
        />
        <FormTextField
          name="documentNumber"
          label={t('fields.documentNumber')}
          hint={t('record.numberHint')}
          width="short"
          maxLength={OPINION_LIMITS.document}
          autoComplete="off"
        />
        <FormDateField name="answeredOn" label={t('fields.answeredOn')} max={visit.today} />
      </DeskForm>
    </section>
  );
}
