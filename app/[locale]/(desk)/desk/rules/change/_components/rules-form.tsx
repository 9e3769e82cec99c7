import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import {
  FormCheckboxGroup,
  FormSelectField,
  FormTextareaField,
  FormTextField,
} from '@/components/forms/fields';
import { Button, ButtonRow, LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { newFormKey } from '@/lib/actions/form-key';
import { previewRulesAction } from '@/lib/hosts/rules/actions';
import {
  NUMBER_BOUNDS,
  NUMBER_IDS,
  RULE_CATALOGUE,
  SETTABLE_RULES,
} from '@/lib/hosts/rules/catalogue';
import type { RuleSet } from '@/lib/hosts/rules/model';
import type { Locale } from '@/lib/i18n/routing';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';

/** `draft` is what the fields begin with; the number in force stands beside each. */
type Props = { draft: RuleSet; current: RuleSet; computed: boolean; locale: Locale };

/** How strict each rule is, its numbers and the lists; posting shows what they would change. */
export async function RulesForm({ draft, current, computed, locale }: Props) {
  const t = await getTranslations('rules');
  return (
    <ActionForm action={previewRulesAction} formKey={newFormKey()}>
      <Section title={t('proposal.severitiesTitle')} note={<p>{t('proposal.severitiesNote')}</p>}>
        <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
          {SETTABLE_RULES.map((id) => (
            <FormSelectField
              key={id}
              name={`severities.${id}`}
              label={t(`rule.${id}.name`)}
              defaultValue={draft.severities[id]}
            >
              {RULE_CATALOGUE[id].choices.map((one) => (
                <option key={one} value={one}>
                  {t(`severity.${one}`)}
                </option>
              ))}
            </FormSelectField>
          ))}
        </div>
      </Section>
      <Section title={t('proposal.numbersTitle')} note={<p>{t('proposal.numbersNote')}</p>}>
        <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
          {NUMBER_IDS.map((id) => (
            <FormTextField
              key={id}
              name={`numbers.${id}`}
              label={t(`number.${id}`)}
              hint={t('bounds', { ...NUMBER_BOUNDS[id], now: current.numbers[id] })}
              defaultValue={String(draft.numbers[id])}
              width="number"
              inputMode="numeric"
              autoComplete="off"
              required
            />
          ))}
        </div>
      </Section>
      <Section title={t('proposal.listsTitle')} note={<p>{t('rule.sensitive.text')}</p>}>
        <div className="flex flex-col gap-6">
          <FormCheckboxGroup
            name="sectors"
            label={t('fields.sectors')}
            chosen={draft.sectors}
            options={SECTOR_IDS.map((value) => ({ value, label: sectorName(value, locale) }))}
          />
          <FormTextareaField
            name="words"
            label={t('fields.words')}
            hint={t('sensitive.wordsHint')}
            rows={4}
            defaultValue={draft.words.join('\n')}
          />
          <ButtonRow>
            <Button look={computed ? 'outline' : undefined}>
              {t(computed ? 'proposal.showAgain' : 'proposal.show')}
            </Button>
            <LinkButton look="outline" href="/desk/rules">
              {t('proposal.back')}
            </LinkButton>
          </ButtonRow>
        </div>
      </Section>
    </ActionForm>
  );
}
