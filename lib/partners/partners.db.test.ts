import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { UserActor } from '@/lib/auth/model';
import { vectorCity } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import { translator } from '@/lib/i18n/translate';
import { dalian } from '@/lib/matching/testing/builders';
import { anInterest } from '@/tests/factories/interests';
import { aProgrammeMember } from '@/tests/factories/people';
import {
  aCity,
  aClaimedCity,
  aHost,
  type ClaimedCity,
  type HostWithOffice,
} from '@/tests/factories/places';
import { aVisit, aVisitWorld } from '@/tests/factories/visits';
import { ALL_PARTNERS, type PartnerFilters } from './filters';
import { notePartners } from './note-shown';
import { getPartnerMap } from './queries';
import { partnerSheets } from './workbook';

const NOW = new Date('2026-11-25T08:00:00Z');

async function publish(cityId: string, content: unknown) {
  const data = { cityId, number: 1, content: JSON.parse(JSON.stringify(content)) };
  await db().profileVersion.create({ data: { ...data, publishedAt: NOW } });
}

async function aRankingHost(): Promise<HostWithOffice> {
  const host = await aHost();
  const { updatedAt: _day, ...profile } = dalian();
  await publish(host.city.id, profile);
  return host;
}

async function aPartner(name = 'Anstadt'): Promise<ClaimedCity> {
  const claimed = await aClaimedCity({ name });
  await publish(claimed.city.id, vectorCity());
  return claimed;
}

/** A city of which a public page alone tells. */
async function aDocumentedCity() {
  const city = await aCity({ name: 'Aktenstadt', countryCode: 'NL' });
  const statement = { sectorId: 'life_health', offer: true, seek: true };
  await db().documentedInterest.create({
    data: {
      cityId: city.id,
      topicId: null,
      wording: 'as the page says',
      programme: 'IURC China',
      pageDate: '2023-05',
      url: 'https://iurc.example/',
      ...statement,
    },
  });
  await db().cityInterest.create({
    data: { cityId: city.id, priority: 2, kind: 'documented', ...statement },
  });
  return city;
}

async function mapOf(actor: UserActor, filters: Partial<PartnerFilters> = {}) {
  const map = await getPartnerMap(actor, { ...ALL_PARTNERS, ...filters }, NOW);
  if (!map) throw new Error('the desk has a map');
  return map;
}
const rowOf = async (actor: UserActor, cityId: string) =>
  (await mapOf(actor)).partners.find(({ city }) => city.id === cityId);

