import { textLanguage } from '@/lib/i18n/text-language';
import type { TimelineEntry } from '@/lib/visits/views';
import { UserText } from './user-text';

/** What was said with an event: the reason chosen from the list, as a sentence, and the words somebody wrote. */
export function EventWords({ entry, reason }: { entry: TimelineEntry; reason: string | null }) {
  return (
    <>
      {reason ? <p>{reason}</p> : null}
      {entry.words ? (
        <p>
          <UserText lang={textLanguage(entry.words)}>{entry.words}</UserText>
        </p>
      ) : null}
    </>
  );
}
