import { CONTACT_KINDS } from '@/lib/cities/profile/contacts';
import { BASIC_FIELDS } from '@/lib/cities/profile/facts';
import { SECTION_IDS, type SectionId } from '@/lib/cities/profile/model';
import type { Locale } from '@/lib/i18n/routing';
import type { Translate } from '@/lib/i18n/translate';
import { READINESS_IDS, type SectorId, type TopicId } from '@/lib/taxonomy/ids';
import { sectorName, sectors, topicName } from '@/lib/taxonomy/taxonomy';

/** What a remark of the programme is about: a section of the profile, or one field or item of it. */
export type RemarkAnchor = { section: SectionId; field: string | null };

/** Fields as the forms of the sections name them. A section without a list takes remarks as a whole. */
const FIELDS: Partial<Record<SectionId, readonly string[]>> = {
  basics: BASIC_FIELDS,
  contacts: CONTACT_KINDS,
  sectors: sectors.flatMap(({ id, topics }) => [
    `sectors.${id}`,
    ...topics.map((topic) => `topics.${topic.id}`),
  ]),
  ways: ['modes', 'networks', 'character'],
  readiness: [
    ...READINESS_IDS.map((id) => `readiness.${id}`),
    'levels',
    'quietMonths',
    'partySize',
    'languages',
    'interpreter',
    'airport',
    'seaport',
    'access',
  ],
};

export const remarkFields = (section: SectionId): readonly string[] => FIELDS[section] ?? [];

/** An anchor as one form value: `basics`, `basics:website`, `sectors:topics.ports_lng`. */
export const anchorValue = ({ section, field }: RemarkAnchor): string =>
  field === null ? section : `${section}:${field}`;

/** Reads a form value; null when no section or field is called so. */
export function readAnchor(value: string): RemarkAnchor | null {
  const [name, field] = value.split(':', 2);
  const section = SECTION_IDS.find((id) => id === name);
  if (!section) return null;
  if (field === undefined) return { section, field: null };
  return remarkFields(section).includes(field) ? { section, field } : null;
}

/** What a remark is about, in words. */
export function anchorName({ section, field }: RemarkAnchor, locale: Locale, t: Translate): string {
  if (field === null) return t(`profile.section.${section}.title`);
  const [group, id] = field.split('.');
  if (group === 'topics') return topicName(id as TopicId, locale);
  if (group === 'sectors') return sectorName(id as SectorId, locale);
  return t(
    section === 'contacts'
      ? `profile.contacts.kind.${field}`
      : `profile.${section}.fields.${field}`,
  );
}
