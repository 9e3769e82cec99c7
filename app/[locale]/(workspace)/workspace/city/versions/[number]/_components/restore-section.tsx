import { getTranslations } from 'next-intl/server';
import { DifferenceTable } from '@/components/city/difference-table';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { newFormKey } from '@/lib/actions/form-key';
import { restoreVersionAction } from '@/lib/cities/profile/actions';
import { differencesBetween } from '@/lib/cities/profile/difference';
import type { Draft } from '@/lib/cities/profile/draft';
import type { Version } from '@/lib/cities/profile/version-queries';
import type { Locale } from '@/lib/i18n/routing';

type Props = { version: Version; draft: Draft; locale: Locale };

/** Takes the draft back to this version: what that changes in the draft, and the button. Nothing is published by it. */
export async function RestoreSection({ version, draft, locale }: Props) {
  const t = await getTranslations('review.versions.restore');
  const differences = differencesBetween(draft.content, version.content);
  if (differences.length === 0) return null;
  return (
    <div className="screen-only">
      <Section title={t('title')} note={<p>{t('note')}</p>}>
        <Disclosure summary={t('show', { count: differences.length })}>
          <DifferenceTable
            differences={differences}
            locale={locale}
            caption={t('title')}
            sides={{ was: t('draft'), is: t('after') }}
          />
        </Disclosure>
        <ActionForm action={restoreVersionAction} formKey={newFormKey()} className="mt-5">
          <input type="hidden" name="number" value={version.number} />
          <input type="hidden" name="draftVersion" value={draft.version} />
          <Button look="outline">{t('button')}</Button>
        </ActionForm>
      </Section>
    </div>
  );
}
