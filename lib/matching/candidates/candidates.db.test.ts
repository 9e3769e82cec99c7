import { describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/auth/model';
import type { ProfileContent } from '@/lib/cities/profile/model';
import { A_PROOF, aContent, aSector, vectorCity } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import { aProgrammeMember } from '@/tests/factories/people';
import { aCity, aClaimedCity, aHost, type HostWithOffice } from '@/tests/factories/places';
import { aVisit, aVisitWorld } from '@/tests/factories/visits';
import { dalian } from '../testing/builders';
import { getCandidateComparison } from './compare-queries';
import { ALL_CANDIDATES } from './filters';
import { noteCandidates } from './note-shown';
import { listCandidates } from './queries';

const NOW = new Date('2026-11-25T08:00:00Z');
const json = (value: unknown) => JSON.parse(JSON.stringify(value));

async function publish(cityId: string, content: unknown, number = 1) {
  await db().profileVersion.create({
    data: { cityId, number, content: json(content), publishedAt: NOW },
  });
}

/** A host with the profile of the published example. */
async function aRankingHost(): Promise<HostWithOffice> {
  const host = await aHost();
  const { updatedAt: _day, ...profile } = dalian();
  await publish(host.city.id, profile);
  return host;
}

async function aPublishedCity(content: ProfileContent, name = 'Anstadt') {
  const claimed = await aClaimedCity({ name });
  await publish(claimed.city.id, content);
  return claimed;
}

async function aDocumentedCity(sectorId: string, topicId: string | null = null) {
  const city = await aCity({ name: 'Aktenstadt' });
  const statement = { sectorId, offer: true, seek: true };
  await db().documentedInterest.create({
    data: {
      cityId: city.id,
      topicId,
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

async function rowsOf(actor: UserActor, filters = {}, now = NOW) {
  const list = await listCandidates(actor, { ...ALL_CANDIDATES, ...filters }, now);
  return list?.rows ?? [];
}
const rowOf = async (actor: UserActor, cityId: string, now = NOW) =>
  (await rowsOf(actor, {}, now)).find((row) => row.candidate.id === cityId);

describe('the candidates of a host', () => {
  it('are scored by the shared model, by what the city has published', async () => {
    const { officer } = await aRankingHost();
    const { city } = await aPublishedCity(vectorCity());
    const row = await rowOf(officer, city.id);
    expect(row?.match).toMatchObject({ score: 51.99, label: 'good' });
    expect(row?.candidate).toMatchObject({ evidence: 'declared', version: 1 });
    expect(row?.explanation.weakest).toBeDefined();
  });

  it('are read in their newest version, never in a draft, and not without a verified town hall', async () => {
    const { officer } = await aRankingHost();
    const { city } = await aPublishedCity(vectorCity());
    await publish(city.id, aContent({ sectors: [aSector('vocational_training')] }), 2);
    await db().profileDraft.create({
      data: { cityId: city.id, content: json(aContent({ sectors: [aSector('life_health')] })) },
    });
    const row = await rowOf(officer, city.id);
    expect(row?.candidate.profile.sectors.map((one) => one.id)).toEqual(['vocational_training']);
    expect(row?.candidate.version).toBe(2);

    const waiting = await aClaimedCity({ status: 'submitted' });
    await publish(waiting.city.id, vectorCity());
    expect(await rowOf(officer, waiting.city.id)).toBeUndefined();
  });

  it('include documented cities, marked as such, as long as the statements hold', async () => {
    const { officer } = await aRankingHost();
    const city = await aDocumentedCity('digital_economy', 'de_smart_city');
    const row = await rowOf(officer, city.id);
    expect(row?.candidate).toMatchObject({ evidence: 'documented', version: null });
    expect(row?.match.links[0]?.topics[0]?.evidence[0]?.kind).toBe('documented');

    await db().cityInterest.deleteMany({ where: { cityId: city.id } });
    expect(await rowOf(officer, city.id)).toBeUndefined();
  });

  it('stand in the order of their score; equals share a place and are marked as tied', async () => {
    const { officer } = await aRankingHost();
    const best = await aPublishedCity(vectorCity(), 'Beststadt');
    const twins = await Promise.all([
      aPublishedCity(aContent({ sectors: [aSector('clean_energy')] }), 'Zwilling'),
      aPublishedCity(aContent({ sectors: [aSector('clean_energy')] }), 'Zwilling'),
    ]);
    const rows = await rowsOf(officer);
    const scores = rows.map((row) => row.match.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(rows.findIndex((row) => row.candidate.id === best.city.id)).toBeLessThan(
      rows.findIndex((row) => row.candidate.id === twins[0]?.city.id),
    );
    const [one, other] = twins.map(({ city }) => rows.find((row) => row.candidate.id === city.id));
    expect(one?.match.tied && other?.match.tied).toBe(true);
    expect(one?.match.position).toBe(other?.match.position);
  });

  it('keep their place among all when a filter narrows the list, and count what each filter excludes', async () => {
    const { officer } = await aRankingHost();
    await aPublishedCity(vectorCity());
    const city = await aDocumentedCity('life_health');
    const all = await listCandidates(officer, ALL_CANDIDATES, NOW);
    const list = await listCandidates(
      officer,
      { ...ALL_CANDIDATES, evidence: ['documented'], sectors: ['life_health'] },
      NOW,
    );
    expect(list?.rows.map((row) => row.candidate.id)).toContain(city.id);
    const place = (from: typeof all) =>
      from?.rows.find((row) => row.candidate.id === city.id)?.match.position;
    expect(place(list)).toBe(place(all));
    expect(list?.without.evidence).toBeGreaterThanOrEqual(list?.total ?? 0);

    const none = await listCandidates(
      officer,
      { ...ALL_CANDIDATES, countries: ['MT'], sectors: ['life_health'] },
      NOW,
    );
    expect(none?.total).toBe(0);
    expect(none?.without.countries).toBeGreaterThan(none?.without.sectors ?? 0);
  });

  it('say how far this host and the city have come, and nothing of other hosts', async () => {
    const [own, other] = [await aRankingHost(), await aRankingHost()];
    const claimed = await aPublishedCity(vectorCity());
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
    expect((await rowOf(own.officer, claimed.city.id))?.candidate.stage).toEqual({
      code: 'tie',
      kind: 'friendship_city',
      since: '1985',
    });
    await aVisit(await aVisitWorld({ host: own, city: claimed }), { status: 'in_review' });
    expect((await rowOf(own.officer, claimed.city.id))?.candidate.stage.code).toBe('in_contact');
    expect((await rowOf(other.officer, claimed.city.id))?.candidate.stage.code).toBe('none');
  });

  it('are shown to the people of the host alone', async () => {
    await aRankingHost();
    const { officer } = await aClaimedCity();
    const readers = [
      officer,
      await aProgrammeMember('auditor'),
      await aProgrammeMember('programme_admin'),
    ];
    for (const reader of readers) {
      expect(await listCandidates(reader, ALL_CANDIDATES, NOW)).toBeNull();
    }
  });

  it('wait for the host to publish what it offers and seeks', async () => {
    const { officer } = await aHost();
    await aPublishedCity(vectorCity());
    expect(await listCandidates(officer, ALL_CANDIDATES, NOW)).toMatchObject({
      hostProfile: null,
      rows: [],
    });
  });

  it('take turns when they are near-equals: who was shown less stands first, and says so', async () => {
    const { officer } = await aRankingHost();
    const proven = vectorCity();
    for (const topic of proven.sectors.flatMap((sector) => sector.topics)) topic.proof = A_PROOF;
    const [better, near] = [await aPublishedCity(proven), await aPublishedCity(vectorCity())];
    const list = await listCandidates(officer, ALL_CANDIDATES, NOW);
    if (!list) throw new Error('the desk has a list');
    expect(list.rows[0]?.candidate.id).toBe(better.city.id);
    expect(list.rows.every((row) => row.turn === null)).toBe(true);

    await noteCandidates(officer, ALL_CANDIDATES, list);
    const places = async (filters = {}, now = NOW) => {
      const ids = (await rowsOf(officer, filters, now)).map((row) => row.candidate.id);
      return [better, near].map(({ city }) => ids.indexOf(city.id));
    };
    // the order of a week holds, whoever has looked meanwhile
    const before = list.rows.map((row) => row.candidate.id);
    expect(await places()).toEqual([better, near].map(({ city }) => before.indexOf(city.id)));
    const nextWeek = new Date('2026-12-02T08:00:00Z');
    const [place, nearPlace] = await places({}, nextWeek);
    expect(nearPlace).toBeLessThan(place ?? 0);
    const row = await rowOf(officer, near.city.id, nextWeek);
    expect(row?.turn?.passed).toBeGreaterThan(0);
    expect(row?.turn?.lead).toBeLessThanOrEqual(2);

    const pure = await places({ order: 'score' }, nextWeek);
    expect(pure[0]).toBeLessThan(pure[1] ?? 0);
  });
});

describe('two candidates side by side', () => {
  it('stand in the order of the host, whichever was named first, with what makes the difference', async () => {
    const { officer } = await aRankingHost();
    const best = await aPublishedCity(vectorCity(), 'Beststadt');
    const other = await aPublishedCity(aContent({ sectors: [aSector('clean_energy')] }));
    const slugs = [other.city.slug, best.city.slug];
    const view = await getCandidateComparison(officer, slugs, NOW);
    expect(view?.chosen).toEqual([best.city.slug, other.city.slug]);
    expect(view?.choices.map(({ slug }) => slug)).toEqual(expect.arrayContaining(slugs));
    expect(view?.pair?.comparison.lead).toMatchObject({ code: 'ahead', side: 'one', ahead: 51.99 });
    expect(view?.pair?.comparison.factors.some(({ why }) => why.length > 0)).toBe(true);
  });

  it('are needed, both of them: the same twice, or a place without a rank, is no pair', async () => {
    const { officer } = await aRankingHost();
    const { city } = await aPublishedCity(vectorCity());
    const unranked = await aCity();
    for (const slugs of [[], [city.slug], [city.slug, city.slug], [city.slug, unranked.slug]]) {
      expect((await getCandidateComparison(officer, slugs, NOW))?.pair).toBeNull();
    }
  });

  it('are compared for the people of the host alone', async () => {
    const { officer } = await aClaimedCity();
    expect(await getCandidateComparison(officer, [], NOW)).toBeNull();
  });
});
