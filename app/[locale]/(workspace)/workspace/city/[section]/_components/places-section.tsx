import { getTranslations } from 'next-intl/server';
import { AsideBlock, WithAside } from '@/components/ui/section';
import { MAX_PLACES, PLACE_KINDS } from '@/lib/cities/profile/places';
import { sectorName, sectors } from '@/lib/taxonomy/taxonomy';
import { NoneAndNotKnown } from './none-and-not-known';
import { PlaceRows } from './place-rows';
import { savePlacesWithRows } from './rows-action';
import { SavedAt } from './saved-at';
import { SectionForm } from './section-form';
import { SectionHead } from './section-head';
import type { SectionProps } from './section-props';

/** Where a guest would be taken and whom they would meet. */
export async function PlacesSection({ own, locale, served }: SectionProps) {
  const t = await getTranslations('profilePlaces');
  const form = await getTranslations('profile.form');
  const optional = (label: string) => form('optional', { label });
  const audience = await getTranslations('profile.audience');
  const { places } = own.draft.content;
  const aside = (
    <>
      <AsideBlock title={audience('title')}>
        <p>{audience('public')}</p>
        <p className="mt-2 text-muted">{t('audienceNote')}</p>
      </AsideBlock>
      <SavedAt own={own} locale={locale} section="places" />
    </>
  );
  return (
    <>
      <SectionHead own={own} section="places" lead={t('lead', { limit: MAX_PLACES })} />
      <WithAside aside={aside}>
        <SectionForm
          own={own}
          locale={locale}
          served={served}
          section="places"
          action={savePlacesWithRows}
        >
          <PlaceRows
            places={places.rows}
            kinds={PLACE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            sectors={sectors.map(({ id }) => ({ value: id, label: sectorName(id, locale) }))}
            words={{
              row: t.raw('place'),
              add: t('add'),
              remove: t('remove'),
              removeLabel: t.raw('removeLabel'),
              full: t('full'),
              choose: t('choose'),
              kind: t('fields.places.kind'),
              name: t('fields.places.name'),
              nameHint: t('hint.name'),
              nameZh: optional(t('fields.places.nameZh')),
              nameZhHint: t('hint.nameZh'),
              operator: optional(t('fields.places.operator')),
              operatorHint: t('hint.operator'),
              sectors: optional(t('fields.places.sectors')),
              sectorsOf: t('sectorsOf'),
              url: optional(t('fields.places.url')),
              note: optional(t('fields.places.note')),
              noteHint: t('hint.note'),
            }}
          />
          <NoneAndNotKnown name="places" about={t('title')} none={t('none')} answer={places} />
        </SectionForm>
      </WithAside>
    </>
  );
}
