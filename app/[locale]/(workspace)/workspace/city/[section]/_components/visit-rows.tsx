'use client';

import { FormSelectField, FormTextField } from '@/components/forms/fields';
import { RowList, type RowWords } from '@/components/forms/row-list';
import { CHINA_LIMITS, type EarlierVisit } from '@/lib/cities/profile/china';
import { type Option, Options } from './options';

type Words = RowWords &
  Record<'choose' | 'direction' | 'year' | 'level' | 'partner' | 'partnerHint' | 'note', string>;

type Props = {
  visits: readonly EarlierVisit[];
  directions: readonly Option[];
  levels: readonly Option[];
  words: Words;
};

/** Earlier visits in either direction. */
export function VisitRows({ visits, directions, levels, words }: Props) {
  return (
    <RowList
      list="visits"
      first="direction"
      stored={visits.length}
      most={CHINA_LIMITS.visits}
      words={words}
    >
      {(index) => {
        const name = (part: string) => `visits[${index}].${part}`;
        const visit = visits[index];
        return (
          <div className="grid items-end gap-x-6 gap-y-4 md:grid-cols-2">
            <FormSelectField
              name={name('direction')}
              label={words.direction}
              width="full"
              defaultValue={visit?.direction ?? ''}
            >
              <Options options={directions} choose={words.choose} />
            </FormSelectField>
            <div className="grid items-end grid-cols-[7rem_minmax(0,1fr)] gap-x-6">
              <FormTextField
                name={name('year')}
                label={words.year}
                inputMode="numeric"
                defaultValue={visit?.year}
              />
              <FormSelectField
                name={name('level')}
                label={words.level}
                width="full"
                defaultValue={visit?.level ?? ''}
              >
                <Options options={levels} choose={words.choose} />
              </FormSelectField>
            </div>
            <FormTextField
              name={name('partner')}
              label={words.partner}
              hint={index === 0 ? words.partnerHint : undefined}
              defaultValue={visit?.partner}
            />
            <FormTextField name={name('note')} label={words.note} defaultValue={visit?.note} />
          </div>
        );
      }}
    </RowList>
  );
}
