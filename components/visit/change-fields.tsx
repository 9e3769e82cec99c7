import { getTranslations } from 'next-intl/server';
import {
  FormCheckboxGroup,
  FormDateField,
  FormRadioGroup,
  FormSelectField,
  FormTextField,
} from '@/components/forms/fields';
import type { Locale } from '@/lib/i18n/routing';
import { sectorName, sectors } from '@/lib/taxonomy/taxonomy';
import type { ChangePoint } from '@/lib/visits/changes/model';
import { PARTY_KINDS, RANK_BANDS } from '@/lib/visits/model';
import type { VisitDetail } from '@/lib/visits/views';
import { placeName } from './place-names';
import { typedText } from './typed-text';

type Props = { visit: VisitDetail; locale: Locale; point: ChangePoint };

/** The fields of one point, filled in with what holds now. */
export function ChangeFields(props: Props) {
  switch (props.point) {
    case 'dates':
      return <DateFields {...props} />;
    case 'head':
      return <HeadFields {...props} />;
    case 'level':
      return <LevelFields {...props} />;
    case 'size':
      return <SizeFields {...props} />;
    case 'sectors':
      return <SectorFields {...props} />;
  }
}

async function DateFields({ visit, locale }: Props) {
  const t = await getTranslations('changes');
  const zone = t('ask.zone', { host: placeName(locale, visit.host) });
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-4">
      <FormDateField
        name="startsOn"
        label={t('fields.startsOn')}
        hint={zone}
        defaultValue={visit.agreed?.startsOn}
      />
      <FormDateField
        name="endsOn"
        label={t('fields.endsOn')}
        hint={zone}
        defaultValue={visit.agreed?.endsOn}
      />
    </div>
  );
}

async function HeadFields(props: Props) {
  const { visit } = props;
  const t = await getTranslations('changes');
  const elected = await getTranslations('request.level.elected');
  const { headOffice, headElected, textLocale } = visit.request;
  return (
    <>
      <FormTextField
        name="headOffice"
        label={t('fields.headOffice')}
        {...typedText(headOffice, textLocale)}
      />
      {visit.status === 'confirmed' ? (
        <FormTextField
          name="headName"
          label={t('fields.headName')}
          hint={t('ask.nameHint')}
          autoComplete="off"
        />
      ) : null}
      <FormRadioGroup
        name="headElected"
        label={t('fields.headElected')}
        row
        options={(['yes', 'no'] as const).map((value) => ({ value, label: elected(value) }))}
        chosen={headElected === null ? undefined : headElected ? 'yes' : 'no'}
      />
      <LevelFields {...props} />
    </>
  );
}

async function LevelFields({ visit }: Props) {
  const t = await getTranslations('changes');
  const band = await getTranslations('visits.rankBand');
  const none = await getTranslations('request.level');
  const { headRankBand, formerRankBand } = visit.request;
  return (
    <>
      <FormRadioGroup
        name="headRankBand"
        label={t('fields.headRankBand')}
        hint={t('ask.levelHint')}
        options={RANK_BANDS.map((one) => ({
          value: String(one),
          label: band(`${one}.examples`),
        }))}
        chosen={headRankBand === null ? undefined : String(headRankBand)}
      />
      <FormSelectField
        name="formerRankBand"
        label={t('fields.formerRankBand')}
        defaultValue={formerRankBand === null ? '' : String(formerRankBand)}
      >
        <option value="">{none('formerNone')}</option>
        {RANK_BANDS.map((one) => (
          <option key={one} value={String(one)}>
            {band(`${one}.label`)}
          </option>
        ))}
      </FormSelectField>
    </>
  );
}

async function SizeFields({ visit, locale }: Props) {
  const t = await getTranslations('changes');
  return (
    <>
      <p className="text-muted">{t('ask.sizeHint', { other: placeName(locale, visit.host) })}</p>
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        {PARTY_KINDS.map((kind) => (
          <FormTextField
            key={kind}
            name={kind}
            label={t(`fields.${kind}`)}
            width="number"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={String(visit.request.party[kind])}
          />
        ))}
      </div>
    </>
  );
}

async function SectorFields({ visit, locale }: Props) {
  const t = await getTranslations('changes.fields');
  return (
    <FormCheckboxGroup
      name="sectors"
      label={t('sectors')}
      options={sectors.map(({ id }) => ({ value: id, label: sectorName(id, locale) }))}
      chosen={visit.request.sectors}
    />
  );
}
