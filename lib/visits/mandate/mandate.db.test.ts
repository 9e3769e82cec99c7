import { beforeEach, describe, expect, it } from 'vitest';
import { type Actor, ANONYMOUS } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { tendFiles } from '@/lib/files/tend-files';
import { anUnsentFile } from '@/tests/factories/files';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import { aVisit, aVisitWorld, NOW, type VisitWorld } from '@/tests/factories/visits';
import type { Target } from '../commands/change-visit';
import { provideMandate } from '../commands/provide-mandate';
import { requestChanges } from '../commands/request-changes';
import { resubmitRequest } from '../commands/resubmit-request';
import { saveRequest } from '../commands/save-request';
import { submitRequest } from '../commands/submit-request';
import { takeRequest } from '../commands/take-request';
import { getRequestDraft } from '../queries/get-request-draft';
import { getVisit } from '../queries/get-visit';
import { askRequestSignOff } from '../sign-off/commands/ask-request-sign-off';
import { signerOfLetter } from '../sign-off/letter-by-link';
import { readableMandates } from './mandate-file';

const NEXT_DAY = new Date(NOW.getTime() + 30 * 3_600_000);

let world: VisitWorld;
let target: Target;
let file: string;
beforeEach(async () => {
  world = await aVisitWorld();
  target = await aVisit(world, { status: 'draft' });
  file = await anUnsentFile(world.city.officer, NOW, 'mandate.pdf');
});

const city = () => aContext(world.city.officer, NOW);
const desk = () => aContext(world.host.officer, NOW);

async function then(result: Awaited<ReturnType<typeof saveRequest>>): Promise<void> {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  target = { visitId: target.visitId, version: result.value.version };
}

const save = (mandateFile: string) =>
  saveRequest(city(), target, { mandate: 'given', mandateNote: '', mandateFile });

const reads = async (actor: Actor, id = file) =>
  (await db().storedFile.count({ where: { AND: [{ id }, readableMandates(actor)] } })) === 1;

const exists = async (id: string) => (await db().storedFile.count({ where: { id } })) === 1;

const refusedAt = (code: string) => ({
  failure: { fields: { mandateFile: [{ code: `files.refusal.${code}` }] } },
});

describe('the file of a mandate letter', () => {
  it('stands in the draft for the city alone, and with the request for the host', async () => {
    await then(await save(file));
    const draft = await getRequestDraft(world.city.approver, target.visitId, NOW);
    expect(draft?.mandateFile).toMatchObject({ id: file, name: 'mandate.pdf' });
    expect(await reads(world.city.approver)).toBe(true);
    expect(await reads(world.host.officer)).toBe(false);

    await then(await submitRequest(city(), target));
    expect(await reads(world.host.officer)).toBe(true);
    const visit = await getVisit(world.host.officer, target.visitId, NOW);
    expect(visit?.mandateFile).toMatchObject({ id: file });
    const auditor = await aProgrammeMember('auditor');
    expect(await getVisit(auditor, target.visitId, NOW)).toMatchObject({ mandateFile: null });
    const other = await aVisitWorld();
    for (const actor of [auditor, other.city.officer, other.host.officer, ANONYMOUS]) {
      expect(await reads(actor)).toBe(false);
    }
  });

  it('is no file of somebody else, nor of another request', async () => {
    const theirs = await anUnsentFile(world.host.officer, NOW);
    expect(await save(theirs)).toMatchObject(refusedAt('gone'));
    await then(await save(file));
    const second = await aVisit(world, { status: 'draft' });
    const taken = { mandate: 'given' as const, mandateFile: file };
    expect(await saveRequest(city(), second, taken)).toMatchObject(refusedAt('gone'));
  });

  it('that takes the place of another one reaches the host when it is sent, and the former one goes', async () => {
    await then(await save(file));
    await then(await submitRequest(city(), target));
    await then(await takeRequest(desk(), target));
    await then(
      await requestChanges(desk(), target, [{ field: 'mandate', text: '请提供签字件。' }]),
    );
    const signed = await anUnsentFile(world.city.officer, NOW, 'signed.pdf');
    await then(await save(signed));
    expect(await reads(world.host.officer, signed)).toBe(false);
    await tendFiles(NEXT_DAY);
    expect(await exists(file)).toBe(true);
    expect(await exists(signed)).toBe(true);

    const remark = await db().visitRemark.findFirstOrThrow({ where: { visitId: target.visitId } });
    await then(await resubmitRequest(city(), target, { [remark.id]: 'Signed.' }));
    expect(await reads(world.host.officer, signed)).toBe(true);
    expect(await reads(world.host.officer, file)).toBe(false);
    await tendFiles(NEXT_DAY);
    expect(await exists(file)).toBe(false);
    expect(await exists(signed)).toBe(true);
  });

  it('can be handed in later, but not nothing', async () => {
    await then(await saveRequest(city(), target, { mandate: 'to_follow', mandateNote: '' }));
    await then(await submitRequest(city(), target));
    const nothing = { mandateNote: '', mandateUrl: '', mandateFile: '' };
    expect(await provideMandate(city(), target, nothing)).toMatchObject(refusedAt('no_letter'));
    await then(await provideMandate(city(), target, { ...nothing, mandateFile: file }));
    expect(await reads(world.host.officer)).toBe(true);
  });

  it('is needed where the letter is said to be given, unless a link or a note says how', async () => {
    await then(await save(''));
    expect(await submitRequest(city(), target)).toMatchObject({
      failure: {
        reasons: [{ code: 'visits.refusal.field_missing', params: { field: 'mandate' } }],
      },
    });
  });

  it('opens to the approver who is asked by mail, as long as the link asks for this draft', async () => {
    await db().organisation.update({
      where: { id: world.city.organisation.id },
      data: { signOffRequired: true },
    });
    await then(await save(file));
    await askRequestSignOff(city(), target);
    const mail = await db().mail.findFirstOrThrow({
      where: { template: 'request_sign_off_requested' },
      orderBy: { id: 'desc' },
    });
    const secret = String((mail.params as { path: string }).path)
      .split('/')
      .pop();
    const signer = (id: string) => signerOfLetter(secret ?? '', id, NOW);
    expect(await signer(file)).toMatchObject({ visitId: target.visitId });
    expect(await signer(await anUnsentFile(world.city.officer, NOW))).toBeNull();
    expect(await signerOfLetter(null, file, NOW)).toBeNull();
    expect(await signerOfLetter('x'.repeat(43), file, NOW)).toBeNull();
    await then(await save(''));
    expect(await signer(file)).toBeNull();
  });
});
