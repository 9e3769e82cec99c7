import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { addDays, type Days } from '@/lib/hosts/day';
import type { Result } from '@/lib/result';
import { acceptDates } from '@/lib/visits/commands/accept-dates';
import { approveVisit } from '@/lib/visits/commands/approve-visit';
import { cancelVisit } from '@/lib/visits/commands/call-off-visit';
import type { Changed, Target } from '@/lib/visits/commands/change-visit';
import { confirmVisit } from '@/lib/visits/commands/confirm-visit';
import { declineVisit } from '@/lib/visits/commands/decline-visit';
import { completeVisit } from '@/lib/visits/commands/end-visit';
import { proposeDates } from '@/lib/visits/commands/propose-dates';
import { recordApproval } from '@/lib/visits/commands/record-approval';
import { requestChanges } from '@/lib/visits/commands/request-changes';
import { saveRequest } from '@/lib/visits/commands/save-request';
import { saveScreening } from '@/lib/visits/commands/save-screening';
import { seekApproval } from '@/lib/visits/commands/seek-approval';
import { startDraft } from '@/lib/visits/commands/start-draft';
import { submitRequest } from '@/lib/visits/commands/submit-request';
import { takeRequest } from '@/lib/visits/commands/take-request';
import { withdrawRequest } from '@/lib/visits/commands/withdraw-request';
import type { VisitStatus } from '@/lib/visits/model';
import type { RequestContent } from '@/lib/visits/request';
import { aRequest, DELEGATION } from '@/lib/visits/testing/visits';
import { aContext } from './people';
import { aClaimedCity, aHost, type ClaimedCity, type HostWithOffice } from './places';

/** A city, a host and the people who act for them. */
export type VisitWorld = {
  city: ClaimedCity;
  host: HostWithOffice;
  now: Date;
};

/** Wednesday 25 November 2026, afternoon in Dalian. */
export const NOW = new Date('2026-11-25T08:00:00Z');

export async function aVisitWorld(change: Partial<VisitWorld> = {}): Promise<VisitWorld> {
  return {
    city: change.city ?? (await aClaimedCity()),
    host: change.host ?? (await aHost()),
    now: change.now ?? NOW,
  };
}

type Wanted = {
  /** The status to bring it to; every step on the way is taken for real, by the one whose step it is. */
  status: Exclude<VisitStatus, 'closed' | 'expired'>;
  request?: Partial<RequestContent>;
  days?: Days;
};

const DAYS: Days = { startsOn: '2027-05-11', endsOn: '2027-05-13' };

/** A visit of this world in the wanted status, reached through the commands. */
export async function aVisit(world: VisitWorld, wanted: Wanted): Promise<Target> {
  const walk = new Walk(world);
  await walk.start(wanted.request);
  for (const step of PATHS[wanted.status]) await walk[step](wanted.days ?? DAYS);
  return walk.target;
}

type StepName =
  | 'submit'
  | 'take'
  | 'agree'
  | 'screen'
  | 'seek'
  | 'grant'
  | 'approve'
  | 'confirm'
  | 'complete'
  | 'askForChanges'
  | 'decline'
  | 'withdraw'
  | 'cancel';

const TO_REVIEW: StepName[] = ['submit', 'take'];
const TO_APPROVAL: StepName[] = [...TO_REVIEW, 'agree', 'screen', 'seek'];
const TO_INVITED: StepName[] = [...TO_APPROVAL, 'grant', 'approve'];

const PATHS: Record<Wanted['status'], StepName[]> = {
  draft: [],
  submitted: ['submit'],
  in_review: TO_REVIEW,
  changes_requested: [...TO_REVIEW, 'askForChanges'],
  pending_approval: TO_APPROVAL,
  invited: TO_INVITED,
  confirmed: [...TO_INVITED, 'confirm'],
  completed: [...TO_INVITED, 'confirm', 'complete'],
  declined: ['submit', 'decline'],
  withdrawn: ['submit', 'withdraw'],
  cancelled: [...TO_INVITED, 'cancel'],
};

/** A checklist with nothing left open. */
export const SCREENED = {
  items: {
    mandate: 'yes',
    level: 'yes',
    size: 'yes',
    dates: 'yes',
    duplicate: 'yes',
    sensitive: 'not_applicable',
  },
  note: '',
  counterpartBand: 50,
} as const;

class Walk {
  target: Target = { visitId: '', version: 1 };

  constructor(private readonly world: VisitWorld) {}

  async start(request: Partial<RequestContent> = {}) {
    const { city, host } = this.world;
    const context = aContext(city.officer, this.world.now);
    const started = await startDraft(context, { host: host.host.slug });
    if (!started.ok) throw new Error(JSON.stringify(started.failure));
    this.target = { visitId: started.value.id, version: 1 };
    await this.go(city.officer, (open) => saveRequest(open, this.target, aRequest(request)));
  }

  submit = () => this.asCity((context) => submitRequest(context, this.target));
  take = () => this.asDesk((context) => takeRequest(context, this.target));
  seek = () => this.asDesk((context) => seekApproval(context, this.target));
  approve = () =>
    this.go(this.world.host.approver, (context) => approveVisit(context, this.target));
  confirm = () => this.asCity((context) => confirmVisit(context, this.target, DELEGATION));
  withdraw = () => this.asCity((context) => withdrawRequest(context, this.target, ''));
  cancel = () =>
    this.asCity((context) => cancelVisit(context, this.target, { reason: 'budget', text: '' }));
  decline = () =>
    this.asDesk((context) =>
      declineVisit(context, this.target, { reason: 'capacity', text: '', alternative: 'none' }),
    );
  askForChanges = () =>
    this.asDesk((context) =>
      requestChanges(context, this.target, [{ field: 'purpose', text: '请说明拟考察的单位。' }]),
    );

  async agree(days: Days) {
    await this.asDesk((context) => proposeDates(context, this.target, { ...days, note: '' }));
    const open = await openProposalOf(this.target.visitId);
    await this.asCity((context) => acceptDates(context, this.target, open.id));
  }

  screen = () => this.asDesk((context) => saveScreening(context, this.target, SCREENED));

  async grant() {
    for (const tier of ['desk', 'office_head', 'city'] as const) {
      await this.asDesk((context) =>
        recordApproval(context, this.target, {
          tier,
          body: '市外办',
          documentNumber: `外函〔2026〕${tier}号`,
          decidedOn: '2026-11-25',
          result: 'granted',
          remark: '',
        }),
      );
    }
  }

  async complete({ endsOn }: Days) {
    const morningAfter = new Date(`${addDays(endsOn, 1)}T02:00:00Z`);
    const context = aContext(this.world.host.officer, morningAfter);
    this.keep(await completeVisit(context, this.target));
  }

  private asCity = (act: Act) => this.go(this.world.city.officer, act);
  private asDesk = (act: Act) => this.go(this.world.host.officer, act);

  private async go(actor: UserActor, act: Act) {
    this.keep(await act(aContext(actor, this.world.now)));
  }

  private keep(result: Result<Changed>) {
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    this.target = { visitId: result.value.id, version: result.value.version };
  }
}

type Act = (context: ReturnType<typeof aContext>) => Promise<Result<Changed>>;

/** The proposal that waits for an answer. */
export const openProposalOf = (visitId: string) =>
  db().dateProposal.findFirstOrThrow({ where: { visitId, status: 'open' } });
