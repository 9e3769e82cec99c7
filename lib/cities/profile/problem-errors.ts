import type { FieldError } from '@/lib/actions/state';
import type { Locale } from '@/lib/i18n/routing';
import type { Translate } from '@/lib/i18n/translate';
import type { SectorId, TopicId } from '@/lib/taxonomy/ids';
import { sectorName, topicName } from '@/lib/taxonomy/taxonomy';
import type { SectionId } from './model';
import type { Problem } from './problem';

/** Problems of a saved draft as a form shows them: the sentence at the field, and the line of the summary. */
export function problemErrors(
  problems: readonly Problem[],
  locale: Locale,
  t: Translate,
): FieldError[] {
  return problems.map(({ section, field, reason }) => {
    const message = t(reason.code, reason.params);
    const label = labelOf(section, field, locale, t);
    return { name: field, message, summary: t('errors.labelled', { label, message }) };
  });
}

/** Where the labels of a section's fields stand. */
const LABELS: Record<SectionId, string> = {
  basics: 'profile.basics.fields',
  contacts: 'profile.contacts.fields',
  sectors: 'profile.sectors.fields',
  ways: 'profile.ways.fields',
  places: 'profilePlaces.fields',
  china: 'profileChina.fields',
  readiness: 'profile.readiness.fields',
};

function labelOf(section: SectionId, field: string, locale: Locale, t: Translate): string {
  const [group, id] = field.split('.');
  if (group === 'topics') return topicName(id as TopicId, locale);
  if (group === 'sectors') return sectorName(id as SectorId, locale);
  const label = t(`${LABELS[section]}.${field.replace(/\[\d+\]/, '')}`);
  const row = /\[(\d+)\]/.exec(field)?.[1];
  return row === undefined ? label : t('errors.row', { label, number: Number(row) + 1 });
}
