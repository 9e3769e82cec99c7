'use client';

import { FormTextField } from '@/components/forms/fields';
import { RowList, type RowWords } from '@/components/forms/row-list';
import { CHINA_LIMITS, type ChinesePresence } from '@/lib/cities/profile/china';

type Props = {
  presence: readonly ChinesePresence[];
  words: RowWords & Record<'name' | 'nameZh' | 'note', string>;
};

/** Chinese companies and institutions in the city. */
export function PresenceRows({ presence, words }: Props) {
  return (
    <RowList
      list="presence"
      first="name"
      stored={presence.length}
      most={CHINA_LIMITS.presence}
      words={words}
    >
      {(index) => {
        const name = (part: string) => `presence[${index}].${part}`;
        const one = presence[index];
        return (
          <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
            <FormTextField name={name('name')} label={words.name} defaultValue={one?.name} />
            <FormTextField
              name={name('nameZh')}
              label={words.nameZh}
              lang="zh-CN"
              defaultValue={one?.nameZh}
            />
            <div className="md:col-span-2">
              <FormTextField name={name('note')} label={words.note} defaultValue={one?.note} />
            </div>
          </div>
        );
      }}
    </RowList>
  );
}
