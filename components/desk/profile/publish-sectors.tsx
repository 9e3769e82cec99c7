import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextField } from '@/components/forms/fields';
import { VersionField } from '@/components/forms/version-field';
import { Button, ButtonRow, LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { newFormKey } from '@/lib/actions/form-key';
import { saveHostSectorsAction } from '@/lib/matching/host/actions';
import type { SectorChoice } from '@/lib/matching/host/edits';
import { HOST_LIMITS } from '@/lib/matching/host/schema';
import { writeSectorsDraft } from '@/lib/matching/host/sectors-draft';
import { ProfileConflict } from './profile-conflict';

type Props = { draft: { base: number; sectors: readonly SectorChoice[] }; back: string };

/** The reason, and publish: the draft goes along as its effect was computed. */
export async function PublishSectors({ draft, back }: Props) {
  const t = await getTranslations('hostDesk');
  return (
    <Section title={t('effect.publishTitle')} note={<p>{t('effect.publishNote')}</p>}>
      <ActionForm
        action={saveHostSectorsAction}
        formKey={newFormKey()}
        className="flex max-w-measure flex-col gap-6"
      >
        <VersionField name="base" value={draft.base} />
        <input type="hidden" name="draft" defaultValue={writeSectorsDraft(draft.sectors)} />
        <ProfileConflict text={t('effect.conflictText')} />
        <FormTextField
          name="reason"
          label={t('fields.reason')}
          hint={t('reasonHint')}
          maxLength={HOST_LIMITS.reason}
          autoComplete="off"
          required
        />
        <ButtonRow>
          <Button>{t('publish')}</Button>
          <LinkButton look="outline" href={back}>
            {t('effect.editAgain')}
          </LinkButton>
        </ButtonRow>
      </ActionForm>
    </Section>
  );
}
