import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { BlockedList } from '@/components/desk/blocked-list';
import { DemoMark } from '@/components/ui/tag';
import { FindingList } from '@/components/visit/finding-list';
import { UserText } from '@/components/visit/user-text';
import { formatDay, formatDays } from '@/lib/i18n/format';
import { textLanguage } from '@/lib/i18n/text-language';
import { SCREENING_ITEMS } from '@/lib/visits/screening';
import type { DeskSheet, VisitDetail } from '@/lib/visits/views';
import { Both, type PaperCode } from './both';
import { WishedPlaces } from './wished-places';

type Props = { visit: VisitDetail; desk: DeskSheet };

/** Paper of the office is in Chinese, with every label in English beside it. */
const PAPER = 'zh-CN';

/** The screening sheet: what the request says, what was checked and asked, what the desk recommends. */
export async function ScreeningPaper({ visit, desk }: Props) {
  const [words, tier, band, result] = await Promise.all([
    getTranslations({ locale: PAPER, namespace: 'screening' }),
    getTranslations({ locale: PAPER, namespace: 'visits.tier' }),
    getTranslations({ locale: PAPER, namespace: 'visits.rankBand' }),
    getTranslations({ locale: PAPER, namespace: 'visits.approvalResult' }),
  ]);
  const { request } = visit;
  const { screening } = desk;
  const days = visit.agreed ?? visit.openProposal;
  const counterpart = [
    screening.counterpartOfficeZh,
    screening.counterpartOfficeEn,
    screening.counterpartBand && band(`${screening.counterpartBand}.counterpart`),
  ].filter(Boolean);
  return (
    <article lang={PAPER} className="text-small">
      {visit.demo ? (
        <DemoMark>
          <Both code="demo" />
        </DemoMark>
      ) : null}
      <h1 className="text-[1.375rem]">
        <Both code="document" />
      </h1>
      <p className="pb-4 text-muted">
        {visit.reference} · {visit.city.nameZh ?? visit.city.name} · {visit.host.officeZh} ·{' '}
        {formatDay(PAPER, visit.today)} · <Both code="internal" />
      </p>
      <dl className="ledger ledger-top">
        <Part code="request">
          <div className="grid grid-cols-2 gap-x-6">
            <Text words={[request.title, request.purpose]} />
            <Text words={[request.titleOther, request.purposeOther]} />
          </div>
        </Part>
        <Part code="wishes">
          <WishedPlaces request={request} locale={PAPER} />
        </Part>
        <Part code="checklist">
          <Checklist desk={desk} />
        </Part>
        {desk.missing ? (
          <Part code="missing">
            {desk.missing.length > 0 ? (
              <BlockedList reasons={desk.missing} locale={PAPER} />
            ) : (
              words('nothingMissing')
            )}
          </Part>
        ) : null}
        <Part code="level">
          {desk.tier ? <p>{words('tierUpTo', { tier: tier(desk.tier) })}</p> : null}
          {desk.approvals.map((one) => (
            <p key={one.tier}>
              {tier(one.tier)} · {result(one.result)} · {one.body} · {one.documentNumber} ·{' '}
              {formatDay(PAPER, one.decidedOn)}
            </p>
          ))}
        </Part>
        <Part code="counterpart">{counterpart.join(' · ') || words('open')}</Part>
        <Part code="opinions">
          <Opinions desk={desk} />
        </Part>
        <Part code="risks">
          <Text words={[screening.risks || words('open')]} />
        </Part>
        <Part code="dates">
          {days ? (
            <p>
              {formatDays(PAPER, days.startsOn, days.endsOn)}{' '}
              {desk.slotFree === null ? null : words(desk.slotFree ? 'slotFree' : 'slotTaken')}
            </p>
          ) : (
            words('noDates')
          )}
        </Part>
        <Part code="findings">
          {visit.findings.length > 0 ? (
            <FindingList findings={visit.findings} locale={PAPER} />
          ) : (
            words('none')
          )}
        </Part>
        <Part code="earlier">
          {desk.earlier.length === 0 ? words('none') : null}
          {desk.earlier.map((one) => (
            <p key={one.id}>
              {one.reference} · <UserText lang={textLanguage(one.title)}>{one.title}</UserText> ·{' '}
              {formatDay(PAPER, one.day)}
            </p>
          ))}
        </Part>
        <Part code="costs">
          {screening.costs.length === 0 ? words('open') : null}
          {screening.costs.map((one) => (
            <p key={`${one.item} ${one.bearer}`}>
              <UserText lang={textLanguage(one.item)}>{one.item}</UserText> ·{' '}
              {words('cost', {
                amount: one.cny.toLocaleString('en'),
                bearer: words(`bearer.${one.bearer}`),
              })}
            </p>
          ))}
        </Part>
        <Part code="recommendation">
          <p className="font-semibold">
            {screening.recommendation
              ? words(`recommend.${screening.recommendation}`)
              : words('open')}
          </p>
          <Text words={[screening.reasons]} />
        </Part>
      </dl>
    </article>
  );
}

function Part({ code, children }: { code: PaperCode; children: ReactNode }) {
  return (
    <div className="grid break-inside-avoid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-6">
      <dt className="font-semibold">
        <Both code={code} stacked />
      </dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}

const Text = ({ words }: { words: readonly string[] }) => (
  <div>
    {words.filter(Boolean).map((one) => (
      <p key={one} className="whitespace-pre-line">
        <UserText lang={textLanguage(one)}>{one}</UserText>
      </p>
    ))}
  </div>
);

async function Checklist({ desk: { screening } }: Pick<Props, 'desk'>) {
  const t = await getTranslations({ locale: PAPER, namespace: 'visits.screening' });
  const words = await getTranslations({ locale: PAPER, namespace: 'screening' });
  return (
    <>
      <ul className="grid grid-cols-2 gap-x-6">
        {SCREENING_ITEMS.map((item) => {
          const answer = screening.items[item];
          return (
            <li key={item}>
              {t(`item.${item}`)}：{answer ? t(`answer.${answer}`) : words('open')}
            </li>
          );
        })}
      </ul>
      <Text words={[screening.note]} />
    </>
  );
}

async function Opinions({ desk: { opinions } }: Pick<Props, 'desk'>) {
  const t = await getTranslations({ locale: PAPER, namespace: 'screening' });
  const result = await getTranslations({ locale: PAPER, namespace: 'opinions.result' });
  if (opinions.length === 0) return t('none');
  return opinions.map((one) => (
    <div key={one.id} className="pb-1">
      <p>
        {one.of.nameZh} ·{' '}
        {one.result
          ? result(one.result)
          : t(one.overdue ? 'overdue' : 'asked', { day: formatDay(PAPER, one.dueOn) })}
        {one.answeredOn
          ? ` · ${[one.givenBy, one.documentNumber, formatDay(PAPER, one.answeredOn)].filter(Boolean).join(' · ')}`
          : null}
      </p>
      <Text words={[one.answer]} />
    </div>
  ));
}
