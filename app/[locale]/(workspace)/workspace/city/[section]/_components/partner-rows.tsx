'use client';

import { FormSelectField, FormTextField } from '@/components/forms/fields';
import { RowList, type RowWords } from '@/components/forms/row-list';
import { CHINA_LIMITS, type ChinaPartner } from '@/lib/cities/profile/china';
import { type Option, Options } from './options';

type Words = RowWords &
  Record<'choose' | 'name' | 'nameZh' | 'kind' | 'since' | 'sinceHint' | 'active', string>;

type Props = {
  partners: readonly ChinaPartner[];
  kinds: readonly Option[];
  active: readonly Option[];
  words: Words;
};

/** Partners in China that no source names. */
export function PartnerRows({ partners, kinds, active, words }: Props) {
  return (
    <RowList
      list="partners"
      first="name"
      stored={partners.length}
      most={CHINA_LIMITS.partners}
      words={words}
    >
      {(index) => {
        const name = (part: string) => `partners[${index}].${part}`;
        const partner = partners[index];
        return (
          <div className="grid items-end gap-x-6 gap-y-4 md:grid-cols-2">
            <FormTextField name={name('name')} label={words.name} defaultValue={partner?.name} />
            <FormTextField
              name={name('nameZh')}
              label={words.nameZh}
              lang="zh-CN"
              defaultValue={partner?.nameZh}
            />
            <FormSelectField
              name={name('kind')}
              label={words.kind}
              width="full"
              defaultValue={partner?.kind ?? ''}
            >
              <Options options={kinds} choose={words.choose} />
            </FormSelectField>
            <div className="grid items-end gap-x-6 gap-y-4 md:grid-cols-2">
              <FormTextField
                name={name('since')}
                label={words.since}
                hint={index === 0 ? words.sinceHint : undefined}
                defaultValue={partner?.since}
              />
              <FormSelectField
                name={name('active')}
                label={words.active}
                width="full"
                defaultValue={partner?.active ?? ''}
              >
                <Options options={active} choose={words.choose} />
              </FormSelectField>
            </div>
          </div>
        );
      }}
    </RowList>
  );
}
