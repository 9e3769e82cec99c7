import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { dalian } from '@/lib/matching/testing/builders';
import { aContext } from '@/tests/factories/people';
import { aCity, aClaimedCity, aHost } from '@/tests/factories/places';
import { ALL_PROSPECTS } from '../list/filters';
import { listProspects } from '../list/queries';
import { recordContact } from './commands/record-contact';
import { saveLetter } from './commands/save-letter';
import { getLetterDesk } from './letter-desk';
import { getInvitation, getLetter } from './queries';

const NOW = new Date('2026-11-25T08:00:00Z');
const TEXTS = {
  addressee: 'City hall, 1 Market Square',
  textEn: 'Dear Mayor,',
  textZh: '尊敬的市长阁下：',
};

async function aWritingHost() {
  const host = await aHost();
  const { updatedAt: _day, ...profile } = dalian();
  await db().city.update({ where: { id: host.city.id }, data: { countryGroup: 'CN' } });
  await db().profileVersion.create({
    data: { cityId: host.city.id, number: 1, content: JSON.parse(JSON.stringify(profile)) },
  });
  return { ...host, context: aContext(host.officer, NOW) };
}

const aContact = (cityId: string, more: object = {}) => ({
  cityId,
  base: 0,
  day: '2026-11-20' as const,
  way: 'letter' as const,
  outcome: 'awaiting' as const,
  note: '',
  ...more,
});

describe('the letter that invites a city', () => {
  it('is drafted in both languages from public facts, with the page the city may claim', async () => {
    const { officer } = await aWritingHost();
    const { slug } = await aCity({ name: 'Briefstadt', nameZh: '信市' });
    const desk = await getLetterDesk(officer, slug);
    expect(desk?.version).toBe(0);
    expect(desk?.letter.textEn).toMatch(
      /Briefstadt[\s\S]*smart manufacturing[\s\S]*Yours sincerely/,
    );
    expect(desk?.letter.textEn).toContain(`/en/cities/${slug}`);
    expect(desk?.letter.textZh).toMatch(
      /尊敬的市长阁下：[\s\S]*信市（Briefstadt）[\s\S]*顺致崇高敬意！/,
    );
    // nothing is known of its region, so nothing is said of it
    expect(desk?.letter.textEn).not.toContain('top tenth');
  });

  it('keeps every version, and says which is the newest and who saved it', async () => {
    const { officer, context } = await aWritingHost();
    const { id: cityId, slug } = await aCity();
    expect(await saveLetter(context, { cityId, base: 0, ...TEXTS })).toMatchObject({
      value: { slug, version: 1 },
    });
    await saveLetter(context, { cityId, base: 1, ...TEXTS, textEn: 'Dear Lord Mayor,' });
    expect(await getLetter(officer, slug)).toMatchObject({
      version: 2,
      textEn: 'Dear Lord Mayor,',
    });
    expect(await getLetter(officer, slug, 1)).toMatchObject({ version: 1, textEn: 'Dear Mayor,' });
    expect((await getLetter(officer, slug))?.savedBy).toBeTruthy();
    expect((await getLetterDesk(officer, slug))?.letter.textEn).toBe('Dear Lord Mayor,');
    await expect(
      db().invitationLetter.updateMany({ where: { cityId }, data: { textEn: 'x' } }),
    ).rejects.toThrow();
  });

  it('tells the second of two colleagues, who started from the same version', async () => {
    const { officer, context } = await aWritingHost();
    const { id: cityId, slug } = await aCity();
    const results = await Promise.all(
      ['Dear one', 'Dear two'].map((textEn) =>
        saveLetter(context, { cityId, base: 0, ...TEXTS, textEn }),
      ),
    );
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect(results.find((one) => !one.ok)).toMatchObject({
      failure: { code: 'conflict', currentVersion: 1 },
    });
    expect((await getLetter(officer, slug))?.version).toBe(1);
  });
});

