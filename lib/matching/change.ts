import type {
  DirectionId,
  ModeId,
  NetworkId,
  Priority,
  ReadinessId,
  SectorId,
  TopicId,
} from '@/lib/taxonomy/ids';
import type { Taxonomy } from '@/lib/taxonomy/model';
import type { Counterfactual } from './counterfactuals';
import type { Edit } from './edits';

/** What would change a score, as one statement (`matching.change.<reader>.<code>`). */
export type Change = {
  code: Edit['kind'];
  from: number;
  to: number;
  sectors?: SectorId[];
  topics?: TopicId[];
  modes?: ModeId[];
  networks?: NetworkId[];
  items?: ReadinessId[];
  direction?: DirectionId;
  priority?: Priority;
  /** How a new sector is proposed: with any of its sub-topics, with those named, or without. */
  with?: 'any' | 'named' | 'none';
};

/** Puts a group of edits into the one statement that covers them all. */
export function changeOf({ kind, from, to, options }: Counterfactual, tax: Taxonomy): Change {
  const change: Change = { code: kind, from, to };
  for (const edit of options) addOption(change, edit);
  if (kind === 'add_sector') change.with = subTopicsAsked(change, tax);
  return change;
}

function addOption(change: Change, edit: Edit): void {
  if ('sector' in edit) change.sectors = withId(change.sectors, edit.sector);
  if ('topic' in edit && edit.topic) change.topics = withId(change.topics, edit.topic);
  if ('direction' in edit) change.direction = edit.direction;
  switch (edit.kind) {
    case 'raise_priority':
      change.priority = edit.priority;
      break;
    case 'add_mode':
      change.modes = withId(change.modes, edit.mode);
      break;
    case 'add_network':
      change.networks = withId(change.networks, edit.network);
      break;
    case 'confirm_readiness':
      change.items = withId(change.items, edit.item);
      break;
  }
}

function subTopicsAsked({ sectors = [], topics = [] }: Change, tax: Taxonomy): Change['with'] {
  if (topics.length === 0) return 'none';
  const all = tax.sectors
    .filter(({ id }) => sectors.includes(id))
    .reduce((count, sector) => count + sector.topics.length, 0);
  return topics.length === all ? 'any' : 'named';
}

function withId<Id>(ids: Id[] | undefined, id: Id): Id[] {
  return ids?.includes(id) ? ids : [...(ids ?? []), id];
}
