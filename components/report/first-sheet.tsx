import { getTranslations } from 'next-intl/server';
import { CityChart } from '@/components/plots/chart/city-chart';
import { FactorWaterfall } from '@/components/plots/factor-waterfall';
import { DemoMark } from '@/components/ui/tag';
import { InLanguages } from './in-languages';
import { PaperGains } from './paper-gains';
import { PaperList } from './paper-list';
import type { Sheet } from './paper-words';
import { PaperSection, SheetFrame } from './sheet-frame';

/** What the match is: verdict, gains of both sides, how the score comes about, what is missing. */
export function FirstSheet({ sheet }: { sheet: Sheet }) {
  const { locales, report } = sheet;
  const { paper } = report;
  const say = sheet.in;
  return (
    <SheetFrame sheet={sheet}>
      {paper.demo ? (
        <DemoMark>
          {locales.map((locale) => (
            <span key={locale} lang={locale} className="me-4">
              {say[locale].t('demo')}
            </span>
          ))}
        </DemoMark>
      ) : null}
      {paper.evidence === 'declared' ? null : <Caution sheet={sheet} kind={paper.evidence} />}
      <div className="mt-3">
        <InLanguages locales={locales}>
          {(locale) => {
            const { t, words } = say[locale];
            return <h1>{t('pair', { city: words.city, host: words.host })}</h1>;
          }}
        </InLanguages>
      </div>
      <PaperMap sheet={sheet} />
      <Verdict sheet={sheet} />
      <PaperSection sheet={sheet} title={(locale) => say[locale].t('gains')}>
        <PaperGains sheet={sheet} />
      </PaperSection>
      <PaperSection
        sheet={sheet}
        title={(locale) => say[locale].t('factors', { score: paper.score })}
      >
        <Factors sheet={sheet} />
      </PaperSection>
      <PaperSection sheet={sheet} title={(locale) => say[locale].t('limits')}>
        <InLanguages locales={locales}>
          {(locale) => <PaperList list={say[locale].words.limits} />}
        </InLanguages>
      </PaperSection>
    </SheetFrame>
  );
}

function Caution({ sheet, kind }: { sheet: Sheet; kind: 'draft' | 'documented' }) {
  return (
    <InLanguages locales={sheet.locales}>
      {(locale) => {
        const { t, words } = sheet.in[locale];
        return <p className="text-brass">{t(kind, { city: words.city })}</p>;
      }}
    </InLanguages>
  );
}

function PaperMap({ sheet }: { sheet: Sheet }) {
  const { map, words } = sheet.report.paper;
  if (!map) return null;
  return (
    <div className="mt-2 mb-3">
      <CityChart
        print
        city={{ name: words[sheet.main].city, place: map.city }}
        host={{ name: map.name, nameZh: map.nameZh, place: map.host }}
      />
    </div>
  );
}

/** The number once, beside the label of the first language; then the sentences of each. */
function Verdict({ sheet }: { sheet: Sheet }) {
  const { locales, report } = sheet;
  const { t } = sheet.in[locales[0] ?? sheet.main];
  return (
    <>
      <InLanguages locales={locales}>
        {(locale) => (
          <div className="flex min-h-11 items-center gap-4">
            {locale === locales[0] ? (
              <p className="shrink-0 whitespace-nowrap">
                <span className="font-number text-[2.75rem] leading-none">
                  {Math.round(report.paper.score)}
                </span>{' '}
                <span className="text-muted">{t('of')}</span>
              </p>
            ) : null}
            <div>
              <p className="font-heading font-semibold text-h2">{sheet.in[locale].words.label}</p>
              <p className="text-muted text-note">{sheet.in[locale].words.outlook}</p>
            </div>
          </div>
        )}
      </InLanguages>
      <InLanguages locales={locales}>
        {(locale) => {
          const { words } = sheet.in[locale];
          return (
            <>
              <p className="mt-1 font-semibold">{words.verdict}</p>
              <p>{words.lead}</p>
            </>
          );
        }}
      </InLanguages>
    </>
  );
}

async function Factors({ sheet }: { sheet: Sheet }) {
  const { locales, main, report } = sheet;
  const other = locales.find((locale) => locale !== main);
  const [t, ot] = await Promise.all([
    getTranslations({ locale: main, namespace: 'match.factors' }),
    other ? getTranslations({ locale: other, namespace: 'match.factors' }) : null,
  ]);
  const inOther = (text: string | undefined) =>
    text === undefined ? undefined : <span lang={other}>{text}</span>;
  return (
    <>
      <FactorWaterfall
        caption={t('caption')}
        columns={{
          factor: t('factor'),
          other: inOther(ot?.('factor')),
          weight: t('weight'),
          value: t('value'),
          points: t('points'),
        }}
        rows={report.paper.factors.map(({ id, weight, ...row }) => ({
          key: id,
          ...row,
          label: sheet.in[main].words.factors[id],
          other: inOther(other && sheet.in[other].words.factors[id]),
          weight: 100 * weight,
        }))}
        total={{ label: t('score'), other: inOther(ot?.('score')), points: report.paper.score }}
      />
      <InLanguages locales={locales}>
        {(locale) => {
          const { gate } = sheet.in[locale].words;
          return gate ? <p className="mt-1 text-muted text-note">{gate}</p> : null;
        }}
      </InLanguages>
    </>
  );
}
