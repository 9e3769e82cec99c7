import { createHash } from 'node:crypto';
import { db } from '@/lib/db/client';
import type { Result } from '@/lib/result';
import type { Changed, Target } from '@/lib/visits/commands/change-visit';
import { saveDeclineLetter } from '@/lib/visits/decline-letter/commands/save-decline-letter';
import { sendDeclineLetter } from '@/lib/visits/decline-letter/commands/send-decline-letter';
import { approveLetter } from '@/lib/visits/letter/commands/approve-letter';
import { issueLetter } from '@/lib/visits/letter/commands/issue-letter';
import { saveLetter } from '@/lib/visits/letter/commands/save-letter';
import type { LetterTexts } from '@/lib/visits/letter/model';
import { aContext } from './people';
import type { VisitWorld } from './visits';

export const LETTER: LetterTexts = {
  addresseeEn: 'To the Deputy Mayor',
  addresseeZh: '副市长阁下',
  textEn: 'Dear Deputy Mayor,\n\nWe have the honour to invite you.',
  textZh: '尊敬的副市长阁下：\n\n诚邀阁下来访。',
  signatureEn: 'ZHANG Wei\nDirector',
  signatureZh: '张伟\n主任',
};

/** A letter of this visit, saved and approved. Answers with the visit's present version. */
export async function aLetter(
  world: Pick<VisitWorld, 'host'> & { now?: Date },
  target: Target,
  texts = LETTER,
): Promise<Target> {
  const { officer, approver } = world.host;
  const saved = kept(await saveLetter(aContext(officer, world.now), target, texts));
  return kept(await approveLetter(aContext(approver, world.now), saved));
}

/** The letter of this visit, issued. Its number, its reference, and the visit's present version. */
export async function anIssuedLetter(
  world: Pick<VisitWorld, 'host'> & { now?: Date },
  target: Target,
): Promise<Target & { number: string; reference: string }> {
  const approved = await aLetter(world, target);
  const issued = kept(await issueLetter(aContext(world.host.officer, world.now), approved));
  const { visitId } = issued;
  const letter = await db().visitLetter.findFirstOrThrow({
    where: { visitId, supersededAt: null },
    select: { number: true, reference: true },
  });
  return { ...issued, ...letter };
}

/** The PDF of an issued letter, as the worker would have made it. */
export async function aLetterPdf({ number }: { number: string }): Promise<Buffer> {
  const content = Buffer.from(`%PDF-1.7 ${number}`);
  const contentHash = createHash('sha256').update(content).digest('hex');
  await db().visitLetterFile.updateMany({
    where: { letter: { number } },
    data: { status: 'ready', content: new Uint8Array(content), contentHash },
  });
  return content;
}

/** The letter of this declined visit, written and sent. Answers with the visit's present version. */
export async function aDeclineLetter(
  world: Pick<VisitWorld, 'host'> & { now?: Date },
  target: Target,
  texts = LETTER,
): Promise<Target> {
  const context = aContext(world.host.officer, world.now);
  const saved = kept(await saveDeclineLetter(context, target, texts));
  return kept(await sendDeclineLetter(context, saved));
}

function kept(result: Result<Changed>): Target {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return { visitId: result.value.id, version: result.value.version };
}
