import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormRadioGroup } from '@/components/forms/fields';
import { Button, ButtonRow } from '@/components/ui/button';
import { officeName, placeName } from '@/components/visit/place-names';
import { newFormKey } from '@/lib/actions/form-key';
import type { HostSummary } from '@/lib/hosts/queries';
import type { Locale } from '@/lib/i18n/routing';
import { startDraftAction } from '@/lib/visits/request-actions';

type Props = { locale: Locale; hosts: readonly HostSummary[] };

/** Chooses the host, where there are several, and begins the draft. */
export async function BeginForm({ locale, hosts }: Props) {
  const t = await getTranslations('request.new');
  const [first, ...others] = hosts;
  if (!first) return null;
  const named = (host: HostSummary) =>
    t('hostOption', { city: placeName(locale, host), office: officeName(locale, host) });
  return (
    <ActionForm
      action={startDraftAction}
      formKey={newFormKey()}
      className="flex max-w-form flex-col gap-5"
    >
      {others.length === 0 ? (
        <>
          <p>{named(first)}</p>
          <input type="hidden" name="host" defaultValue={first.slug} />
        </>
      ) : (
        <FormRadioGroup
          name="host"
          label={t('host')}
          hint={t('hostHint')}
          options={hosts.map((host) => ({ value: host.slug, label: named(host) }))}
        />
      )}
      <ButtonRow>
        <Button>{t('begin')}</Button>
      </ButtonRow>
    </ActionForm>
  );
}
