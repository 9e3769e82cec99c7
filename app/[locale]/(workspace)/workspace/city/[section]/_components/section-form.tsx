import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { OnConflict, VersionField } from '@/components/forms/version-field';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import type { ActionState } from '@/lib/actions/state';
import { revisionOf, type SectionId } from '@/lib/cities/profile/model';
import { problemErrors } from '@/lib/cities/profile/problem-errors';
import { namesInWords } from '@/lib/i18n/lists';
import { translator } from '@/lib/i18n/translate';
import { SectionRemarks } from './beside';
import { problemsInSection } from './section-problems';
import type { SectionProps } from './section-props';

type Props = SectionProps & {
  section: SectionId;
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  children: ReactNode;
};

/** Around the questions of a section: what needs a correction, the version check, and the two ways to save. */
export async function SectionForm({ own, locale, served, section, action, children }: Props) {
  const t = await getTranslations('profile.form');
  const words = await translator(locale);
  const revision = revisionOf(own.draft.content, section);
  const errors = problemErrors(problemsInSection(own, section), locale, words);
  const found =
    errors.length > 0
      ? { title: words('errors.summaryTitle', { count: errors.length }), errors }
      : null;
  return (
    <ActionForm
      key={served}
      action={action}
      formKey={newFormKey()}
      found={found}
      className="flex flex-col gap-7"
    >
      <VersionField name="revision" value={revision} />
      <OnConflict>
        <p className="text-small">
          <a
            href={`/${locale}/workspace/city/${section}`}
            target="_blank"
            rel="noopener"
            className="link"
          >
            {t('present')}
          </a>{' '}
          {t('conflictHelp')}
        </p>
      </OnConflict>
      {own.canEdit ? null : <Notice>{t('readOnly')}</Notice>}
      {own.editors.length > 0 ? (
        <Notice>
          {t('editing', { count: own.editors.length, names: namesInWords(locale, own.editors) })}
        </Notice>
      ) : null}
      <fieldset disabled={!own.canEdit} className="contents">
        <SectionRemarks own={own} section={section} />
        {children}
      </fieldset>
      <div className="flex flex-wrap items-center justify-between gap-x-10 gap-y-4 border-ink border-t pt-4 pb-8">
        {own.canEdit ? (
          <div className="flex flex-wrap gap-3">
            <Button name="save" value="continue">
              {t('continue')}
            </Button>
            <Button name="save" value="close" look="outline">
              {t('close')}
            </Button>
          </div>
        ) : null}
        <TextLink href="/workspace/city" tone="strong">
          {t('back')}
        </TextLink>
      </div>
    </ActionForm>
  );
}
