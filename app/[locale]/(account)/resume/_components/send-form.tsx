import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { KEPT_FIELD } from '@/lib/actions/form-fields';
import type { KeptPost } from '@/lib/auth/kept-posts';

/** Posts to the page of the form what was posted to it before, so that it is answered as it would have been. */
export async function SendForm({ post }: { post: KeptPost }) {
  const t = await getTranslations('session.resume');
  const fields = [...post.entries, [KEPT_FIELD, '1'] as const].map(([name, value], at) => ({
    key: `${at} ${name}`,
    name,
    value,
  }));
  return (
    <form method="post" action={post.path} encType="multipart/form-data">
      {fields.map(({ key, name, value }) => (
        <input key={key} type="hidden" name={name} defaultValue={value} />
      ))}
      <Button>{t('send')}</Button>
    </form>
  );
}