describe('a contact with a city that has not joined', () => {
  it('says when, by which way and with what outcome, and takes the newest letter with it', async () => {
    const { officer, context } = await aWritingHost();
    const { id: cityId } = await aCity();
    await saveLetter(context, { cityId, base: 0, ...TEXTS });
    expect(await recordContact(context, aContact(cityId))).toMatchObject({ ok: true });
    const answer = aContact(cityId, { base: 1, way: 'phone', outcome: 'interested', note: '来电' });
    expect(await recordContact(context, answer)).toMatchObject({ ok: true });
    const { contacts = [] } = (await getInvitation(officer, cityId)) ?? {};
    expect(contacts).toMatchObject([
      { number: 2, way: 'phone', outcome: 'interested', note: '来电', letterVersion: null },
      { number: 1, way: 'letter', day: '2026-11-20', letterVersion: 1 },
    ]);
    const audit = await db().auditEntry.findMany({ where: { objectId: cityId } });
    expect(audit.map(({ action }) => action).sort()).toEqual([
      'prospect.contact_recorded',
      'prospect.contact_recorded',
      'prospect.letter_saved',
    ]);
    await expect(db().prospectContact.deleteMany({ where: { cityId } })).rejects.toThrow();
  });

  it('is recorded once when two colleagues do so at the same time; the other is told', async () => {
    const { context } = await aWritingHost();
    const { id: cityId } = await aCity();
    const results = await Promise.all([1, 2].map(() => recordContact(context, aContact(cityId))));
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect(results.find((one) => !one.ok)).toMatchObject({ failure: { code: 'conflict' } });
    expect(await db().prospectContact.count({ where: { cityId } })).toBe(1);
  });

  it('cannot lie in the future of the host’s calendar', async () => {
    const { context } = await aWritingHost();
    const { id: cityId } = await aCity();
    const late = { ...context, now: new Date('2026-11-25T17:00:00Z') };
    expect(await recordContact(context, aContact(cityId, { day: '2026-11-26' }))).toMatchObject({
      failure: { fields: { day: [{ code: 'prospects.refusal.day_to_come' }] } },
    });
    // 17:00 in London is the next day in Dalian
    expect(await recordContact(late, aContact(cityId, { day: '2026-11-26' }))).toMatchObject({
      ok: true,
    });
  });

  it('is shown in the list of the host that made it, and to no other host', async () => {
    const [own, other] = [await aWritingHost(), await aWritingHost()];
    const { id: cityId } = await aCity();
    await recordContact(own.context, aContact(cityId, { outcome: 'later' }));
    const contacted = { ...ALL_PROSPECTS, contacts: ['contacted' as const] };
    const list = await listProspects(own.officer, contacted);
    expect(list?.rows).toMatchObject([
      { city: { id: cityId }, contact: { code: 'contacted', day: '2026-11-20', outcome: 'later' } },
    ]);
    expect((await listProspects(other.officer, contacted))?.total).toBe(0);
    expect((await getInvitation(other.officer, cityId))?.contacts).toEqual([]);
  });

  it('is refused once a city hall speaks for the city, for an archived place, and to people of no host', async () => {
    const { context, host, office } = await aWritingHost();
    const { city } = await aClaimedCity();
    for (const refused of [
      await recordContact(context, aContact(city.id)),
      await saveLetter(context, { cityId: city.id, base: 0, ...TEXTS }),
    ]) {
      expect(refused).toMatchObject({
        failure: { reasons: [{ code: 'prospects.refusal.claimed' }] },
      });
    }
    const archived = await aCity();
    await db().city.update({ where: { id: archived.id }, data: { archivedAt: NOW } });
    expect(await recordContact(context, aContact(archived.id))).toMatchObject({
      failure: { code: 'not_found' },
    });
    expect(host.id).toBe(office.hostId);
    const citizen = aContext((await aClaimedCity()).officer, NOW);
    expect(await recordContact(citizen, aContact((await aCity()).id))).toMatchObject({
      failure: { code: 'not_found' },
    });
  });
});
