import { getTranslations } from 'next-intl/server';
import { AppLink } from '@/components/ui/app-link';
import { AsideBlock } from '@/components/ui/section';
import { StatusMark } from '@/components/ui/status-mark';
import { officeName, placeName } from '@/components/visit/place-names';
import type { Calendars } from '@/lib/hosts/calendars';
import { formatSaved } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { levelOf } from '@/lib/visits/deadlines';
import { requestStepPath } from '@/lib/visits/paths';
import { STEP_OF } from '@/lib/visits/request';
import type { RequestDraft } from '@/lib/visits/views';
import { stepState, WIZARD_PAGES, type WizardPage } from '@/lib/visits/wizard';
import { KnownTies } from './known-ties';

type Props = {
  draft: RequestDraft;
  page: WizardPage;
  locale: Locale;
  calendars: Calendars;
  now: Date;
};

/** Beside the form: how far each page is, when it was saved, who will read it. */
export async function RequestAside({ draft, page, locale, calendars, now }: Props) {
  const t = await getTranslations('request.wizard');
  const { firstAnswer } = calendars.settings;
  const band = draft.content.headRankBand;
  const reader = { office: officeName(locale, draft.host), host: placeName(locale, draft.host) };
  return (
    <>
      <AsideBlock title={t('steps')}>
        <nav aria-label={t('steps')}>
          <ol className="flex flex-col gap-1.5 pt-2">
            {WIZARD_PAGES.map((one) => (
              <PageLine key={one} page={one} current={one === page} draft={draft} />
            ))}
          </ol>
        </nav>
      </AsideBlock>
      <AsideBlock
        title={t('saved', { time: formatSaved(locale, draft.savedAt, draft.city.timeZone, now) })}
      >
        <p className="text-muted">{t('savedNote')}</p>
      </AsideBlock>
      {page === 'purpose' ? <KnownTies draft={draft} locale={locale} /> : null}
      <AsideBlock title={t('help.title')}>
        <p className="text-muted">
          {band === null
            ? t('help.textOpen', {
                ...reader,
                days: firstAnswer.leader,
                expert: firstAnswer.expert,
              })
            : t('help.text', { ...reader, days: firstAnswer[levelOf(band)] })}
        </p>
      </AsideBlock>
    </>
  );
}

type LineProps = { page: WizardPage; current: boolean; draft: RequestDraft };

async function PageLine({ page, current, draft }: LineProps) {
  const t = await getTranslations('request.wizard');
  const step = await getTranslations('visits.step');
  const open = draft.remarks.filter(
    (one) => one.answeredAt === null && STEP_OF[one.field] === page,
  );
  return (
    <li className="flex flex-wrap justify-between gap-x-3">
      <AppLink
        href={requestStepPath(draft.id, page)}
        aria-current={current ? 'step' : undefined}
        className={current ? 'font-semibold text-ink no-underline' : 'link'}
      >
        {page === 'check' ? t('check') : step(page)}
      </AppLink>
      {page === 'check' ? null : <StateMark state={stepState(page, draft.content, draft.gaps)} />}
      {open.length > 0 ? (
        <p className="w-full text-brass">{t('remarks', { count: open.length })}</p>
      ) : null}
    </li>
  );
}

async function StateMark({ state }: { state: ReturnType<typeof stepState> }) {
  const t = await getTranslations('request.wizard.state');
  return <StatusMark status={state} label={t(state)} />;
}
