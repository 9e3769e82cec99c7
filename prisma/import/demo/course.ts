import type { WriteContext } from '@/lib/actions/context';
import { db } from '@/lib/db/client';
import { addDays, type Day, type Days, dayIn, daysFromTo } from '@/lib/hosts/day';
import type { Result } from '@/lib/result';
import type { Changed, Target } from '@/lib/visits/commands/change-visit';
import { saveRequest } from '@/lib/visits/commands/save-request';
import { startDraft } from '@/lib/visits/commands/start-draft';
import type { RequestContent } from '@/lib/visits/request';
import { type DemoPeople, personOf, requestOf } from './people';
import type { Written } from './requests';

const DAY_MS = 86_400_000;
const HOST_ZONE = 'Asia/Shanghai';

type Step = (context: WriteContext, target: Target) => Promise<Result<Changed>>;

/** One visit of the demonstration, led through its steps on the days on which they would have been taken. */
export class Course {
  private constructor(
    private readonly people: DemoPeople,
    private readonly now: Date,
    private target: Target,
    readonly request: RequestContent,
  ) {}

  /** Begins a request so many days ago, written by this officer. */
  static async begin(
    people: DemoPeople,
    now: Date,
    { by, daysAgo, written }: { by: string; daysAgo: number; written: Written },
  ): Promise<Course> {
    const then = new Date(now.getTime() - daysAgo * DAY_MS);
    const request = written(dayIn(HOST_ZONE, then));
    const begun = await startDraft(requestOf(personOf(people, by), then), { host: 'dalian' });
    if (!begun.ok) throw refused(`${by} begins`, begun.failure);
    const course = new Course(people, now, { visitId: begun.value.id, version: 1 }, request);
    await course.take(by, daysAgo, (context, target) => saveRequest(context, target, request));
    return course;
  }

  /** One step, taken by this person so many days ago. */
  async take(by: string, daysAgo: number, step: Step): Promise<void> {
    const then = new Date(this.now.getTime() - daysAgo * DAY_MS);
    const done = await step(requestOf(personOf(this.people, by), then), this.target);
    if (!done.ok) throw refused(`${by}, ${daysAgo} days ago`, done.failure);
    this.target = { visitId: done.value.id, version: done.value.version };
  }

  /** The days the first window of the request begins with. */
  get firstDays(): Days {
    const window = this.request.windows[0];
    if (!window?.earliest) throw new Error('The request has no window.');
    return { startsOn: window.earliest, endsOn: addDays(window.earliest, (window.days ?? 1) - 1) };
  }

  /** How many days ago a day of the host was; negative for days ahead. */
  daysAgo = (day: Day): number => daysFromTo(day, dayIn(HOST_ZONE, this.now));

  /** The day so many days ago, in the host's calendar. */
  dayAgo = (daysAgo: number): Day => addDays(dayIn(HOST_ZONE, this.now), -daysAgo);

  /** The proposal that waits for an answer. */
  async openProposalId(): Promise<string> {
    const { visitId } = this.target;
    const open = await db().dateProposal.findFirstOrThrow({ where: { visitId, status: 'open' } });
    return open.id;
  }
}

const refused = (what: string, failure: unknown): Error =>
  new Error(`Demonstration, ${what}: ${JSON.stringify(failure)}`);
