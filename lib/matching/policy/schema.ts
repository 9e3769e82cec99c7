import { z } from 'zod';
import { line, paragraph } from '@/lib/actions/text';
import { versionField } from '@/lib/actions/version';
import { FACTOR_IDS, type PolicyShares, WHOLE } from './model';

/** Longest reason, in code points. */
export const REASON_LIMIT = 600;

/** Least gate, in thousandths: as the database asks. */
const LEAST_GATE = 10;

/**
 * A number as people type it, with a point or a comma and at most `decimals` digits after it, as a whole number of its
 * smallest unit. Other digits than 0–9, signs, exponents and words are refused with `problem`.
 */
const decimal = (decimals: number, problem: string, inRange: (units: number) => boolean) =>
  line(20).transform((typed, context) => {
    // what is missing has been said
    if (typed === '') return z.NEVER;
    const pattern = new RegExp(`^\\d{1,4}(?:[.,](\\d{1,${decimals}}))?$`);
    const match = pattern.exec(typed);
    const [whole = ''] = typed.split(/[.,]/);
    const units = Number(whole + (match?.[1] ?? '').padEnd(decimals, '0'));
    if (match && inRange(units)) return units;
    context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });

/** A weight in per cent, as tenths of a per cent. */
const share = decimal(1, 'policy.problem.share', (units) => units <= WHOLE);
const gate = decimal(3, 'policy.problem.gate', (units) => units >= LEAST_GATE && units <= WHOLE);

const shares = {
  themes: share,
  modes: share,
  networks: share,
  character: share,
  readiness: share,
  gate,
};

/** What is missing to 100 per cent, or too much; beside the sum, as a field of that name. */
function addUp(typed: PolicyShares, context: z.RefinementCtx): void {
  // a weight that cannot be read is what to correct first
  if (FACTOR_IDS.some((id) => typeof typed[id] !== 'number')) return;
  const sum = FACTOR_IDS.reduce((total, id) => total + typed[id], 0);
  if (sum === WHOLE) return;
  context.addIssue({
    code: 'custom',
    path: ['sum'],
    message: sum < WHOLE ? 'policy.problem.missing' : 'policy.problem.tooMuch',
    params: { sum: sum / 10, difference: Math.abs(WHOLE - sum) / 10 },
  });
}

/** Weights in per cent and the gate, as typed. */
export const policyDraftInput = z.strictObject(shares).superRefine(addUp);

/** A draft with its reason in both languages, and the number of the version it was made from. */
export const publishPolicyInput = z
  .strictObject({
    ...shares,
    base: versionField(1),
    reasonEn: paragraph(REASON_LIMIT),
    reasonZh: paragraph(REASON_LIMIT),
  })
  .superRefine(addUp);
export type PublishPolicyInput = z.output<typeof publishPolicyInput>;

/** The draft an address carries, or null where it carries none that can be read. */
export function draftOf(query: Record<string, string | string[] | undefined>): PolicyShares | null {
  const typed = Object.fromEntries([...FACTOR_IDS, 'gate' as const].map((id) => [id, query[id]]));
  const parsed = policyDraftInput.safeParse(typed);
  return parsed.success ? parsed.data : null;
}

/** Shares as they are typed: 55 or 12.5 per cent, a gate of 0.4. */
export function typedShares({
  gate: opens,
  ...own
}: PolicyShares): Record<keyof PolicyShares, string> {
  const percent = Object.fromEntries(FACTOR_IDS.map((id) => [id, String(own[id] / 10)]));
  return {
    ...(percent as Record<(typeof FACTOR_IDS)[number], string>),
    gate: String(opens / WHOLE),
  };
}

/** The page that shows what a draft would do, without the language. */
export const draftPath = (draft: PolicyShares): string =>
  `/admin/matching/change?${new URLSearchParams(typedShares(draft))}`;
