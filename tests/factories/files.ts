import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { keepFile } from '@/lib/files/commands/keep-file';
import { sendMessage } from '@/lib/threads/commands/send-message';
import { pdfOf } from './pdf';
import { aContext } from './people';

/** A PDF that somebody has sent up and nothing has taken along yet; answers with its id. */
export async function anUnsentFile(
  actor: UserActor,
  now: Date,
  name = 'letter.pdf',
): Promise<string> {
  const kept = await keepFile(aContext(actor, now), { name, bytes: pdfOf(name) });
  if (!kept.ok) throw new Error(JSON.stringify(kept.failure));
  return kept.value.id;
}

/** A PDF that came with a message in this conversation; answers with its id. */
export async function aMessageFile(actor: UserActor, threadId: string, now: Date): Promise<string> {
  const id = await anUnsentFile(actor, now);
  const message = { threadId, text: 'Enclosed.', locale: 'en' as const, files: [id] };
  const sent = await sendMessage(aContext(actor, now), message);
  if (!sent.ok) throw new Error(JSON.stringify(sent.failure));
  return id;
}

/** The mandate letter of a request, as it stands in it; answers with its id. */
export async function aMandateFile(
  { officer, organisation }: { officer: UserActor; organisation: { id: string } },
  visitId: string,
  now: Date,
): Promise<string> {
  const id = await anUnsentFile(officer, now, 'mandate.pdf');
  const organisationId = organisation.id;
  await db().storedFile.update({ where: { id }, data: { visitId, organisationId } });
  await db().visit.update({ where: { id: visitId }, data: { mandateFileId: id } });
  return id;
}
