import { getTranslations } from 'next-intl/server';
import { FormTextField } from '@/components/forms/fields';
import { typedText } from '@/components/visit/typed-text';
import type { RequestContent } from '@/lib/visits/request';

/** Name, office and addresses of the one who answers questions, or of the deputy; only the contact is filled in for one. */
export async function PersonFields({
  content,
  who,
}: {
  content: RequestContent;
  who: 'contact' | 'deputy';
}) {
  const t = await getTranslations('request.fields');
  const hint = (value: string) => (who === 'contact' ? value : undefined);
  return (
    <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
      <FormTextField
        name={`${who}Name`}
        label={t(`${who}Name`)}
        autoComplete={hint('name')}
        {...typedText(content[`${who}Name`], content.textLocale)}
      />
      <FormTextField
        name={`${who}Office`}
        label={t(`${who}Office`)}
        autoComplete={hint('organization-title')}
        {...typedText(content[`${who}Office`], content.textLocale)}
      />
      <FormTextField
        name={`${who}Email`}
        label={t(`${who}Email`)}
        type="email"
        autoComplete={hint('email')}
        defaultValue={content[`${who}Email`]}
      />
      <FormTextField
        name={`${who}Phone`}
        label={t(`${who}Phone`)}
        type="tel"
        autoComplete={hint('tel')}
        defaultValue={content[`${who}Phone`]}
      />
    </div>
  );
}
