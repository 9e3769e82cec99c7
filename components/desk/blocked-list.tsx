import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import type { Reason } from '@/lib/result';

/** Why a step cannot be taken now, reason by reason. */
export async function BlockedList(props: { reasons: readonly Reason[]; locale: Locale }) {
  const say = await translator(props.locale);
  return (
    <ul className="prose-list">
      {props.reasons.map(({ code, params }) => {
        const text = say(code, params);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}
