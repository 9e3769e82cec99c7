import type { HostNeeds, Known, PlaceFacts, ProspectTerm, TermId } from './model';

/** On the coast like the host, or inland like it. */
export function coastTerm(place: PlaceFacts, host: HostNeeds, weight: number): ProspectTerm {
  return yesOrNo('coast', weight, sameAs(place.coastal, host.coastal));
}

/** With a seaport of its own like the host, or without one like it. */
export function portTerm(place: PlaceFacts, host: HostNeeds, weight: number): ProspectTerm {
  return yesOrNo('port', weight, sameAs(place.seaport, host.seaport));
}

const sameAs = (place: Known<boolean>, host: boolean): Known<number> =>
  place === null ? null : Number(place === host);

function yesOrNo(id: TermId, weight: number, value: Known<number>): ProspectTerm {
  return {
    id,
    weight,
    value,
    points: 100 * weight * (value ?? 0),
    open: value === null ? 100 * weight : 0,
  };
}
