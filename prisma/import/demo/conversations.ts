import { db } from '@/lib/db/client';
import { keepFile } from '@/lib/files/commands/keep-file';
import type { Result } from '@/lib/result';
import { openOnVisit } from '@/lib/threads/commands/open-thread';
import { sendMessage } from '@/lib/threads/commands/send-message';
import { confirmCounterpart, writeCounterpart } from '@/lib/threads/commands/word-message';
import { demoPdf } from './demo-pdf';
import { type DemoPeople, personOf } from './people';

const DAY_MS = 86_400_000;

const QUESTIONS = [
  'Demonstration. Not an official paper.',
  '',
  'Questions of our technicians about the charging depot',
  '1. How many buses charge at the same time, and with what power?',
  '2. How is the load spread over the night?',
  '3. Who maintains the chargers, and how is it paid?',
];

/** A conversation about the visit that the office considers: with a file; one wording confirmed, one to check, one missing; and one of the office alone. */
export async function holdConversations(people: DemoPeople, now: Date): Promise<void> {
  const { id: visitId } = await db().visit.findFirstOrThrow({
    where: { demo: true, status: 'in_review' },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  });
  const question = contextOf('officer@demo.test', 2);
  const file = done(
    await keepFile(question, { name: 'Questions about the depot.pdf', bytes: demoPdf(QUESTIONS) }),
  );
  const { id: threadId } = done(
    await openOnVisit(question, {
      visitId,
      internal: false,
      subject: 'Charging depot: which one?',
      text: 'Our technicians would like to see a depot that charges at least fifty buses. Is there one in Jinpu New Area that receives visitors?',
      locale: 'en',
      files: [file.id],
    }),
  );
  const { id: messageId } = await db().threadMessage.findFirstOrThrow({
    where: { threadId },
    select: { id: true },
  });
  const wording =
    '我方技术人员希望参观可为五十辆以上公交车充电的场站。金普新区是否有可接待来访的场站？';
  done(
    await writeCounterpart(contextOf('host@demo.test', 1.5), {
      messageId,
      version: 0,
      counterpart: wording,
    }),
  );
  done(await confirmCounterpart(contextOf('approver@demo.test', 1.2), { messageId, version: 1 }));
  done(
    await sendMessage(contextOf('host@demo.test', 1), {
      threadId,
      text: '有。我们正在与公交集团联系，本周内答复可接待的日期。',
      locale: 'zh-CN',
    }),
  );
  done(
    await openOnVisit(contextOf('host@demo.test', 1), {
      visitId,
      internal: true,
      subject: '公交场站参观安排',
      text: '请联系公交集团，了解三月下旬能否接待。',
      locale: 'zh-CN',
    }),
  );

  function contextOf(email: string, daysAgo: number) {
    const actor = personOf(people, email);
    return {
      actor,
      now: new Date(now.getTime() - daysAgo * DAY_MS),
      requestId: crypto.randomUUID(),
      locale: actor.locale,
      idempotency: null,
    };
  }
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`no conversation: ${result.failure.code}`);
  return result.value;
}
