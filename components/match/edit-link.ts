import { fieldId } from '@/lib/actions/form-fields';
import type { Change } from '@/lib/matching/change';
import type { Limit } from '@/lib/matching/limits';

/** A place in the profile: its section, and the address of the very question. */
export type EditLink = { section: 'sectors' | 'ways' | 'readiness'; href: string };

/** Where something can be done about a limit; null when nothing in the profile would help. */
export function linkForLimit(limit: Limit): EditLink | null {
  switch (limit.code) {
    case 'no_sector':
    case 'no_common_theme':
    case 'thin_themes':
      return link('sectors');
    case 'sectors_without_link':
    case 'only_related':
    case 'no_topics':
      return link('sectors', chosen('sectors', limit.sectors));
    case 'without_evidence':
      return link('sectors', chosen('topics', limit.topics));
    case 'unanswered_list':
      return link('ways', limit.section);
    case 'not_in_place':
    case 'unanswered_readiness':
      return link('readiness', named('readiness', limit.items));
    default:
      return null;
  }
}

/** Where an edit is made; of several equal ones, the first. */
export function linkForChange(change: Change): EditLink {
  const { code, sectors = [], topics = [], items = [], direction } = change;
  const [sector] = sectors;
  switch (code) {
    case 'add_sector':
      return link('sectors', chosen('sectors', sectors));
    case 'add_topic':
    case 'add_evidence':
      return link('sectors', chosen('topics', topics));
    case 'add_direction':
      return link('sectors', sector && direction && `sectors.${sector}.${direction}`);
    case 'raise_priority':
      return link('sectors', sector && `sectors.${sector}.priority`);
    case 'add_mode':
      return link('ways', 'modes');
    case 'add_network':
      return link('ways', 'networks');
    case 'confirm_readiness':
      return link('readiness', named('readiness', items));
  }
}

function link(section: EditLink['section'], field?: string): EditLink {
  const path = `/workspace/city/${section}`;
  return { section, href: field ? `${path}#${fieldId(field)}` : path };
}

const named = (group: string, [first]: readonly string[]) => first && `${group}.${first}`;
const chosen = (group: string, ids: readonly string[]) =>
  named(group, ids) && `${named(group, ids)}.chosen`;
