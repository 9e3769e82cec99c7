import { describe, expect, it } from 'vitest';
import { NO_PROOF, type SectionStamp } from './model';
import { problemsOf } from './problems';
import { progressOf } from './progress';
import { profileContent } from './schema';
import { strengthOf } from './strength';
import { A_PROOF, aContent, aPlace, aSector, rowsOf, vectorCity } from './testing/contents';

const saved: SectionStamp = { revision: 1, at: '2026-11-25T08:00:00.000Z', by: null };
const stateOf = (id: string, content: ReturnType<typeof aContent>) =>
  progressOf(content, {}).sections.find((section) => section.id === id)?.state;

describe('progressOf', () => {
  it('begins with everything to do and the first section next', () => {
    const progress = progressOf(aContent(), {});
    expect(progress.sections.map((section) => section.state)).toEqual(Array(7).fill('to_do'));
    expect(progress).toMatchObject({ complete: 0, minutesLeft: 33, next: 'basics' });
  });

  it('keeps sectors in progress until each sub-topic has its proof', () => {
    const sectors = (proof: typeof NO_PROOF) => [
      aSector('new_energy_vehicle', { topics: { nev_charging: proof } }),
    ];
    expect(
      stateOf('sectors', aContent({ sectors: sectors(NO_PROOF), saved: { sectors: saved } })),
    ).toBe('in_progress');
    expect(
      stateOf('sectors', aContent({ sectors: sectors(A_PROOF), saved: { sectors: saved } })),
    ).toBe('complete');
  });

  it('takes "none" and "not yet known" for answers', () => {
    const none = { ids: [], none: true, notKnown: false };
    const unknown = { ids: [], none: false, notKnown: true };
    const content = aContent({ modes: none, networks: unknown, saved: { ways: saved } });
    expect(stateOf('ways', content)).toBe('in_progress');
    expect(stateOf('ways', { ...content, character: none })).toBe('complete');
  });

  it('counts corrections apart from open questions', () => {
    const both = { ids: ['official_visit' as const], none: true, notKnown: false };
    const ways = progressOf(aContent({ modes: both, saved: { ways: saved } }), {}).sections[3];
    expect(ways).toMatchObject({ problems: 1, open: 2, state: 'in_progress' });
  });
});

describe('the newer sections', () => {
  const none = { rows: [], none: true, notKnown: false };
  const asked = (content: Partial<ReturnType<typeof aContent>['china']>) =>
    aContent({ china: { ...aContent().china, ...content }, saved: { china: saved } });

  it('are complete with "none", and with rows that stand', () => {
    expect(stateOf('places', aContent({ places: none, saved: { places: saved } }))).toBe(
      'complete',
    );
    const half = aContent({ places: rowsOf(aPlace({ name: '' })), saved: { places: saved } });
    expect(stateOf('places', half)).toBe('in_progress');
    expect(stateOf('places', { ...half, places: rowsOf(aPlace()) })).toBe('complete');
  });

  it('leave a documented tie open until it is confirmed or disputed', () => {
    const rest = { partners: none, visits: none, presence: none, speakers: 'no' as const };
    const tie = { key: 'D0056', note: '' };
    expect(stateOf('china', asked({ ...rest, ties: [{ ...tie, standing: null }] }))).toBe(
      'in_progress',
    );
    expect(stateOf('china', asked({ ...rest, ties: [{ ...tie, standing: 'dormant' }] }))).toBe(
      'complete',
    );
  });

  it('count what is open about the visit practice beside readiness', () => {
    const [, , , , , , readiness] = progressOf(
      aContent({ saved: { readiness: saved } }),
      {},
    ).sections;
    expect(readiness).toMatchObject({ id: 'readiness', open: 8, state: 'in_progress' });
  });
});

describe('strengthOf', () => {
  it('measures the four parts and names the thinnest', () => {
    expect(strengthOf(vectorCity())).toEqual({
      sectors: 0.5,
      topics: 0.625,
      evidence: 1 / 3,
      readiness: 0.5,
      chosenTopics: 3,
      provenTopics: 1,
      topPriorities: 1,
      thinnest: 'evidence',
    });
  });
});

describe('profileContent', () => {
  it('reads an empty record as a profile nobody has begun', () => {
    expect(profileContent.parse({})).toMatchObject({ basics: null, sectors: [], saved: {} });
  });

  it('reads a document from before places, China and the fuller visit practice', () => {
    const old = {
      basics: null,
      people: { deputy: 'none', approver: null },
      sectors: [aSector('clean_energy', { topics: { ce_storage: A_PROOF } })],
      modes: { ids: ['official_visit'], none: false, notKnown: false },
      networks: { ids: [], none: true, notKnown: false },
      character: { ids: [], none: false, notKnown: false },
      readiness: { contact: 'yes' },
      practice: {
        quietMonths: { ids: [8], none: false, notKnown: false },
        partySize: '8',
        languages: 'English, German',
      },
      saved: { readiness: saved },
    };
    const content = profileContent.parse(old);
    expect(content).toMatchObject(old);
    expect(content).toMatchObject({
      practice: { interpreter: null, airport: '', levels: { ids: [] } },
      places: { rows: [], none: false, notKnown: false },
      china: { ties: [], speakers: null, lessonsPublic: false },
      signals: {},
    });
    expect(problemsOf(content)).toEqual([]);
  });

  it('refuses what no form of ours writes', () => {
    const wrong = [
      { sectors: [{ ...aSector('clean_energy'), id: 'magic' }] },
      { modes: { ids: ['teleport'] } },
      { people: { deputy: 'named', approver: null, email: 'a@b.example' } },
      { readiness: { contact: 'maybe' } },
      { extra: true },
      { places: { rows: [{ ...aPlace(), kind: 'castle' }] } },
      { china: { speakers: 'fluently' } },
      { signals: { clean_energy: 'ours' } },
    ];
    for (const content of wrong) expect(profileContent.safeParse(content).success).toBe(false);
  });

  it('gives back what was stored', () => {
    expect(profileContent.parse(JSON.parse(JSON.stringify(vectorCity())))).toEqual(vectorCity());
  });
});
