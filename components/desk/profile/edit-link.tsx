import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';

/** The way to the form of one part; approvers, who read, get none. */
export async function EditLink(props: { editable: boolean; href: string; what: string }) {
  if (!props.editable) return null;
  const t = await getTranslations('hostDesk');
  return (
    <p className="screen-only">
      <TextLink href={props.href} tone="strong" label={t('editLabel', { what: props.what })}>
        {t('edit')}
      </TextLink>
    </p>
  );
}
