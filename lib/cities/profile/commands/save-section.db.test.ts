import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aContext } from '@/tests/factories/people';
import { aClaimedCity } from '@/tests/factories/places';
import { profileContent } from '../schema';
import { aSector } from '../testing/contents';
import { saveSection } from './save-section';

const contentOf = async (cityId: string) =>
  profileContent.parse((await db().profileDraft.findUniqueOrThrow({ where: { cityId } })).content);

const modes = { ids: ['official_visit' as const], none: false, notKnown: false };
const networks = { ids: [], none: true, notKnown: false };

describe('saveSection', () => {
  it('keeps what was typed, right or wrong, and counts what is wrong', async () => {
    const { city, officer } = await aClaimedCity({ status: 'draft' });
    const proof = { url: 'not an address', note: '', date: 'soon' };
    const sectors = [aSector('new_energy_vehicle', { topics: { nev_charging: proof } })];
    const change = { section: 'sectors' as const, revision: 0, answers: { sectors } };
    expect(await saveSection(aContext(officer), change)).toEqual({
      ok: true,
      value: { section: 'sectors', problems: 1, revision: 1 },
    });
    expect((await contentOf(city.id)).sectors).toEqual(sectors);
  });

  it('lets two colleagues save different sections at once', async () => {
    const { city, officer } = await aClaimedCity({ status: 'draft' });
    const both = await Promise.all([
      saveSection(aContext(officer), { section: 'ways', revision: 0, answers: { modes } }),
      saveSection(aContext(officer), {
        section: 'sectors',
        revision: 0,
        answers: { sectors: [aSector('clean_energy')] },
      }),
    ]);
    expect(both.every((one) => one.ok)).toBe(true);
    expect(await contentOf(city.id)).toMatchObject({ modes, sectors: [{ id: 'clean_energy' }] });
  });

  it('answers the second of two editors of one section with a conflict and changes nothing', async () => {
    const { city, officer } = await aClaimedCity({ status: 'draft' });
    const first = { section: 'ways' as const, revision: 0, answers: { modes } };
    const second = { section: 'ways' as const, revision: 0, answers: { networks } };
    await saveSection(aContext(officer), first);
    expect(await saveSection(aContext(officer), second)).toEqual({
      ok: false,
      failure: { code: 'conflict', currentVersion: 1 },
    });
    expect((await contentOf(city.id)).networks.none).toBe(false);
    expect(await saveSection(aContext(officer), { ...second, revision: 1 })).toMatchObject({
      ok: true,
    });
  });

  it('writes into the actor’s own city only', async () => {
    const [own, foreign] = [await aClaimedCity({ status: 'draft' }), await aClaimedCity()];
    await saveSection(aContext(own.officer), { section: 'ways', revision: 0, answers: { modes } });
    expect(await db().profileDraft.count({ where: { cityId: foreign.city.id } })).toBe(0);
  });

  it('is not for the approver, a former colleague, or a city whose claim has ended', async () => {
    const { officer, approver, claim } = await aClaimedCity({ status: 'draft' });
    const change = { section: 'ways' as const, revision: 0, answers: { modes } };
    const notFound = { ok: false, failure: { code: 'not_found' } };
    expect(await saveSection(aContext(approver), change)).toEqual(notFound);
    await db().claim.update({ where: { id: claim.id }, data: { status: 'ended' } });
    expect(await saveSection(aContext(officer), change)).toEqual(notFound);
  });

  it('keeps people apart from the profile and forgets those no longer named', async () => {
    const { city, officer } = await aClaimedCity({ status: 'draft' });
    const person = { name: 'Jo', office: 'Head', email: 'jo@city.example', phone: '+49 381 0' };
    const change = {
      section: 'contacts' as const,
      answers: { people: { deputy: 'named' as const, approver: null } },
    };
    await saveSection(aContext(officer), {
      ...change,
      revision: 0,
      people: { contact: person, deputy: person },
    });
    expect(await db().cityContact.count({ where: { cityId: city.id } })).toBe(2);
    await saveSection(aContext(officer), { ...change, revision: 1, people: { contact: person } });
    const left = await db().cityContact.findMany({ where: { cityId: city.id } });
    expect(left.map((row) => row.kind)).toEqual(['contact']);
    expect(JSON.stringify(await contentOf(city.id))).not.toContain('jo@city.example');
  });
});
