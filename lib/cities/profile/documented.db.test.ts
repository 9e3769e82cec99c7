import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aContext } from '@/tests/factories/people';
import { aClaimedCity } from '@/tests/factories/places';
import { adoptStatements } from './commands/adopt-statements';
import { saveSection } from './commands/save-section';
import { listDocumentedStatements } from './documented-queries';
import { readDraft } from './draft';

async function aDocumentedCity() {
  const claimed = await aClaimedCity({ status: 'draft' });
  const statement = await db().documentedInterest.create({
    data: {
      cityId: claimed.city.id,
      sectorId: 'digital_economy',
      topicId: 'de_smart_city',
      offer: true,
      seek: true,
      wording: 'smart city',
      programme: 'IURC China',
      pageDate: '2023-05',
      url: 'https://iurc.example/',
    },
  });
  return { ...claimed, context: aContext(claimed.officer), statement };
}

describe('taking over what public pages say', () => {
  it('puts it into the draft with its page as the proof, and leaves the statement until publication', async () => {
    const { city, context, statement } = await aDocumentedCity();
    const adopted = await adoptStatements(context, { revision: 0, statements: [statement.id] });
    expect(adopted).toMatchObject({ value: { adopted: 1, revision: 1 } });
    const { content } = await readDraft(db(), city.id);
    expect(content.sectors).toMatchObject([
      {
        id: 'digital_economy',
        priority: null,
        topics: [{ id: 'de_smart_city', proof: { url: 'https://iurc.example/', date: '2023-05' } }],
      },
    ]);
    expect(content.saved.sectors?.revision).toBe(1);
    expect(await listDocumentedStatements(city.id)).toHaveLength(1);
  });

  it('tells an officer whose colleague has saved the sectors meanwhile', async () => {
    const { city, context, statement } = await aDocumentedCity();
    await saveSection(context, { section: 'sectors', revision: 0, answers: { sectors: [] } });
    expect(
      await adoptStatements(context, { revision: 0, statements: [statement.id] }),
    ).toMatchObject({ failure: { code: 'conflict', currentVersion: 1 } });
    expect((await readDraft(db(), city.id)).content.sectors).toEqual([]);
  });

  it('is of the own city alone', async () => {
    const [own, other] = [await aDocumentedCity(), await aDocumentedCity()];
    for (const statements of [[other.statement.id], [own.statement.id, crypto.randomUUID()]]) {
      expect(await adoptStatements(own.context, { revision: 0, statements })).toMatchObject({
        failure: { code: 'not_found' },
      });
    }
    const approver = aContext(own.approver);
    expect(
      await adoptStatements(approver, { revision: 0, statements: [own.statement.id] }),
    ).toMatchObject({ failure: { code: 'not_found' } });
  });
});
