import { getTranslations } from 'next-intl/server';
import { TwoLanguages } from '@/components/ui/two-languages';
import { placeName } from '@/components/visit/place-names';
import type { Locale } from '@/lib/i18n/routing';
import {
  ALTERNATIVES,
  type Alternative,
  DECLINE_REASONS,
  type DeclineReason,
} from '@/lib/visits/model';
import type { VisitDetail } from '@/lib/visits/views';

/** Shown while the choice above is made: the style sheet follows the form, so it works without script too. */
const SHOWN: Record<DeclineReason | Alternative, string> = {
  dates_unavailable: 'group-has-[[value^=dates]:checked]:block',
  capacity: 'group-has-[[value^=capacity]:checked]:block',
  level_mismatch: 'group-has-[[value^=level]:checked]:block',
  outside_priorities: 'group-has-[[value^=outside]:checked]:block',
  already_received: 'group-has-[[value^=already]:checked]:block',
  better_elsewhere: 'group-has-[[value^=better]:checked]:block',
  other: 'group-has-[[value^=other]:checked]:block',
  virtual_call: 'group-has-[[value^=virtual]:checked]:block',
  later_window: 'group-has-[[value^=later]:checked]:block',
  department_level: 'group-has-[[value^=department]:checked]:block',
  none: 'group-has-[[value^=none]:checked]:block',
};

/** What the city will read, in both languages, in the words of its own page. */
export async function DeclinePreview({ visit }: { visit: VisitDetail }) {
  const t = await getTranslations('desk.act.decline');
  return (
    <section aria-label={t('preview')} className="border-ink border-t pt-4">
      <h2 className="pb-2 text-h3">{t('preview')}</h2>
      <TwoLanguages
        ruled
        english={<Words visit={visit} locale="en" />}
        chinese={<Words visit={visit} locale="zh-CN" />}
      />
      <p className="pt-3 text-muted text-small">{t('previewNote')}</p>
    </section>
  );
}

async function Words({ visit, locale }: { visit: VisitDetail; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'visit.now.declined' });
  const reason = await getTranslations({ locale, namespace: 'visits.declineReason' });
  const host = placeName(locale, visit.host);
  return (
    <>
      <p className="font-semibold">{t('title', { host })}</p>
      <p>{t('text', { host })}</p>
      {DECLINE_REASONS.map((one) => (
        <p key={one} className={`hidden ${SHOWN[one]}`}>
          {t('reason', { reason: reason(one) })}
        </p>
      ))}
      {ALTERNATIVES.map((one) => (
        <p key={one} className={`hidden ${SHOWN[one]}`}>
          {t('alternative', { alternative: one })}
        </p>
      ))}
    </>
  );
}
