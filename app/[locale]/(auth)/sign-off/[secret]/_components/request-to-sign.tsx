import { getTranslations } from 'next-intl/server';
import { SignOffForms } from '@/components/city/sign-off-forms';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { DemoMark } from '@/components/ui/tag';
import { FindingList } from '@/components/visit/finding-list';
import { officeName, placeName } from '@/components/visit/place-names';
import { requestAnswers } from '@/components/visit/request-answers';
import type { Locale } from '@/lib/i18n/routing';
import { mandatePath } from '@/lib/visits/paths';
import { decideRequestSignOffByLinkAction } from '@/lib/visits/sign-off/actions';
import type { RequestSignOffLink } from '@/lib/visits/sign-off/queries';
import { findingsToShow } from '@/lib/visits/wizard';

type Props = {
  link: Extract<RequestSignOffLink, { state: 'valid' }>;
  secret: string;
  locale: Locale;
};

/** A request for a visit before the approver of its city hall: every answer, and what the host will ask about. */
export async function RequestToSign({ link, secret, locale }: Props) {
  const { draft, name, officer, demo } = link;
  const t = await getTranslations('signOff');
  const check = await getTranslations('request.check');
  const host = placeName(locale, draft.host);
  const answers = await requestAnswers(draft.content, locale, draft.mandateFile, (id) =>
    mandatePath(id, secret),
  );
  const findings = findingsToShow(draft);
  return (
    <>
      <PageHead
        title={t('request.title', { city: placeName(locale, draft.city) })}
        lead={
          <p>
            {t('request.lead', { name, officer, host })}{' '}
            {demo ? <DemoMark>{t('page.demo')}</DemoMark> : null}
          </p>
        }
      />
      <Section title={t('request.answers')} note={<p>{t('request.answersNote')}</p>}>
        <DefinitionRows
          rows={answers
            .filter((one) => one.value !== null)
            .map(({ field, label, value }) => ({ key: field, term: label, value }))}
        />
      </Section>
      {findings.length > 0 ? (
        <Section title={check('findings', { host })}>
          <FindingList findings={findings} locale={locale} />
        </Section>
      ) : null}
      <div className="pb-12">
        <SignOffForms
          name="secret"
          value={secret}
          action={decideRequestSignOffByLinkAction}
          effect={t('request.submits', { office: officeName(locale, draft.host) })}
          returnNote={t('request.returnNote')}
        />
      </div>
    </>
  );
}
