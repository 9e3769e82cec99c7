import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { CONTACT_KINDS } from '@/lib/cities/profile/contacts';
import type { People } from '@/lib/cities/profile/progress';

/** Whom the city hall has named. */
export async function PeopleList({ people }: { people: People }) {
  const t = await getTranslations('admin.claim');
  const kinds = await getTranslations('profile.contacts.kind');
  const rows = CONTACT_KINDS.flatMap((kind) => {
    const person = people[kind];
    if (!person) return [];
    const { name, office, email, phone } = person;
    const value = [name, office, email, phone].filter(Boolean).join(' · ');
    return [{ key: kind, term: kinds(kind), value: <span lang="">{value}</span> }];
  });
  if (rows.length === 0) return <p className="text-muted">{t('noPeople')}</p>;
  return <DefinitionRows rows={rows} />;
}
