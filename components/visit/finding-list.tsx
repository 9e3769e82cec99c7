import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import type { Finding } from '@/lib/visits/findings';
import { FindingLines } from './finding-lines';

/** What the host's rules say, sentence by sentence; nothing when they say nothing. */
export async function FindingList(props: { findings: readonly Finding[]; locale: Locale }) {
  const { findings, locale } = props;
  if (findings.length === 0) return null;
  const t = await getTranslations('visits.severity');
  const say = await translator(locale);
  const lines = findings.map(({ severity, reason }) => ({
    severity,
    label: t(severity),
    text: say(reason.code, reason.params),
  }));
  return <FindingLines lines={lines} />;
}
