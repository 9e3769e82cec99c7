import { confirmVisit } from '@/lib/visits/commands/confirm-visit';
import { declineVisit } from '@/lib/visits/commands/decline-visit';
import { closeVisit, completeVisit } from '@/lib/visits/commands/end-visit';
import { requestChanges } from '@/lib/visits/commands/request-changes';
import { submitRequest } from '@/lib/visits/commands/submit-request';
import type { Member } from '@/lib/visits/state';
import { Course } from './course';
import type { DemoPeople } from './people';
import * as requests from './requests';
import {
  agreeOnDates,
  answerDecline,
  approve,
  inviteByLetter,
  proposeFirstDays,
  screen,
  seekAndRecord,
  submitAndTake,
  translate,
} from './stages';

const HOST = 'host@demo.test';
const MUSTERHAFEN = 'officer@demo.test';
const PORT_EXEMPLE = 'officer-fr@demo.test';
const VILLAMODELLO = 'officer-it@demo.test';

/** A visit without both reports can be closed so many days after its last one. */
const CLOSED_AFTER_DAYS = 62;

/** Visits in eight stages of their life, oldest first; each is one round of the real workflow. */
export async function arrangeVisits(people: DemoPeople, now: Date): Promise<void> {
  const begin = (by: string, daysAgo: number, written: requests.Written) =>
    Course.begin(people, now, { by, daysAgo, written });
  await closed(await begin(MUSTERHAFEN, 240, requests.firstVisit));
  await declined(await begin(VILLAMODELLO, 60, requests.designFair));
  await confirmed(await begin(PORT_EXEMPLE, 50, requests.portCall));
  await readyToApprove(await begin(VILLAMODELLO, 30, requests.mayorsCall));
  await sentBack(await begin(VILLAMODELLO, 12, requests.dualTraining));
  await datesProposed(await begin(MUSTERHAFEN, 9, requests.chargingVisit));
  await begin(MUSTERHAFEN, 3, requests.portStudyDraft);
  const fresh = await begin(PORT_EXEMPLE, 1, requests.hydrogenMission);
  await fresh.take(PORT_EXEMPLE, 1, submitRequest);
}

async function closed(course: Course): Promise<void> {
  await submitAndTake(course, MUSTERHAFEN, { submitted: 240, taken: 239 });
  await translate(course, 239);
  await agreeOnDates(course, MUSTERHAFEN, { proposed: 237, accepted: 234 });
  await screen(course, 233, 40);
  await seekAndRecord(course, 232, [
    ['desk', 231],
    ['office_head', 230],
  ]);
  await approve(course, 229);
  await course.take(MUSTERHAFEN, 215, (context, target) =>
    confirmVisit(context, target, delegation('Head of the Education Department', 'Musterhafen')),
  );
  const lastDay = course.daysAgo(course.firstDays.endsOn);
  await course.take(HOST, lastDay - 1, completeVisit);
  await course.take(HOST, lastDay - CLOSED_AFTER_DAYS, closeVisit);
}

async function declined(course: Course): Promise<void> {
  await submitAndTake(course, VILLAMODELLO, { submitted: 60, taken: 58 });
  await translate(course, 58);
  await course.take(HOST, 56, (context, target) =>
    declineVisit(context, target, {
      reason: 'dates_unavailable',
      text: '',
      alternative: 'virtual_call',
    }),
  );
  await answerDecline(course, 55, '国际事务处处长');
}

async function confirmed(course: Course): Promise<void> {
  await submitAndTake(course, PORT_EXEMPLE, { submitted: 50, taken: 48 });
  await translate(course, 48);
  await agreeOnDates(course, PORT_EXEMPLE, { proposed: 46, accepted: 43 });
  await screen(course, 42, 40);
  await seekAndRecord(course, 41, [
    ['desk', 40],
    ['office_head', 39],
  ]);
  await approve(course, 38);
  await inviteByLetter(course, 36, '港务局局长');
  await course.take(PORT_EXEMPLE, 20, (context, target) =>
    confirmVisit(context, target, delegation('Director of the port authority', 'Port-Exemple')),
  );
}

async function readyToApprove(course: Course): Promise<void> {
  await submitAndTake(course, VILLAMODELLO, { submitted: 30, taken: 28 });
  await translate(course, 27);
  await agreeOnDates(course, VILLAMODELLO, { proposed: 26, accepted: 23 });
  await screen(course, 22, 60);
  await seekAndRecord(course, 20, [
    ['desk', 18],
    ['office_head', 15],
    ['city', 2],
  ]);
}

async function sentBack(course: Course): Promise<void> {
  await submitAndTake(course, VILLAMODELLO, { submitted: 12, taken: 10 });
  await course.take(HOST, 6, (context, target) =>
    requestChanges(context, target, [
      { field: 'objectives', text: '请写明目标的衡量方式，例如拟联系的院校数量。' },
      { field: 'party', text: '请说明两家企业的名称和业务范围。' },
    ]),
  );
}

async function datesProposed(course: Course): Promise<void> {
  await submitAndTake(course, MUSTERHAFEN, { submitted: 9, taken: 7 });
  await translate(course, 5);
  await proposeFirstDays(course, 2);
}

/** A short list of invented people. */
const delegation = (headOffice: string, organisation: string): Member[] => [
  {
    position: 1,
    printedName: 'DEMO ALEX',
    office: headOffice,
    organisation,
    role: 'head_of_delegation',
  },
  {
    position: 2,
    printedName: 'DEMO KIM',
    office: 'Project officer',
    organisation,
    role: 'official',
  },
  {
    position: 3,
    printedName: 'DEMO NOOR',
    office: 'Interpreter',
    organisation,
    role: 'interpreter',
  },
];
