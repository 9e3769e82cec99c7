import { refuse } from '@/lib/result';
import { acceptDates } from '@/lib/visits/commands/accept-dates';
import { approveVisit } from '@/lib/visits/commands/approve-visit';
import { proposeDates } from '@/lib/visits/commands/propose-dates';
import { recordApproval } from '@/lib/visits/commands/record-approval';
import { saveScreening } from '@/lib/visits/commands/save-screening';
import { saveTranslation } from '@/lib/visits/commands/save-translation';
import { seekApproval } from '@/lib/visits/commands/seek-approval';
import { submitRequest } from '@/lib/visits/commands/submit-request';
import { takeRequest } from '@/lib/visits/commands/take-request';
import { saveDeclineLetter } from '@/lib/visits/decline-letter/commands/save-decline-letter';
import { sendDeclineLetter } from '@/lib/visits/decline-letter/commands/send-decline-letter';
import { approveLetter } from '@/lib/visits/letter/commands/approve-letter';
import { issueLetter } from '@/lib/visits/letter/commands/issue-letter';
import { saveLetter } from '@/lib/visits/letter/commands/save-letter';
import { draftLetter } from '@/lib/visits/letter/draft-letter';
import { LETTER_FIELDS, type LetterTexts } from '@/lib/visits/letter/model';
import type { ApprovalTier, RankBand } from '@/lib/visits/model';
import { getVisit } from '@/lib/visits/queries/get-visit';
import type { Course } from './course';

/** The steps many visits share. Numbers are days ago; `by` is the city's officer. */

const HOST = 'host@demo.test';

export async function submitAndTake(
  course: Course,
  by: string,
  { submitted, taken }: { submitted: number; taken: number },
): Promise<void> {
  await course.take(by, submitted, submitRequest);
  await course.take(HOST, taken, takeRequest);
}

/** The desk confirms the Chinese the city has given. */
export async function translate(course: Course, daysAgo: number): Promise<void> {
  const { titleOther, purposeOther } = course.request;
  await course.take(HOST, daysAgo, (context, target) =>
    saveTranslation(context, target, { titleOther, purposeOther, textState: 'confirmed' }),
  );
}

export async function proposeFirstDays(course: Course, daysAgo: number): Promise<void> {
  await course.take(HOST, daysAgo, (context, target) =>
    proposeDates(context, target, { ...course.firstDays, note: '' }),
  );
}

export async function agreeOnDates(
  course: Course,
  by: string,
  { proposed, accepted }: { proposed: number; accepted: number },
): Promise<void> {
  await proposeFirstDays(course, proposed);
  const proposalId = await course.openProposalId();
  await course.take(by, accepted, (context, target) => acceptDates(context, target, proposalId));
}

export async function screen(
  course: Course,
  daysAgo: number,
  counterpartBand: RankBand,
): Promise<void> {
  const items = {
    mandate: 'yes',
    level: 'yes',
    size: 'yes',
    dates: 'yes',
    duplicate: 'yes',
    sensitive: 'not_applicable',
  } as const;
  await course.take(HOST, daysAgo, (context, target) =>
    saveScreening(context, target, { items, note: '', counterpartBand }),
  );
}

const BODIES: Record<ApprovalTier, string> = {
  desk: '市外办经办处室（演示）',
  office_head: '市外办领导（演示）',
  city: '市政府领导（演示）',
  province: '省外办（演示）',
  national: '主管部门（演示）',
};

/** Seeks approval and records what each tier decided, one after the other. */
export async function seekAndRecord(
  course: Course,
  sought: number,
  granted: readonly (readonly [ApprovalTier, number])[],
): Promise<void> {
  await course.take(HOST, sought, seekApproval);
  for (const [tier, daysAgo] of granted) {
    await course.take(HOST, daysAgo, (context, target) =>
      recordApproval(context, target, {
        tier,
        body: BODIES[tier],
        documentNumber: `演示-${tier}`,
        decidedOn: course.dayAgo(daysAgo),
        result: 'granted',
        remark: '',
      }),
    );
  }
}

export const approve = (course: Course, daysAgo: number): Promise<void> =>
  course.take('host-approver@demo.test', daysAgo, approveVisit);

/** What the desk fills in where a draft leaves something open. */
const FILLED: Record<string, string> = {
  '[Name]': 'LIN Demo',
  '[Office]': 'Director',
  '[姓名]': '林演示',
  '[职务]': '主任',
  '[name, telephone, e-mail]': 'Europe desk, host@demo.test',
  '[姓名、电话、电子邮箱]': '欧洲处，host@demo.test',
};

/** The invitation letter as it is drafted from the request, filled in, approved and issued; `office` is the head's in Chinese. */
export async function inviteByLetter(
  course: Course,
  daysAgo: number,
  office: string,
): Promise<void> {
  const filled: Record<string, string> = { ...FILLED, '[团长职务]': office };
  await course.take(HOST, daysAgo, async (context, target) => {
    const visit = await getVisit(context.actor, target.visitId, context.now);
    if (!visit) return refuse({ code: 'not_found' });
    return saveLetter(context, target, fillIn(await draftLetter(visit), filled));
  });
  await course.take('host-approver@demo.test', daysAgo - 1, approveLetter);
  await course.take(HOST, daysAgo - 2, issueLetter);
}

/** The letter of a declined request as it was drafted, filled in and sent; `office` is the addressee's in Chinese. */
export async function answerDecline(
  course: Course,
  daysAgo: number,
  office: string,
): Promise<void> {
  await course.take(HOST, daysAgo, async (context, target) => {
    const visit = await getVisit(context.actor, target.visitId, context.now);
    const draft = visit?.declineLetter?.draft;
    if (!draft) return refuse({ code: 'not_found' });
    return saveDeclineLetter(context, target, fillIn(draft, { '[职务]': office }));
  });
  await course.take(HOST, daysAgo, sendDeclineLetter);
}

/** The letter with what the desk puts in the place of what was left open. */
function fillIn(texts: LetterTexts, filled: Record<string, string>): LetterTexts {
  const letter = { ...texts };
  for (const field of LETTER_FIELDS) {
    letter[field] = texts[field].replace(/\[[^\]]*\]/g, (open) => filled[open] ?? open);
  }
  return letter;
}
