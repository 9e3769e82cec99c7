import { expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aContext } from '@/tests/factories/people';
import { aClaimedCity } from '@/tests/factories/places';
import { publishChanges } from './commands/publish-changes';
import { saveSection } from './commands/save-section';
import { readDraft } from './draft';
import { readyContent } from './testing/contents';

it('an answer to a statistic is remembered in the draft and is in no published version', async () => {
  const { city, officer } = await aClaimedCity();
  const context = aContext(officer);
  const { content, people } = readyContent();
  const signals = { digital_economy: 'not_ours' as const };
  const changes = [
    { section: 'basics' as const, answers: { basics: content.basics } },
    { section: 'contacts' as const, answers: { people: content.people }, people },
    { section: 'sectors' as const, answers: { sectors: content.sectors, signals } },
  ];
  for (const change of changes) {
    expect(await saveSection(context, { ...change, revision: 0 })).toMatchObject({ ok: true });
  }
  const draft = await readDraft(db(), city.id);
  expect(draft.content.signals).toEqual(signals);
  expect(await publishChanges(context, draft.version)).toMatchObject({ ok: true });
  const version = await db().profileVersion.findFirstOrThrow({ where: { cityId: city.id } });
  expect(JSON.stringify(version.content)).not.toContain('not_ours');
});
