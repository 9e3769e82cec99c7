import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PrintFoot, PrintHead } from '@/components/layout/print-head';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { DemoMark } from '@/components/ui/tag';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import { type Locale, otherLocale } from '@/lib/i18n/routing';
import { isAgreed } from '@/lib/visits/changes/model';
import type { VisitDetail } from '@/lib/visits/views';
import { DelegationTable } from './delegation-table';
import { changeRows, courseRows, requestRows, whoAndWhere } from './paper-rows';
import { UserText } from './user-text';
import { visitMilestones } from './visit-milestones';
import { VisitTitle } from './visit-title';

type Props = { visit: VisitDetail; locale: Locale; now: Date };

/** A visit on paper: who asks whom, where it stands, the request, what happened, what follows; names in both languages. */
export async function VisitPaper({ visit, locale, now }: Props) {
  const t = await getTranslations('visit.print');
  const other = await getTranslations({ locale: otherLocale(locale), namespace: 'visit.print' });
  const changes = await getTranslations('changes');
  const otherChanges = await getTranslations({ locale: otherLocale(locale), namespace: 'changes' });
  const day = (instant: Date) => formatDay(locale, dayIn(visit.city.timeZone, instant));
  const both = (own: string, foreign: string) => (
    <>
      {own} <span lang={otherLocale(locale)}>{foreign}</span>
    </>
  );
  return (
    <article>
      <PrintHead
        document={both(t('document'), other('document'))}
        reference={
          <>
            {visit.reference} · {t('printed', { date: day(now) })}
          </>
        }
      />
      {visit.demo ? <DemoMark>{both(t('demo'), other('demo'))}</DemoMark> : null}
      <h1 className="pt-4 pb-3">
        <VisitTitle visit={visit} locale={locale} />
        <OtherTitle visit={visit} locale={locale} />
      </h1>
      <DefinitionRows rows={await whoAndWhere(visit, locale, day(visit.statusSince))} />
      <Part title={both(t('request'), other('request'))}>
        <DefinitionRows rows={await requestRows(visit, locale)} />
      </Part>
      {visit.delegation && visit.delegation.length > 0 ? (
        <Part title={both(t('delegation'), other('delegation'))}>
          <DelegationTable members={visit.delegation} lang={visit.textLocale} dense />
        </Part>
      ) : null}
      {visit.milestones.length > 0 && visit.turn.holder !== null ? (
        <Part title={both(t('after'), other('after'))}>
          <DefinitionRows rows={await visitMilestones(visit, locale)} />
        </Part>
      ) : null}
      {visit.changes.some(isAgreed) ? (
        <Part title={both(changes('agreed'), otherChanges('agreed'))}>
          <DefinitionRows rows={await changeRows(visit, locale)} />
        </Part>
      ) : null}
      <Part title={both(t('course'), other('course'))}>
        <DefinitionRows rows={await courseRows(visit, locale)} />
      </Part>
      <PrintFoot>
        <p>{t('foot')}</p>
        <p lang={otherLocale(locale)}>{other('foot')}</p>
      </PrintFoot>
    </article>
  );
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="pt-6">
      <h2 className="border-ink border-t pt-2 pb-1">{title}</h2>
      {children}
    </section>
  );
}

/** The title in the language that the page is not in, where there is one. */
function OtherTitle({ visit, locale }: Pick<Props, 'visit' | 'locale'>) {
  const { title, titleOther, textLocale } = visit;
  const text = textLocale === locale ? titleOther : title;
  if (title === '' || titleOther === '') return null;
  return (
    <span className="other-name block">
      <UserText lang={otherLocale(locale)}>{text}</UserText>
    </span>
  );
}
