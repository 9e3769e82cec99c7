import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextareaField } from '@/components/forms/fields';
import { RefreshAfterPost } from '@/components/forms/refresh-after-post';
import { OnConflict, VersionField } from '@/components/forms/version-field';
import { Button, ButtonRow, LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { saveLetterAction } from '@/lib/prospects/invitation/actions';

type Props = {
  city: { id: string; slug: string };
  /** 0 as long as nothing is saved. */
  version: number;
  letter: { addressee: string; textEn: string; textZh: string };
};

/** The letter in both languages side by side, with the office it goes to; every save is the next version. */
export async function LetterForm({ city, version, letter }: Props) {
  const t = await getTranslations('prospects');
  const back = `/desk/prospects/${city.slug}#contacts`;
  return (
    <ActionForm
      action={saveLetterAction}
      formKey={newFormKey()}
      className="flex flex-col gap-6 pb-11"
    >
      <VersionField name="base" value={version} />
      <input type="hidden" name="cityId" defaultValue={city.id} />
      <OnConflict>
        <RefreshAfterPost />
        <Notice kind="caution" title={t('letter.conflictTitle')}>
          <p>{t('letter.conflict')}</p>
          <TextLink href={`/print/prospects/${city.slug}`}>{t('letter.conflictLink')}</TextLink>
        </Notice>
      </OnConflict>
      <div className="max-w-text">
        <FormTextareaField
          name="addressee"
          label={t('fields.addressee')}
          hint={t('letter.addresseeHint')}
          defaultValue={letter.addressee}
          rows={3}
          autoComplete="off"
          required
        />
      </div>
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        <FormTextareaField
          name="textEn"
          lang="en"
          label={t('fields.textEn')}
          defaultValue={letter.textEn}
          rows={22}
          required
        />
        <FormTextareaField
          name="textZh"
          lang="zh-CN"
          label={t('fields.textZh')}
          defaultValue={letter.textZh}
          rows={22}
          required
        />
      </div>
      <ButtonRow>
        <Button>{t('letter.save')}</Button>
        <LinkButton look="outline" href={back}>
          {t('letter.back')}
        </LinkButton>
      </ButtonRow>
    </ActionForm>
  );
}
