import 'server-only';
import type { Actor } from '@/lib/auth/model';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import type { Finding } from '../findings';
import type { RequestField } from '../request';
import { typedAnswers } from '../typed-answers';
import { findingsToShow, gapsToShow, isOfRule } from '../wizard';
import { getRequestDraft } from './get-request-draft';

/** A sentence of the rules, and beside which field (of windows: which letter) it stands. */
export type LiveFinding = {
  field: RequestField;
  window: string | null;
  severity: Finding['severity'];
  label: string;
  text: string;
};

type Asked = {
  /** Page of the wizard that is being filled in; null: the request as it is stored. */
  step: string | null;
  typed: readonly (readonly [string, string])[];
  locale: Locale;
  now: Date;
};

/**
 * What the rules say of a request with what stands in the form; windows that cannot stand among it. Null for who may not
 * write the request, `invalid` for what the page itself would refuse.
 */
export async function liveFindings(
  actor: Actor,
  id: string,
  { step, typed, locale, now }: Asked,
): Promise<{ findings: LiveFinding[] } | 'invalid' | null> {
  const answers = step === null ? {} : typedAnswers(step, id, typed);
  const draft = await getRequestDraft(actor, id, now, answers ?? {});
  if (!draft) return null;
  if (!answers) return 'invalid';
  const say = await translator(locale);
  const shownAtOnce = gapsToShow('dates', draft.content, draft.gaps, false).filter(
    ({ field, reason }) =>
      field === 'windows' && reason.code !== 'visits.refusal.window_incomplete',
  );
  const ofRules = gapsToShow('mandate', draft.content, draft.gaps, false).filter(isOfRule);
  const blocking = [...shownAtOnce, ...ofRules].map((gap) => ({
    ...gap,
    severity: 'block' as const,
  }));
  const shown = findingsToShow(draft);
  const findings = [...blocking, ...shown].map(({ field, reason, severity }) => ({
    field,
    window: typeof reason.params?.window === 'string' ? reason.params.window : null,
    severity,
    label: say(`visits.severity.${severity}`),
    text: say(reason.code, reason.params),
  }));
  return { findings };
}
