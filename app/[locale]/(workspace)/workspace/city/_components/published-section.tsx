import { getTranslations } from 'next-intl/server';
import { DifferenceList } from '@/components/city/difference-list';
import { ActionForm } from '@/components/forms/action-form';
import { OnConflict, VersionField } from '@/components/forms/version-field';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { newFormKey } from '@/lib/actions/form-key';
import { publishChangesAction } from '@/lib/cities/profile/actions';
import { missingChecks } from '@/lib/cities/profile/checklist';
import { differencesBetween } from '@/lib/cities/profile/difference';
import type { OwnCity } from '@/lib/cities/profile/queries';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

/** What is published, what the draft says differently, and the button that publishes it. */
export async function PublishedSection({ own, locale }: { own: OwnCity; locale: Locale }) {
  const t = await getTranslations('profile');
  const { published, draft } = own;
  if (!published || !draft) return null;
  const differences = differencesBetween(published.content, draft.content);
  const missing = missingChecks(draft.content, draft.people);
  const date = formatDay(locale, dayIn(own.city.timeZone, published.publishedAt));
  return (
    <Section
      title={t('tasks.published')}
      note={<p>{t('tasks.publishedNote', { number: published.number, date })}</p>}
    >
      {differences.length === 0 ? (
        <p className="text-muted">{t('tasks.unchanged')}</p>
      ) : (
        <>
          <p className="mb-2 font-semibold">{t('tasks.changes', { count: differences.length })}</p>
          <DifferenceList differences={differences} locale={locale} />
          {missing.length > 0 ? (
            <ul className="mt-4 text-brass">
              <li className="font-semibold">{t('tasks.publishOpen')}</li>
              {missing.map(({ id }) => (
                <li key={id}>{t(`check.open.${id}`)}</li>
              ))}
            </ul>
          ) : null}
          {own.canEdit && missing.length === 0 ? (
            <ActionForm
              action={publishChangesAction}
              formKey={newFormKey()}
              className="mt-5 flex flex-col items-start gap-4"
            >
              <VersionField name="draftVersion" value={draft.version} />
              <OnConflict>
                <p className="text-small">{t('tasks.publishConflict')}</p>
              </OnConflict>
              <Button>{t('tasks.publish')}</Button>
            </ActionForm>
          ) : null}
        </>
      )}
    </Section>
  );
}
