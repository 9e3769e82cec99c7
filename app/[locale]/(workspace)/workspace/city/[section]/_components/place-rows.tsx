'use client';

import { FormCheckboxGroup, FormSelectField, FormTextField } from '@/components/forms/fields';
import { useFieldState } from '@/components/forms/form-context';
import { RowList, type RowWords } from '@/components/forms/row-list';
import { Disclosure } from '@/components/ui/disclosure';
import { MAX_PLACES, type Place } from '@/lib/cities/profile/places';
import { type Option, Options } from './options';

type Words = RowWords &
  Record<
    | 'choose'
    | 'kind'
    | 'name'
    | 'nameHint'
    | 'nameZh'
    | 'nameZhHint'
    | 'operator'
    | 'operatorHint'
    | 'sectors'
    | 'sectorsOf'
    | 'url'
    | 'note'
    | 'noteHint',
    string
  >;

type Props = {
  places: readonly Place[];
  kinds: readonly Option[];
  sectors: readonly Option[];
  words: Words;
};

/** The places of the list; hints stand in the first row. */
export function PlaceRows({ places, kinds, sectors, words }: Props) {
  return (
    <RowList list="places" first="kind" stored={places.length} most={MAX_PLACES} words={words}>
      {(index) => {
        const name = (part: string) => `places[${index}].${part}`;
        const place = places[index];
        const hint = (text: string) => (index === 0 ? text : undefined);
        return (
          <div className="grid items-end gap-x-6 gap-y-4 md:grid-cols-2">
            <FormSelectField
              name={name('kind')}
              label={words.kind}
              width="full"
              defaultValue={place?.kind ?? ''}
            >
              <Options options={kinds} choose={words.choose} />
            </FormSelectField>
            <FormTextField
              name={name('name')}
              label={words.name}
              hint={hint(words.nameHint)}
              defaultValue={place?.name}
            />
            <FormTextField
              name={name('nameZh')}
              label={words.nameZh}
              hint={hint(words.nameZhHint)}
              lang="zh-CN"
              defaultValue={place?.nameZh}
            />
            <FormTextField
              name={name('operator')}
              label={words.operator}
              hint={hint(words.operatorHint)}
              defaultValue={place?.operator}
            />
            <FormTextField
              name={name('url')}
              type="url"
              label={words.url}
              defaultValue={place?.url || 'https://'}
            />
            <FormTextField
              name={name('note')}
              label={words.note}
              hint={hint(words.noteHint)}
              defaultValue={place?.note}
            />
            <div className="md:col-span-2">
              <PlaceSectors
                name={name('sectors')}
                stored={place?.sectors ?? []}
                sectors={sectors}
                words={words}
              />
            </div>
          </div>
        );
      }}
    </RowList>
  );
}

type SectorsProps = {
  name: string;
  stored: readonly string[];
  sectors: readonly Option[];
  words: Pick<Words, 'sectors' | 'sectorsOf'>;
};

/** The sectors of a place, folded: their names stand beside the fold. */
function PlaceSectors({ name, stored, sectors, words }: SectorsProps) {
  const chosen = useFieldState(name).typed ?? stored;
  const names = sectors.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  return (
    <Disclosure summary={words.sectors} note={names.join(' · ')}>
      <FormCheckboxGroup
        row
        name={name}
        label={words.sectorsOf}
        options={sectors}
        chosen={stored}
      />
    </Disclosure>
  );
}
