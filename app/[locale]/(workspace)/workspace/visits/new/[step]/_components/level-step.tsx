import { getTranslations } from 'next-intl/server';
import { FormRadioGroup, FormSelectField, FormTextField } from '@/components/forms/fields';
import { typedText } from '@/components/visit/typed-text';
import { PARTY_KINDS, RANK_BANDS } from '@/lib/visits/model';
import { partySize } from '@/lib/visits/request';
import { saveLevelAction } from '@/lib/visits/request-actions';
import { Beside } from './beside';
import { CounterpartFields } from './counterpart-fields';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

/** Who leads the delegation, by office and rank, and how many come. No names yet. */
export async function LevelStep(props: StepProps) {
  const { draft, calendars } = props;
  const { content } = draft;
  const t = await getTranslations('request');
  const visits = await getTranslations('visits');
  const { headElected } = content;
  const total = partySize(content.party);
  return (
    <StepForm step="level" action={saveLevelAction} {...props}>
      <Beside field="head" {...props}>
        <h2>{t('level.head')}</h2>
        <div className="flex flex-col gap-7">
          <FormTextField
            name="headOffice"
            label={t('fields.headOffice')}
            hint={t('level.officeHint')}
            {...typedText(content.headOffice, content.textLocale)}
          />
          <FormRadioGroup
            name="headRankBand"
            label={t('fields.headRankBand')}
            hint={t('level.bandHint')}
            options={RANK_BANDS.map((band) => ({
              value: String(band),
              label: visits(`rankBand.${band}.examples`),
              hint: t('level.counterpart', {
                counterpart: visits(`rankBand.${band}.counterpart`),
              }),
            }))}
            chosen={content.headRankBand === null ? undefined : String(content.headRankBand)}
          />
          <FormRadioGroup
            name="headElected"
            label={t('fields.headElected')}
            row
            options={(['yes', 'no'] as const).map((value) => ({
              value,
              label: t(`level.elected.${value}`),
            }))}
            chosen={headElected === null ? undefined : headElected ? 'yes' : 'no'}
          />
          <FormSelectField
            name="formerRankBand"
            label={t('fields.formerRankBand')}
            hint={t('level.formerHint')}
            defaultValue={content.formerRankBand === null ? '' : String(content.formerRankBand)}
          >
            <option value="">{t('level.formerNone')}</option>
            {RANK_BANDS.map((band) => (
              <option key={band} value={String(band)}>
                {visits(`rankBand.${band}.label`)}
              </option>
            ))}
          </FormSelectField>
        </div>
      </Beside>
      <CounterpartFields {...props} />
      <Beside field="party" {...props}>
        <div>
          <h2>{t('level.party')}</h2>
          <p className="text-muted text-small">{t('level.partyHint', calendars.settings.party)}</p>
        </div>
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          {PARTY_KINDS.map((kind) => (
            <FormTextField
              key={kind}
              name={kind}
              label={t(`fields.${kind}`)}
              width="number"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={total > 0 ? String(content.party[kind]) : ''}
            />
          ))}
        </div>
        {total > 0 ? <p className="text-muted">{t('level.total', { count: total })}</p> : null}
      </Beside>
    </StepForm>
  );
}
