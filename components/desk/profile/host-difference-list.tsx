import { getTranslations } from 'next-intl/server';
import type { HostFact } from '@/lib/hosts/portrait/model';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import type { HostDifference, SectorState } from '@/lib/matching/host/difference';
import {
  modeName,
  networkName,
  priorityName,
  sectorName,
  tagName,
  topicName,
} from '@/lib/taxonomy/taxonomy';

type Props = { differences: readonly HostDifference[]; locale: Locale };

/** What a version changed, one line each: what it was, what it is. */
export async function HostDifferenceList({ differences, locale }: Props) {
  const t = await getTranslations('hostDesk.difference');
  return (
    <ul className="prose-list text-small">
      {
        await Promise.all(
          differences.map(async (one) => (
            <li key={`${one.kind}:${one.id}`}>
              {one.kind === 'sector' || one.kind === 'fact' ? (
                <Change
                  what={one.kind === 'sector' ? sectorName(one.id, locale) : t('fact')}
                  before={await stateOf(one, 'before', locale)}
                  after={await stateOf(one, 'after', locale)}
                />
              ) : (
                t(one.change, { what: t(one.kind), name: entryName(one, locale) })
              )}
            </li>
          )),
        )
      }
    </ul>
  );
}

type ChangeProps = { what: string; before: string | null; after: string | null };

/** A removed state is struck through and said to be so; an added one stands alone. */
async function Change({ what, before, after }: ChangeProps) {
  const t = await getTranslations('hostDesk.difference');
  return (
    <>
      {t(before === null ? 'new' : after === null ? 'gone' : 'changed', { what })}
      {before === null ? null : (
        <span className="block text-muted">
          {t('before')} <del>{before}</del>
        </span>
      )}
      {after === null ? null : (
        <span className="block">
          {before === null ? null : <span className="text-muted">{t('after')} </span>}
          <ins className="no-underline">{after}</ins>
        </span>
      )}
    </>
  );
}

type Stated = Extract<HostDifference, { kind: 'sector' | 'fact' }>;

async function stateOf(one: Stated, side: 'before' | 'after', locale: Locale) {
  if (one.kind === 'sector') {
    const state = one[side];
    return state && sectorState(state, locale);
  }
  const fact = one[side];
  return fact && factState(fact, locale);
}

async function sectorState({ priority, dirs, open }: SectorState, locale: Locale) {
  const t = await getTranslations('hostDesk');
  const way = dirs.offer && dirs.seek ? 'both' : dirs.offer ? 'offer' : 'seek';
  const parts = [t('dirs', { dirs: way }), priorityName(priority, locale)];
  return listed(locale, open ? [...parts, t('sectors.open')] : parts);
}

/** Everything of a fact that its page shows, in the reader's language and the other one. */
async function factState(fact: HostFact, locale: Locale) {
  const t = await getTranslations('hostDesk');
  const zh = locale === 'zh-CN';
  const [text, other] = zh ? [fact.textZh, fact.textEn] : [fact.textEn, fact.textZh];
  const doubt = zh ? fact.uncertainZh : fact.uncertainEn;
  return t('difference.factState', {
    text,
    other,
    year: fact.year ?? t('facts.noYear'),
    source: zh ? fact.source.titleZh : fact.source.titleEn,
    doubt: doubt ?? (fact.uncertain ? t('fields.uncertain') : 'none'),
  });
}

type Entry = Exclude<HostDifference, Stated>;

function entryName(one: Entry, locale: Locale): string {
  switch (one.kind) {
    case 'topic':
      return topicName(one.id, locale);
    case 'mode':
      return modeName(one.id, locale);
    case 'network':
      return networkName(one.id, locale);
    case 'tag':
      return tagName(one.id, locale);
  }
}
