import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormPasswordField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Section } from '@/components/ui/section';
import { askErasureAction, takeBackErasureAction } from '@/lib/accounts/actions';
import { ERASURE_DAYS } from '@/lib/accounts/erasure/model';
import type { OwnErasure } from '@/lib/accounts/erasure/queries';
import { newFormKey } from '@/lib/actions/form-key';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';

type Props = { erasure: OwnErasure; locale: Locale };

/** Asks for the account to be erased, after saying what goes, what stays and what has to be settled first; or takes it back. */
export async function ErasureSection({ erasure, locale }: Props) {
  const [t, say] = await Promise.all([getTranslations('erasure'), translator(locale)]);
  const { dueAt, blockers } = erasure;
  const first = blockers.map(({ code, params }) => (
    <span key={code} className="block">
      {say(code, params)}
    </span>
  ));
  return (
    <Section title={t('title')} note={<p>{t('note', { days: ERASURE_DAYS })}</p>}>
      <DefinitionRows
        rows={[
          { key: 'goes', term: t('goes'), value: t('goesList') },
          { key: 'stays', term: t('stays'), value: t('staysList') },
          ...(first.length > 0 ? [{ key: 'first', term: t('first'), value: first }] : []),
        ]}
      />
      {dueAt ? (
        <ActionForm
          action={takeBackErasureAction}
          formKey={newFormKey()}
          className="flex flex-col gap-5 pt-6"
        >
          <p>{t('open', { until: formatDay(locale, dueAt.toISOString().slice(0, 10)) })}</p>
          <div>
            <Button look="outline">{t('takeBack')}</Button>
          </div>
        </ActionForm>
      ) : (
        <ActionForm
          action={askErasureAction}
          formKey={newFormKey()}
          className="flex max-w-measure flex-col gap-5 pt-6"
        >
          <FormPasswordField
            name="erasurePassword"
            label={t('fields.erasurePassword')}
            autoComplete="current-password"
            width="short"
            required
          />
          <div>
            <Button look="danger">{t('submit')}</Button>
          </div>
        </ActionForm>
      )}
    </Section>
  );
}
