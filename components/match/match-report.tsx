import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PrintFoot, PrintHead } from '@/components/layout/print-head';
import { CityChart } from '@/components/plots/chart/city-chart';
import { DemoMark } from '@/components/ui/tag';
import { TwoLanguages } from '@/components/ui/two-languages';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { MatchView } from '@/lib/matching/queries';
import { MatchFactors } from './match-factors';
import { MatchGains } from './match-gains';
import type { MatchWords } from './match-words';

type Props = {
  view: MatchView;
  english: MatchWords;
  chinese: MatchWords;
  now: Date;
  locale: Locale;
};

/** A match on paper: every statement in both languages, side by side; plots and figures once. */
export async function MatchReport({ view, english, chinese, now, locale }: Props) {
  const t = await getTranslations('match');
  const [en, zh] = await bothLanguages();
  const { result, city, host } = view;
  const words = locale === 'en' ? english : chinese;
  const place =
    city.lat !== null && city.lon !== null ? ([city.lon, city.lat] as [number, number]) : null;
  const both = (say: (own: MatchWords, own_t: typeof en) => ReactNode) => (
    <TwoLanguages english={say(english, en)} chinese={say(chinese, zh)} />
  );
  return (
    <article>
      <PrintHead
        document={`${en('printed.document')} ${zh('printed.document')}`}
        reference={t('printed.reference', {
          pair: t('pair', { city: words.city, host: words.host }),
          model: result.modelVersion,
          day: formatDay(locale, now.toISOString().slice(0, 10)),
        })}
      />
      {view.demo && <DemoMark>{t('demo')}</DemoMark>}
      {view.cityVersion === null && both((_, say) => <p>{say('provisional')}</p>)}
      {both((own, say) => (
        <h1>{say('pair', { city: own.city, host: own.host })}</h1>
      ))}
      {place && host.position && (
        <div className="my-4">
          <CityChart
            print
            city={{ name: words.city, place }}
            host={{
              name: host.name,
              nameZh: host.nameZh,
              place: [host.position.lon, host.position.lat],
            }}
          />
        </div>
      )}
      {both((own) => (
        <Verdict view={view} words={own} />
      ))}
      <PaperSection title={both((_, say) => say('gains.title'))}>
        <MatchGains gains={view.explanation.gains} words={words} />
      </PaperSection>
      <PaperSection title={both((_, say) => say('factors.title', { score: result.score }))}>
        <MatchFactors
          result={result}
          rows={view.explanation.factors}
          otherLocale={locale === 'en' ? 'zh-CN' : 'en'}
        />
      </PaperSection>
      <PaperSection title={both((_, say) => say('limits.title'))}>
        {both((own) => (
          <Statements texts={view.explanation.limits.map((limit) => own.say('limit', limit))} />
        ))}
      </PaperSection>
      <PaperSection title={both((_, say) => say('changes.title'))}>
        {both((own) => (
          <Statements texts={view.changes.map((change) => own.say('change', change))} />
        ))}
      </PaperSection>
      <PrintFoot>{both((_, say) => say('printed.foot'))}</PrintFoot>
    </article>
  );
}

const bothLanguages = () =>
  Promise.all([
    getTranslations({ locale: 'en', namespace: 'match' }),
    getTranslations({ locale: 'zh-CN', namespace: 'match' }),
  ]);

function PaperSection({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="mt-4 border-ink border-t pt-2">
      <div className="mb-2 font-heading font-semibold text-h3">{title}</div>
      {children}
    </section>
  );
}

async function Verdict({ view, words }: { view: MatchView; words: MatchWords }) {
  const { locale } = words;
  const [t, m] = await Promise.all([
    getTranslations({ locale, namespace: 'match' }),
    getTranslations({ locale, namespace: 'matching' }),
  ]);
  const { result, explanation } = view;
  const [reason] = explanation.reasons;
  return (
    <>
      <p className="font-heading text-h2">
        {m(`label.${result.label}`)}
        {result.rankable && ` · ${t('exact', { score: result.score })}`}
      </p>
      <p className="text-muted">
        {t('outlook', {
          range: words.say('range', explanation.range),
          confidence: m(`confidence.${result.confidence.level}`, {
            value: result.confidence.value,
          }),
        })}
      </p>
      <p className="mt-2 font-semibold">{words.say('verdict', explanation.verdict)}</p>
      {reason && <p>{words.say('reason', reason)}</p>}
      <p>{t('weak', { limit: words.say('limit', explanation.weakest) })}</p>
    </>
  );
}

function Statements({ texts }: { texts: string[] }) {
  return (
    <ul className="list-disc pl-5">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
