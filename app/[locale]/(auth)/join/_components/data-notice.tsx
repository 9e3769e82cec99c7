import { getTranslations } from 'next-intl/server';
import { FormCheckbox } from '@/components/forms/fields';
import { TextLink } from '@/components/ui/text-link';

/** What becomes of the data of a form anyone may send, and the box that says it was read. */
export async function DataNotice({ points }: { points: readonly string[] }) {
  const t = await getTranslations('join');
  return (
    <div className="flex flex-col gap-3">
      <h2 className="text-h3">{t('form.noticeTitle')}</h2>
      <ul className="prose-list text-small">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="text-small">
        <TextLink href="/privacy">{t('form.notice.more')}</TextLink>
      </p>
      <FormCheckbox name="notice" label={t('fields.notice')} />
    </div>
  );
}
