import { getTranslations } from 'next-intl/server';
import { FormCheckbox, FormCheckboxGroup, FormRadioGroup } from '@/components/forms/fields';
import { Disclosure } from '@/components/ui/disclosure';
import { FieldGroup } from '@/components/ui/field';
import { BilingualName } from '@/components/ui/two-languages';
import type { Locale } from '@/lib/i18n/routing';
import { previewHostSectorsAction } from '@/lib/matching/host/actions';
import type { SectorChoice } from '@/lib/matching/host/edits';
import type { OwnHostProfile } from '@/lib/matching/host/queries';
import { choicesOf } from '@/lib/matching/host/sectors-draft';
import { PRIORITIES } from '@/lib/taxonomy/ids';
import type { SectorEntry } from '@/lib/taxonomy/model';
import { priorityName, sectors, topicName } from '@/lib/taxonomy/taxonomy';
import { SaveForm } from './save-form';

/** `draft` comes back from the page of effects, with the version it was made from. */
type Props = {
  page: OwnHostProfile;
  locale: Locale;
  draft?: { base: number; sectors: readonly SectorChoice[] } | null;
};

/** Every sector of the taxonomy as a box; behind a ticked one importance, direction and sub-topics. */
export async function SectorsForm({ page, locale, draft }: Props) {
  const t = await getTranslations('hostDesk');
  const answers = draft?.sectors ?? choicesOf(page.profile.sectors);
  return (
    <SaveForm
      action={previewHostSectorsAction}
      version={draft?.base ?? page.version}
      submit={t('effect.show')}
      reasonLater
    >
      <div className="border-control border-t">
        {sectors.map((sector) => (
          <SectorFields
            key={sector.id}
            sector={sector}
            answer={answers.find((one) => one.id === sector.id)}
            locale={locale}
          />
        ))}
      </div>
    </SaveForm>
  );
}

type FieldProps = { sector: SectorEntry; answer: SectorChoice | undefined; locale: Locale };

async function SectorFields({ sector, answer, locale }: FieldProps) {
  const t = await getTranslations('hostDesk');
  const name = `sectors.${sector.id}`;
  const zh = locale === 'zh-CN';
  const chosen = answer?.topics ?? [];
  return (
    <div className="reveal border-hairline border-b py-4">
      <div className="reveal-by">
        <FormCheckbox
          name={`${name}.chosen`}
          checked={answer !== undefined}
          label={
            <span className="font-heading font-semibold text-h3">
              <BilingualName
                name={zh ? sector.zh : sector.en}
                other={zh ? sector.en : sector.zh}
                otherLang={zh ? 'en' : 'zh-CN'}
              />
            </span>
          }
        />
      </div>
      <div className="reveal-body">
        <div className="mt-3 ml-7 flex flex-col gap-5 border-ink border-l-2 pl-5">
          <FormRadioGroup
            row
            name={`${name}.priority`}
            label={t('fields.priority')}
            options={PRIORITIES.map((value) => ({
              value: String(value),
              label: priorityName(value, locale),
            }))}
            chosen={answer ? String(answer.priority) : undefined}
          />
          <FieldGroup row name={`${name}.direction`} label={t('fields.direction')}>
            <FormCheckbox name={`${name}.offer`} label={t('offer')} checked={answer?.dirs.offer} />
            <FormCheckbox name={`${name}.seek`} label={t('seek')} checked={answer?.dirs.seek} />
          </FieldGroup>
          <FormCheckbox
            name={`${name}.open`}
            label={t('fields.open')}
            hint={t('openHint')}
            checked={answer?.open}
          />
          <Disclosure
            open={chosen.length > 0}
            summary={t('sectors.named')}
            note={t('sectors.namedCount', { count: chosen.length })}
          >
            <FormCheckboxGroup
              name={`${name}.topics`}
              label={t('sectors.topics')}
              options={sector.topics.map(({ id }) => ({ value: id, label: topicName(id, locale) }))}
              chosen={chosen}
            />
          </Disclosure>
        </div>
      </div>
    </div>
  );
}
