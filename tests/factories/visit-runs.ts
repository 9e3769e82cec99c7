import type { Actor } from '@/lib/auth/model';
import { TIMER } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { columnOfDay } from '@/lib/hosts/day';
import { DALIAN_CALENDAR, dalianAt } from '@/lib/hosts/testing/dalian';
import type { Result } from '@/lib/result';
import type { VisitCommand } from '@/lib/visits/command';
import { acceptDates } from '@/lib/visits/commands/accept-dates';
import { approveVisit } from '@/lib/visits/commands/approve-visit';
import { cancelVisit, postponeVisit } from '@/lib/visits/commands/call-off-visit';
import type { Changed, Target } from '@/lib/visits/commands/change-visit';
import { confirmVisit } from '@/lib/visits/commands/confirm-visit';
import { declineVisit } from '@/lib/visits/commands/decline-visit';
import { closeVisit, completeVisit } from '@/lib/visits/commands/end-visit';
import { proposeDates } from '@/lib/visits/commands/propose-dates';
import { recordApproval } from '@/lib/visits/commands/record-approval';
import { requestChanges } from '@/lib/visits/commands/request-changes';
import { resubmitRequest } from '@/lib/visits/commands/resubmit-request';
import { reviveRequest } from '@/lib/visits/commands/revive-request';
import { saveScreening } from '@/lib/visits/commands/save-screening';
import { seekApproval } from '@/lib/visits/commands/seek-approval';
import { submitRequest } from '@/lib/visits/commands/submit-request';
import { takeRequest } from '@/lib/visits/commands/take-request';
import { tendVisit } from '@/lib/visits/commands/tend-visits';
import { withdrawRequest } from '@/lib/visits/commands/withdraw-request';
import { loadVisit } from '@/lib/visits/load-visit';
import { SCREENING_ITEMS } from '@/lib/visits/screening';
import type { VisitState } from '@/lib/visits/state';
import { type Act, commandOf, type Player, proposedDays } from '@/lib/visits/testing/acts';
import { aContext } from './people';
import type { VisitWorld } from './visits';

/** Dalian's holidays, so that the database counts working days as the tests of the rules do. */
export async function dalianHolidays(): Promise<void> {
  await db().holiday.createMany({
    data: [...DALIAN_CALENDAR.values()].map((one) => ({
      countryCode: 'CN',
      date: columnOfDay(one.day),
      kind: one.kind,
      nameEn: one.nameEn,
      nameZh: one.nameZh,
      status: one.provisional ? 'provisional' : 'confirmed',
      source: 'https://www.gov.cn',
    })),
    skipDuplicates: true,
  });
}

/** The visit as it stands, host-internal parts included once the host knows of it. */
export async function presentVisit(world: VisitWorld, id: string, now: Date): Promise<VisitState> {
  const asHost = await loadVisit(db(), world.host.officer, { id }, now);
  const loaded = asHost ?? (await loadVisit(db(), world.city.officer, { id }, now));
  if (!loaded) throw new Error('nobody sees the visit');
  return loaded.visit;
}

/** Tries one act for real; `ok`, or the code of the failure. */
export async function perform(world: VisitWorld, act: Act, present: VisitState, now: Date) {
  if (act.kind === 'wait') return 'ok';
  const context = aContext(playerOf(world, act.by), now);
  if (act.kind === 'tend') {
    await tendVisit(context, present.id);
    return 'ok';
  }
  const result = await write(context, act, present);
  return result.ok ? 'ok' : result.failure.code;
}

const playerOf = ({ city, host }: VisitWorld, player: Player): Actor => {
  if (player === 'timer') return TIMER;
  if (player === 'city_officer') return city.officer;
  return player === 'host_officer' ? host.officer : host.approver;
};

type Context = ReturnType<typeof aContext>;
type Tried = Exclude<Act, { kind: 'wait' | 'tend' }>;

function write(context: Context, act: Tried, present: VisitState): Promise<Result<Changed>> {
  const target = { visitId: present.id, version: present.version };
  const { today } = dalianAt(context.now.toISOString());
  switch (act.kind) {
    case 'step':
      return step(context, target, commandOf(act.transition, present, today));
    case 'propose':
      return proposeDates(context, target, proposedDays(act, today));
    case 'accept': {
      const open = present.proposals.find((one) => one.status === 'open');
      return acceptDates(context, target, open?.id ?? crypto.randomUUID());
    }
    case 'screen': {
      const items = act.complete ? SCREENING_ITEMS.map((item) => [item, 'yes'] as const) : [];
      const sheet = { items: Object.fromEntries(items), note: '', counterpartBand: null };
      return saveScreening(context, target, sheet);
    }
    case 'record':
      return recordApproval(context, target, {
        tier: act.tier,
        result: act.result,
        body: '市外办',
        documentNumber: '1',
        decidedOn: today,
        remark: '',
      });
  }
}

function step(context: Context, target: Target, command: VisitCommand): Promise<Result<Changed>> {
  switch (command.transition) {
    case 'submit':
      return submitRequest(context, target);
    case 'take':
      return takeRequest(context, target);
    case 'request_changes':
      return requestChanges(context, target, command.remarks);
    case 'resubmit':
      return resubmitRequest(context, target, command.answers);
    case 'seek_approval':
      return seekApproval(context, target);
    case 'approve':
      return approveVisit(context, target);
    case 'confirm':
      return confirmVisit(context, target, command.members);
    case 'complete':
      return completeVisit(context, target);
    case 'close':
      return closeVisit(context, target);
    case 'decline':
      return declineVisit(context, target, command);
    case 'withdraw':
      return withdrawRequest(context, target, command.text);
    case 'cancel':
      return cancelVisit(context, target, command);
    case 'postpone':
      return postponeVisit(context, target, command);
    case 'revive':
      return reviveRequest(context, target, command.windows);
    case 'expire':
      throw new Error('only the clock lets expire');
  }
}
