import { db } from '@/lib/db/client';
import { acceptInterest } from '@/lib/interests/commands/answer-interest';
import { expressToCity, expressToHost } from '@/lib/interests/commands/express-interest';
import type { Result } from '@/lib/result';
import { type DemoPeople, personOf } from './people';

const DAY_MS = 86_400_000;

/** One interest both sides share, from the first city; and one the office has sent that waits for its answer. */
export async function expressInterests(people: DemoPeople, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const sent = done(
    await expressToHost(contextOf('officer@demo.test', daysAgo(40)), {
      host: 'dalian',
      message:
        'Our port and our technical schools would like to compare notes with Dalian on training for battery work, and to find out whether a visit in the coming year makes sense.',
      messageLocale: 'en',
      sectors: ['port_logistics', 'vocational_training'],
    }),
  );
  done(
    await acceptInterest(contextOf('host@demo.test', daysAgo(31)), {
      interestId: sent.id,
      version: 1,
      answer: '感谢来函。我市职业院校和港口企业均有意开展交流，欢迎贵市提出来访申请。',
      answerLocale: 'zh-CN',
    }),
  );
  const { id: cityId } = await db().city.findUniqueOrThrow({
    where: { slug: 'port-exemple-demo-fr' },
    select: { id: true },
  });
  done(
    await expressToCity(contextOf('host@demo.test', daysAgo(6)), {
      cityId,
      message: '我市关注贵市港口绿色转型的做法，希望建立联系，先从线上交流开始。',
      messageLocale: 'zh-CN',
      sectors: ['port_logistics'],
    }),
  );

  function contextOf(email: string, at: Date) {
    const actor = personOf(people, email);
    return {
      actor,
      now: at,
      requestId: crypto.randomUUID(),
      locale: actor.locale,
      idempotency: null,
    };
  }
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`no interest: ${result.failure.code}`);
  return result.value;
}
