import { describe, expect, it } from 'vitest';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { topicsOf } from '@/lib/taxonomy/taxonomy';
import { contactProblems } from './contacts';
import type { BasicFacts } from './model';
import { NO_PROOF } from './model';
import { problemsOf } from './problems';
import { A_PROOF, aContent, aSector } from './testing/contents';

const fieldsOf = (content: ReturnType<typeof aContent>) =>
  problemsOf(content).map((one) => one.field);

const facts = (changes: Partial<BasicFacts>): BasicFacts => ({
  name: 'Rostock',
  nameZh: '罗斯托克',
  population: '209000',
  populationYear: '2022–24',
  areaKm2: '181.36',
  website: 'https://www.rostock.example',
  ...changes,
});

describe('problemsOf', () => {
  it('finds nothing in a blank profile: a blank is not wrong', () => {
    expect(problemsOf(aContent())).toEqual([]);
  });

  it('accepts facts as sources word them', () => {
    expect(problemsOf(aContent({ basics: facts({}) }))).toEqual([]);
  });

  it.each([
    ['name', { name: '' }],
    ['nameZh', { nameZh: 'Rostock' }],
    ['population', { population: '-5' }],
    ['population', { population: '99999999999' }],
    ['population', { population: '12e4' }],
    ['populationYear', { populationYear: 'recently' }],
    ['areaKm2', { areaKm2: '0' }],
    ['areaKm2', { areaKm2: 'big' }],
    ['website', { website: 'javascript:alert(1)' }],
    ['website', { website: 'http://rostock.example' }],
  ])('names the field %s for %j', (field, wrong) => {
    expect(fieldsOf(aContent({ basics: facts(wrong) }))).toEqual([field]);
  });

  it('names the fourth sector at the top', () => {
    const sectors = SECTOR_IDS.slice(0, 4).map((id) => aSector(id, { priority: 3 }));
    expect(problemsOf(aContent({ sectors }))).toEqual([
      {
        section: 'sectors',
        field: 'sectors.new_energy_vehicle.priority',
        reason: { code: 'profile.problem.top_full', params: { limit: 3 } },
      },
    ]);
  });

  it('names the sixteenth sub-topic', () => {
    const ids = [...topicsOf('smart_manufacturing'), ...topicsOf('green_petrochemical')];
    const topics = Object.fromEntries(ids.slice(0, 16).map(({ id }) => [id, NO_PROOF]));
    const content = aContent({ sectors: [aSector('smart_manufacturing', { topics })] });
    expect(fieldsOf(content)).toEqual([`topics.${ids[15]?.id}.chosen`]);
  });

  it.each([
    ['date', { ...A_PROOF, date: '' }],
    ['date', { ...A_PROOF, date: '2026-02-31' }],
    ['date', { ...A_PROOF, date: '12 May 2026' }],
    ['url', { ...A_PROOF, url: 'ftp://city.example' }],
    ['url', { url: '', note: '', date: '2026-05-12' }],
  ])('names the %s of a half-given proof', (field, proof) => {
    const content = aContent({
      sectors: [aSector('vocational_training', { topics: { vt_automotive: proof } })],
    });
    expect(fieldsOf(content)).toEqual([`topics.vt_automotive.${field}`]);
  });

  it('takes a year or a month for a date, and a note for a link', () => {
    const content = aContent({
      sectors: [
        aSector('vocational_training', {
          topics: {
            vt_automotive: { ...A_PROOF, date: '2026' },
            vt_mechatronics: { url: '', note: 'Council decision 14/26', date: '2026-05' },
          },
        }),
      ],
    });
    expect(problemsOf(content)).toEqual([]);
  });

  it('refuses "none" beside a ticked entry', () => {
    const modes = { ids: ['official_visit' as const], none: true, notKnown: false };
    expect(fieldsOf(aContent({ modes }))).toEqual(['modes']);
  });
});

describe('contactProblems', () => {
  const person = {
    name: 'Maria Holm',
    office: 'Head of office',
    email: 'm@city.example',
    phone: '',
  };

  it('accepts one complete contact and says nothing about people nobody named', () => {
    expect(contactProblems({ deputy: 'none', approver: null }, { contact: person })).toEqual([]);
  });

  it('asks for a person the city said it names', () => {
    const found = contactProblems({ deputy: 'named', approver: 'not_yet' }, { contact: person });
    expect(found.map((one) => one.field)).toEqual(['deputy.name']);
  });

  it('names each wrong part of a person', () => {
    const wrong = { name: '', office: '', email: 'nobody', phone: 'call me' };
    const found = contactProblems({ deputy: null, approver: null }, { contact: wrong });
    expect(found.map((one) => one.field)).toEqual([
      'contact.name',
      'contact.office',
      'contact.email',
      'contact.phone',
    ]);
  });
});
