import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { TextLink } from '@/components/ui/text-link';
import { nameIn } from '@/lib/hosts/library/model';
import { formatDays } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import { type Locale, otherLocale } from '@/lib/i18n/routing';
import type { RequestContent } from '@/lib/visits/request';
import type { OpenQuestion } from '@/lib/visits/request-details';
import { Lines } from './answer-lines';
import { UserText } from './user-text';

/** Answers to the questions that may stay open: a no and a not yet known are answers too. */
export async function detailValues(
  request: RequestContent,
  locale: Locale,
): Promise<Record<OpenQuestion, ReactNode | null>> {
  const t = await getTranslations('requestMore');
  const answer = await getTranslations('visits.answer');
  const said = (question: OpenQuestion, yes: ReactNode) => {
    const given = request[question];
    if (given === null) return null;
    if (given === 'unknown') return answer('unknown');
    return given === 'yes' ? yes : t(`${question}.no`);
  };
  const typed = (text: string) => text && <UserText lang={request.textLocale}>{text}</UserText>;
  return {
    signing: said('signing', await signing(request)),
    counterpart: said('counterpart', await counterpart(request)),
    event: said('event', event(request, locale)),
    stops: said('stops', await stops(request)),
    meetings: said(
      'meetings',
      <Lines
        lines={[...request.sites.map((site) => nameIn(locale, site)), ...request.wishes.map(typed)]}
      />,
    ),
    media: said('media', typed(request.mediaWishes)),
    needs: said('needs', t('needs.yes')),
    agent: said('agent', await agent(request)),
    informed: said('informed', await informed(request, locale)),
  };
}

async function signing({ signingType, signingDraft, signingDraftUrl }: RequestContent) {
  const t = await getTranslations('requestMore.signing');
  const type = await getTranslations('visits.signingType');
  return (
    <Lines
      lines={[
        signingType && type(signingType),
        signingDraft && t('told', { draft: signingDraft }),
        signingDraftUrl && <TextLink href={signingDraftUrl}>{signingDraftUrl}</TextLink>,
      ]}
    />
  );
}

async function counterpart(request: RequestContent) {
  const { counterpartOffice, counterpartBand, textLocale } = request;
  const band = await getTranslations('visits.rankBand');
  return (
    <Lines
      lines={[
        counterpartOffice && <UserText lang={textLocale}>{counterpartOffice}</UserText>,
        counterpartBand && band(`${counterpartBand}.counterpart`),
      ]}
    />
  );
}

function event(
  { anchorEvent: { name, nameOther, from, to }, textLocale }: RequestContent,
  locale: Locale,
) {
  const first = from ?? to;
  const last = to ?? from;
  return (
    <Lines
      lines={[
        name && <UserText lang={textLocale}>{name}</UserText>,
        nameOther && <UserText lang={otherLocale(textLocale)}>{nameOther}</UserText>,
        first && last && first <= last ? formatDays(locale, first, last) : null,
      ]}
    />
  );
}

async function stops({ stopovers, textLocale }: RequestContent) {
  const t = await getTranslations('request.check');
  return (
    <Lines
      lines={stopovers.map(({ place, days }) => (
        <>
          <UserText lang={textLocale}>{place}</UserText>
          {days ? <span className="block text-muted">{t('days', { count: days })}</span> : null}
        </>
      ))}
    />
  );
}

async function agent({ agentName, agentAuthorisation, textLocale }: RequestContent) {
  const authorisation = await getTranslations('visits.authorisation');
  return (
    <Lines
      lines={[
        agentName && <UserText lang={textLocale}>{agentName}</UserText>,
        agentAuthorisation && authorisation(agentAuthorisation),
      ]}
    />
  );
}

async function informed({ informedBodies }: RequestContent, locale: Locale) {
  const body = await getTranslations('visits.informedBody');
  return listed(
    locale,
    informedBodies.map((one) => body(one)),
  );
}
