import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { changeOf } from '../change';
import { counterfactuals } from '../counterfactuals';
import { explain } from '../explain';
import { leaveOneOut } from '../leave-one-out';
import type { Profile } from '../model';
import type { MatchView } from '../queries';
import { quickestAdditions } from '../quickest-additions';
import { score } from '../score';
import { changeTerms, withoutTerms } from '../statement-terms';

/** A match as a page shows it, of a city and a host that exist nowhere but here. */
export function aMatchView(cityProfile: Profile, hostProfile: Profile): MatchView {
  const result = score(cityProfile, hostProfile, taxonomy, { asOf: '2026-11-25' });
  return {
    city: {
      id: 'c',
      slug: 'rostock-de',
      name: 'Rostock',
      nameZh: '罗斯托克',
      lat: null,
      lon: null,
    },
    host: {
      id: 'h',
      cityId: 'd',
      slug: 'dalian',
      name: 'Dalian',
      nameZh: '大连',
      officeEn: 'Foreign Affairs Office',
      officeZh: '外办',
      timeZone: 'Asia/Shanghai',
      position: null,
    },
    result,
    explanation: explain(result),
    changes: counterfactuals(cityProfile, hostProfile, taxonomy)
      .map((one) => changeOf(one, taxonomy))
      .map((change) => ({ ...change, terms: changeTerms(change) })),
    without: leaveOneOut(cityProfile, hostProfile, taxonomy).map((one) => ({
      ...one,
      terms: withoutTerms(one),
    })),
    additions: result.rankable ? [] : quickestAdditions(cityProfile),
    cityProfile,
    hostProfile,
    evidence: 'declared',
    cityVersion: 1,
    cityUpdatedAt: null,
    hostVersion: 1,
    hostUpdatedAt: null,
    demo: false,
  };
}
