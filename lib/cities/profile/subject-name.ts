import type { Locale } from '@/lib/i18n/routing';
import type { Translate } from '@/lib/i18n/translate';
import { setApart } from '@/lib/i18n/typed-text';
import type { ModeId, NetworkId, ReadinessId, SectorId, TagId, TopicId } from '@/lib/taxonomy/ids';
import {
  modeName,
  networkName,
  readinessName,
  sectorName,
  tagName,
  topicName,
} from '@/lib/taxonomy/taxonomy';
import type { Subject } from './difference';

/** What a subject of a profile is called; a name that was typed is set apart. Ids come from a profile that was read through its schema. */
export function subjectName({ kind, id }: Subject, locale: Locale, t: Translate): string {
  if (id === 'none') return t(`profile.difference.none.${kind}`);
  switch (kind) {
    case 'fact':
      return t(`profile.basics.fields.${id}`);
    case 'practice':
      return t(`profile.difference.practice.${id}`);
    case 'place':
      return setApart(id);
    case 'china':
      return t(`profile.difference.china.${id}`);
    case 'sector':
      return sectorName(id as SectorId, locale);
    case 'topic':
      return topicName(id as TopicId, locale);
    case 'mode':
      return modeName(id as ModeId, locale);
    case 'network':
      return networkName(id as NetworkId, locale);
    case 'tag':
      return tagName(id as TagId, locale);
    case 'readiness':
      return readinessName(id as ReadinessId, locale);
  }
}
