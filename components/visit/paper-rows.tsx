import { getTranslations } from 'next-intl/server';
import type { Definition } from '@/components/ui/definition-rows';
import { BilingualName } from '@/components/ui/two-languages';
import { dayIn } from '@/lib/hosts/day';
import { formatDay, formatDays } from '@/lib/i18n/format';
import { type Locale, otherLocale } from '@/lib/i18n/routing';
import { isAgreed } from '@/lib/visits/changes/model';
import { isReleased } from '@/lib/visits/stages';
import type { VisitDetail } from '@/lib/visits/views';
import { changeWords } from './change-words';
import { officeName, placeName } from './place-names';
import { requestAnswers } from './request-answers';
import { visitCourse } from './visit-course';

/** Who asks whom, the state, and the days at issue. */
export async function whoAndWhere(
  visit: VisitDetail,
  locale: Locale,
  since: string,
): Promise<Definition[]> {
  const t = await getTranslations('visit.print');
  const status = await getTranslations('visit.status');
  const foreign = otherLocale(locale);
  const other = await getTranslations({ locale: foreign, namespace: 'visit.print' });
  const term = (key: 'from' | 'to' | 'state' | 'agreed' | 'proposed') => (
    <BilingualName name={t(key)} other={other(key)} otherLang={foreign} />
  );
  const place = (one: VisitDetail['city'] | VisitDetail['host']) => (
    <BilingualName
      name={placeName(locale, one)}
      other={placeName(foreign, one)}
      otherLang={foreign}
    />
  );
  const days = visit.openProposal ?? visit.agreed;
  return [
    { key: 'from', term: term('from'), value: place(visit.city) },
    {
      key: 'to',
      term: term('to'),
      value: (
        <>
          {place(visit.host)}
          <br />
          {officeName(locale, visit.host)}{' '}
          <span lang={foreign}>{officeName(foreign, visit.host)}</span>
        </>
      ),
    },
    {
      key: 'state',
      term: term('state'),
      value: t('since', { status: status(visit.status), date: since }),
    },
    ...(days && !isReleased(visit.status)
      ? [
          {
            key: 'days',
            term: term(visit.openProposal ? 'proposed' : 'agreed'),
            value: formatDays(locale, days.startsOn, days.endsOn),
          },
        ]
      : []),
  ];
}

/** Every answer under its name in both languages. */
export async function requestRows(visit: VisitDetail, locale: Locale): Promise<Definition[]> {
  const field = await getTranslations({
    locale: otherLocale(locale),
    namespace: 'visits.field',
  });
  const answers = await requestAnswers(visit.request, locale, visit.mandateFile);
  return answers
    .filter((one) => one.value !== null && one.field !== 'title')
    .map((one) => ({
      key: one.field,
      term: (
        <BilingualName name={one.label} other={field(one.field)} otherLang={otherLocale(locale)} />
      ),
      value: one.value,
    }));
}

/** What happened, each with its day. */
export async function courseRows(visit: VisitDetail, locale: Locale): Promise<Definition[]> {
  const entries = await visitCourse(visit, locale);
  return entries.map(({ key, date, title, by, body }) => ({
    key,
    term: date,
    value: (
      <div>
        <strong className="text-ink">{title}</strong> {by}
        {body}
      </div>
    ),
  }));
}

/** What of the approved visit was changed since: before and after, with the day. */
export async function changeRows(visit: VisitDetail, locale: Locale): Promise<Definition[]> {
  const foreign = otherLocale(locale);
  const t = await getTranslations('changes');
  const point = await getTranslations('visits.changePoint');
  const other = await getTranslations({ locale: foreign, namespace: 'visits.changePoint' });
  return Promise.all(
    visit.changes.filter(isAgreed).map(async (one) => ({
      key: one.id,
      term: <BilingualName name={point(one.point)} other={other(one.point)} otherLang={foreign} />,
      value: (
        <>
          {t('fromTo', await changeWords(one, locale))}
          <br />
          {formatDay(locale, dayIn(visit.city.timeZone, one.answeredAt ?? one.madeAt))}
        </>
      ),
    })),
  );
}
