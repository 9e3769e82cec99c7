import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestContent, requestDetails } from './content-schema';
import { ANSWERS, AUTHORISATIONS, INFORMED_BODIES, RANK_BANDS, SIGNING_TYPES } from './model';
import { emptyRequest } from './request';
import { detailsOf, emptyDetails, type RequestDetails } from './request-details';
import { aRequest } from './testing/visits';

const orNull = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values);
const answer = orNull(ANSWERS);
const day = orNull(['2027-05-12', '2027-05-13'] as const);

const details: fc.Arbitrary<RequestDetails> = fc.record({
  signing: answer,
  signingType: orNull(SIGNING_TYPES),
  signingDraft: orNull(['yes', 'no'] as const),
  signingDraftUrl: fc.string(),
  counterpart: answer,
  counterpartOffice: fc.string(),
  counterpartBand: orNull(RANK_BANDS),
  event: answer,
  anchorEvent: fc.record({ name: fc.string(), nameOther: fc.string(), from: day, to: day }),
  stops: answer,
  stopovers: fc.array(fc.record({ place: fc.string(), days: orNull([1, 14]) }), { maxLength: 4 }),
  meetings: answer,
  wishes: fc.array(fc.string(), { maxLength: 6 }),
  sites: fc.array(
    fc.record({
      id: fc.uuid(),
      nameEn: fc.string(),
      nameZh: fc.string(),
      capacity: orNull([1, 1000]),
    }),
    { maxLength: 6 },
  ),
  media: answer,
  mediaWishes: fc.string(),
  needs: answer,
  agent: answer,
  agentName: fc.string(),
  agentAuthorisation: orNull(AUTHORISATIONS),
  informed: answer,
  informedBodies: fc.subarray([...INFORMED_BODIES]),
});

describe('a stored request', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(details, (more) => {
        const request = aRequest(more);
        expect(requestContent.parse(JSON.parse(JSON.stringify(request)))).toEqual(request);
        const kept = JSON.parse(JSON.stringify(detailsOf(request)));
        expect(requestDetails.parse(kept)).toEqual(more);
      }),
    );
  });

  it('of before a question was asked leaves it unanswered', () => {
    expect(requestDetails.parse({})).toEqual(emptyDetails());
    expect(requestContent.parse({})).toEqual(emptyRequest('en'));
  });

  it('takes no answer that nobody offers', () => {
    expect(requestDetails.safeParse({ agent: 'perhaps' }).success).toBe(false);
    expect(requestDetails.safeParse({ diet: 'vegetarian' }).success).toBe(false);
  });
});
