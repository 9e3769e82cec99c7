import { getTranslations } from 'next-intl/server';
import { DifferenceTable } from '@/components/city/difference-table';
import { SignOffWay } from '@/components/city/sign-off-way';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextField } from '@/components/forms/fields';
import { OnConflict, VersionField } from '@/components/forms/version-field';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { publishChangesAction } from '@/lib/cities/profile/actions';
import { missingChecks } from '@/lib/cities/profile/checklist';
import { differencesBetween } from '@/lib/cities/profile/difference';
import type { OwnCity } from '@/lib/cities/profile/queries';
import type { OwnSignOff } from '@/lib/cities/sign-off/queries';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { own: OwnCity; locale: Locale; signOff: OwnSignOff | null };

/** What is published, what the draft says differently, and the button that publishes it. */
export async function PublishedSection({ own, locale, signOff }: Props) {
  const t = await getTranslations('profile');
  const review = await getTranslations('review');
  const { published, draft } = own;
  if (!published || !draft) return null;
  const differences = differencesBetween(published.content, draft.content);
  const missing = missingChecks(draft.content, draft.people);
  const date = formatDay(locale, dayIn(own.city.timeZone, published.publishedAt));
  return (
    <Section
      title={t('tasks.published')}
      note={
        <>
          <p>{t('tasks.publishedNote', { number: published.number, date })}</p>
          <p>
            <TextLink href="/workspace/city/versions">{review('versions.all')}</TextLink>
          </p>
        </>
      }
    >
      {differences.length === 0 ? (
        <p className="text-muted">{t('tasks.unchanged')}</p>
      ) : (
        <>
          <p className="mb-2 font-semibold">{t('tasks.changes', { count: differences.length })}</p>
          <DifferenceTable
            differences={differences}
            locale={locale}
            caption={t('tasks.changes', { count: differences.length })}
            sides={{ was: review('versions.published'), is: review('versions.draft') }}
          />
          {missing.length > 0 ? (
            <ul className="mt-4 text-brass">
              <li className="font-semibold">{t('tasks.publishOpen')}</li>
              {missing.map(({ id }) => (
                <li key={id}>{t(`check.open.${id}`)}</li>
              ))}
            </ul>
          ) : null}
          {own.canEdit && missing.length === 0 ? <SignOffWay signOff={signOff} /> : null}
          {own.canEdit && missing.length === 0 && !signOff?.needed ? (
            <ActionForm
              action={publishChangesAction}
              formKey={newFormKey()}
              className="mt-5 flex max-w-form flex-col items-stretch gap-4"
            >
              <VersionField name="draftVersion" value={draft.version} />
              <OnConflict>
                <p className="text-small">{t('tasks.publishConflict')}</p>
              </OnConflict>
              <FormTextField
                name="reason"
                label={review('fields.publishReason')}
                hint={review('fields.publishReasonHint')}
                width="full"
              />
              <div>
                <Button>{t('tasks.publish')}</Button>
              </div>
            </ActionForm>
          ) : null}
        </>
      )}
    </Section>
  );
}