describe('the partners of a host', () => {
  it('are cities that have published a profile, by the very terms of their score', async () => {
    const { officer } = await aRankingHost();
    const { city } = await aPartner();
    const row = await rowOf(officer, city.id);
    expect(row?.match.score).toBe(51.99);
    expect(row?.meetings.get('new_energy_vehicle')).toMatchObject({ kind: 'direct', strength: 81 });
    const map = await mapOf(officer);
    expect(map).toMatchObject({ day: '2026-11-25', model: 'match-1.0' });
    expect(map.columns.filter(({ named }) => named)).toHaveLength(5);
  });

  it('are joined by those of which public pages alone tell when one asks for them', async () => {
    const { officer } = await aRankingHost();
    const city = await aDocumentedCity();
    const ids = async (documented: boolean) =>
      (await mapOf(officer, { documented })).partners.map((row) => row.city.id);
    expect(await ids(false)).not.toContain(city.id);
    expect(await ids(true)).toContain(city.id);
    expect((await mapOf(officer)).documented).toBeGreaterThan(0);
  });

  it('are narrowed by country and by sector, where related ones count too', async () => {
    const { officer } = await aRankingHost();
    const { city } = await aPartner();
    const found = async (filters: Partial<PartnerFilters>) =>
      (await mapOf(officer, filters)).partners.some((row) => row.city.id === city.id);
    expect(await found({ countries: [city.countryCode] })).toBe(true);
    expect(await found({ countries: ['MT'] })).toBe(false);
    expect(await found({ sectors: ['smart_manufacturing'] })).toBe(true);
    expect(await found({ sectors: ['life_health'] })).toBe(false);
    const { columns } = await mapOf(officer, { sectors: ['smart_manufacturing'] });
    expect(columns).toEqual([{ sector: 'smart_manufacturing', named: true }]);
  });

  it('are marked with ties, visits and interests of this host, and with nothing of another one', async () => {
    const [own, other] = [await aRankingHost(), await aRankingHost()];
    const claimed = await aPartner();
    const none = { tie: null, visits: { held: 0, open: 0 }, interest: null };
    expect((await rowOf(own.officer, claimed.city.id))?.contacts).toEqual(none);
    const source = await db().source.create({
      data: { id: crypto.randomUUID(), titleEn: 'A list', titleZh: '名录' },
    });
    await db().tie.create({
      data: {
        key: crypto.randomUUID(),
        cityId: claimed.city.id,
        partnerId: own.city.id,
        partnerName: own.city.name,
        kind: 'friendship_city',
        since: '1985',
        confidence: 'high',
        sourceText: 'a list',
        sourceId: source.id,
      },
    });
    const world = await aVisitWorld({ host: own, city: claimed });
    await aVisit(world, { status: 'in_review' });
    await aVisit(world, { status: 'draft' });
    await anInterest(claimed, own, { status: 'declined', sentAt: new Date('2026-10-01') });
    await anInterest(claimed, own, { status: 'mutual' });
    expect((await rowOf(own.officer, claimed.city.id))?.contacts).toEqual({
      tie: { kind: 'friendship_city', since: '1985' },
      visits: { held: 0, open: 1 },
      interest: 'mutual',
    });
    expect((await rowOf(other.officer, claimed.city.id))?.contacts).toEqual(none);
  });

  it('are shown to the people of the host alone, and wait for its profile', async () => {
    await aRankingHost();
    const { officer } = await aClaimedCity();
    for (const reader of [officer, await aProgrammeMember('programme_admin')]) {
      expect(await getPartnerMap(reader, ALL_PARTNERS, NOW)).toBeNull();
    }
    const without = await aHost();
    await aPartner();
    expect(await mapOf(without.officer)).toMatchObject({ hostProfile: null, partners: [] });
  });

  it('count as shown where they stand by their score, once a reader and day', async () => {
    const { host, officer } = await aRankingHost();
    await aPartner();
    const map = await mapOf(officer);
    const shown = () => db().exposure.count({ where: { hostId: host.id } });
    await notePartners(officer, { ...ALL_PARTNERS, mapSort: 'name' }, map);
    await notePartners(officer, { ...ALL_PARTNERS, view: 'list' }, map);
    expect(await shown()).toBe(0);
    await notePartners(officer, ALL_PARTNERS, map);
    await notePartners(officer, ALL_PARTNERS, map);
    expect(await shown()).toBe(map.partners.length);
    const rows = await db().exposure.findMany({ where: { hostId: host.id } });
    expect(rows.every((row) => row.shown === 1)).toBe(true);
  });
});

describe('the workbook of the partners', () => {
  const FORMULAS = ['=HYPERLINK("https://x.example")', '+1', '-1', '@SUM(A1)'];

  async function workbookOf(actor: UserActor, locale: 'en' | 'zh-CN') {
    const map = await mapOf(actor);
    const sheets = partnerSheets(map, { t: await translator(locale), locale });
    const file = await writeXlsxFile(sheets).toBuffer();
    return { map, sheets: await readXlsxFile(file) };
  }

  it('holds the map and the list with figures as figures, in the language of the reader', async () => {
    const { officer } = await aRankingHost();
    const { city } = await aPartner();
    const { map, sheets } = await workbookOf(officer, 'en');
    const [first, second] = sheets;
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Heat map', 'List']);
    const rows = first?.data ?? [];
    const head = rows.find((row) => row[0] === 'City') ?? [];
    const row = rows.find((one) => one[0] === city.name) ?? [];
    expect(row[head.indexOf('Match score')]).toBe(51.99);
    expect(row[head.indexOf('New energy vehicles')]).toBe(81);
    expect(rows.length - rows.indexOf(head) - 1).toBe(map.partners.length);
    const told = rows.flat().filter((cell) => typeof cell === 'string');
    expect(
      told.some((text) => text.includes('25 November 2026') && text.includes('match-1.0')),
    ).toBe(true);
    expect(told.some((text) => text.startsWith('Sources:'))).toBe(true);
    const line = second?.data.find((one) => one[0] === city.name && one[3] === 81) ?? [];
    expect(line).toContain('New energy vehicles');

    const chinese = (await workbookOf(officer, 'zh-CN')).sheets;
    expect(chinese.map(({ sheet }) => sheet)).toEqual(['热力图', '列表']);
    expect(chinese[0]?.data.some((one) => one[0] === '城市' && one.includes('匹配得分'))).toBe(
      true,
    );
  });

  it('keeps a name that looks like a formula as the text it is', async () => {
    const { officer } = await aRankingHost();
    for (const name of FORMULAS) {
      const { city } = await aPartner();
      await db().city.update({ where: { id: city.id }, data: { name } });
    }
    const { sheets } = await workbookOf(officer, 'en');
    const names = sheets.flatMap(({ data }) => data.map((row) => row[0]));
    for (const name of FORMULAS) expect(names).toContain(name);
  });
});
