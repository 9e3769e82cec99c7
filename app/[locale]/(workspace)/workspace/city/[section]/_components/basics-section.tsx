import { getTranslations } from 'next-intl/server';
import { FormTextField } from '@/components/forms/fields';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { AsideBlock, WithAside } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { saveBasicsAction } from '@/lib/cities/profile/actions';
import { asTyped, BASIC_FIELDS, editedFields } from '@/lib/cities/profile/facts';
import type { BasicField } from '@/lib/cities/profile/model';
import { countryName } from '@/lib/i18n/countries';
import { Beside } from './beside';
import { SavedAt } from './saved-at';
import { SectionForm } from './section-form';
import { SectionHead } from './section-head';
import type { SectionProps } from './section-props';

const WIDTHS: Record<BasicField, 'short' | 'number' | 'date' | 'full'> = {
  name: 'short',
  nameZh: 'short',
  population: 'date',
  populationYear: 'date',
  areaKm2: 'date',
  website: 'full',
};

/** Public facts, prefilled with what we hold; saving confirms them. */
export async function BasicsSection({ own, locale, served }: SectionProps) {
  const t = await getTranslations('profile.basics');
  const facts = own.draft.content.basics ?? asTyped(own.city);
  const differing = editedFields(own.city, own.draft.content.basics);
  const isEdited = (field: BasicField) =>
    differing.includes(field) || own.city.editedFields.includes(field);
  const fixed = [
    { key: 'country', term: t('country'), value: countryName(locale, own.city.countryCode) },
    { key: 'region', term: t('region'), value: own.city.admin1Name },
  ];
  const aside = (
    <>
      <AsideBlock title={t('source')}>
        <p>{t('sourceText')}</p>
        <p className="mt-2">
          <TextLink href={`/cities/${own.city.slug}`}>{t('page')}</TextLink>
        </p>
      </AsideBlock>
      <SavedAt own={own} locale={locale} section="basics" />
    </>
  );
  return (
    <>
      <SectionHead own={own} section="basics" lead={t('lead')} />
      <WithAside aside={aside}>
        <SectionForm
          own={own}
          locale={locale}
          served={served}
          section="basics"
          action={saveBasicsAction}
        >
          <DefinitionRows rows={fixed.filter((row) => row.value)} />
          {BASIC_FIELDS.map((field) => (
            <Beside key={field} own={own} section="basics" field={field}>
              <FormTextField
                name={field}
                label={t(`fields.${field}`)}
                hint={isEdited(field) ? `${t(`hint.${field}`)} ${t('edited')}` : t(`hint.${field}`)}
                defaultValue={facts[field]}
                width={WIDTHS[field]}
                lang={field === 'nameZh' ? 'zh-CN' : undefined}
                inputMode={field === 'population' || field === 'areaKm2' ? 'decimal' : undefined}
              />
            </Beside>
          ))}
        </SectionForm>
      </WithAside>
    </>
  );
}
