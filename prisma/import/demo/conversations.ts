import { db } from '@/lib/db/client';
import type { Result } from '@/lib/result';
import { openOnVisit } from '@/lib/threads/commands/open-thread';
import { sendMessage } from '@/lib/threads/commands/send-message';
import { confirmCounterpart, writeCounterpart } from '@/lib/threads/commands/word-message';
import { type DemoPeople, personOf } from './people';

const DAY_MS = 86_400_000;

/** A conversation about the visit that the office considers: one wording confirmed, one to check, one missing; and one of the office alone. */
export async function holdConversations(people: DemoPeople, now: Date): Promise<void> {
  const { id: visitId } = await db().visit.findFirstOrThrow({
    where: { demo: true, status: 'in_review' },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  });
  const { id: threadId } = done(
    await openOnVisit(contextOf('officer@demo.test', 2), {
      visitId,
      internal: false,
      subject: 'Charging depot: which one?',
      text: 'Our technicians would like to see a depot that charges at least fifty buses. Is there one in Jinpu New Area that receives visitors?',
      locale: 'en',
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
