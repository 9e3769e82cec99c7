import { getTranslations } from 'next-intl/server';
import { FormTextField } from '@/components/forms/fields';
import { LIBRARY_LIMITS } from '@/lib/hosts/library/model';

/** A name in both languages, the Chinese one first as on all papers of a desk. */
export async function NameFields({ names }: { names: { nameZh: string; nameEn: string } | null }) {
  const t = await getTranslations('library.fields');
  return (
    <>
      <FormTextField
        name="nameZh"
        label={t('nameZh')}
        lang="zh-CN"
        maxLength={LIBRARY_LIMITS.name}
        defaultValue={names?.nameZh}
        required
      />
      <FormTextField
        name="nameEn"
        label={t('nameEn')}
        lang="en"
        maxLength={LIBRARY_LIMITS.name}
        defaultValue={names?.nameEn}
        required
      />
    </>
  );
}
