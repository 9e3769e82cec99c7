import { getTranslations } from 'next-intl/server';
import { Marked, MarkShape, type Shape } from '@/components/ui/mark-shape';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import type { Finding } from '@/lib/visits/findings';

const signs: Record<Finding['severity'], readonly [Shape, string]> = {
  info: ['info', 'text-muted'],
  warn: ['warning', 'text-brass'],
  block: ['warning', 'text-lacquer'],
};

/** What the host's rules say, sentence by sentence; nothing when they say nothing. */
export async function FindingList(props: { findings: readonly Finding[]; locale: Locale }) {
  const { findings, locale } = props;
  if (findings.length === 0) return null;
  const t = await getTranslations('visits.severity');
  const say = await translator(locale);
  return (
    <ul className="flex flex-col gap-1">
      {findings.map(({ severity, reason }) => {
        const [shape, colour] = signs[severity];
        const text = say(reason.code, reason.params);
        return (
          <li key={text}>
            <Marked
              mark={<MarkShape shape={shape} className={colour} />}
              label={
                <>
                  <span className="sr-only">{t(severity)} </span>
                  {text}
                </>
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
