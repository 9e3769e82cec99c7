import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { placeName } from '@/components/visit/place-names';
import { signOffState } from '@/components/visit/sign-off-state';
import { type Situation, windowAround } from '@/components/visit/situation';
import { UserText } from '@/components/visit/user-text';
import { dayIn } from '@/lib/hosts/day';
import { formatDay, formatDays } from '@/lib/i18n/format';
import { sentences } from '@/lib/i18n/lists';
import { textLanguage } from '@/lib/i18n/text-language';
import { translator } from '@/lib/i18n/translate';
import type { VisitProps } from './visit-props';

type Props = VisitProps & { situation: Situation };

/** What the present state means and what happens next. */
export async function NowText(props: Props) {
  const { situation, visit, locale } = props;
  const t = await getTranslations('visit.now');
  const host = placeName(locale, visit.host);
  const due = visit.turn.due ? formatDay(locale, visit.turn.due) : null;
  switch (situation) {
    case 'draft':
      return <DraftText {...props} />;
    case 'submitted':
      return due ? <p>{t('submitted.text', { date: due })}</p> : null;
    case 'in_review':
    case 'withdrawn':
    case 'cancelled':
    case 'closed':
    case 'expired':
      return (
        <>
          <p>{t(`${situation}.text`)}</p>
          <ExitWords {...props} />
        </>
      );
    case 'agreed':
    case 'changes_requested':
      return <p>{t(`${situation}.text`, { host })}</p>;
    case 'own_proposal':
      return <p>{t('own_proposal.text', { host })}</p>;
    case 'proposal':
      return <ProposalText {...props} />;
    case 'invited':
      return due ? <p>{t('invited.text', { date: due })}</p> : null;
    case 'confirmed':
      return <ConfirmedText {...props} />;
    case 'completed':
      return due ? <p>{t('completed.text', { date: due })}</p> : null;
    case 'declined':
      return <DeclinedText {...props} />;
    case 'change':
      return visit.agreed ? (
        <p>
          {t('change.text', {
            agreed: formatDays(locale, visit.agreed.startsOn, visit.agreed.endsOn),
            date: due ?? '',
          })}
        </p>
      ) : null;
    case 'own_change':
      return <p>{t('own_change.text', { host, date: due ?? '' })}</p>;
  }
}

/** How much is open, and where it stands with the approver. */
async function DraftText({ visit, draft, signOff, locale }: Props) {
  const t = await getTranslations('visit.now.draft');
  const state = signOff?.needed ? await signOffState(signOff, visit.city.timeZone, locale) : null;
  return (
    <>
      <p>{t('text', { count: draft?.gaps.length ?? 0 })}</p>
      {state ? <p>{state}</p> : null}
    </>
  );
}

async function ProposalText({ visit, locale }: Props) {
  const t = await getTranslations('visit.now');
  const proposal = visit.openProposal;
  if (!proposal) return null;
  const letter = windowAround(proposal, visit.request.windows);
  return (
    <>
      <p>
        {sentences(locale, [
          letter ? t('proposal.inside', { letter }) : t('proposal.outside'),
          proposal.heldUntil && t('proposal.held', { date: formatDay(locale, proposal.heldUntil) }),
        ])}
      </p>
      {proposal.note ? (
        <p>
          {t('note')}
          <UserText lang={textLanguage(proposal.note)}>{proposal.note}</UserText>
        </p>
      ) : null}
    </>
  );
}

async function ConfirmedText({ visit, locale }: Props) {
  const t = await getTranslations('visit.now.confirmed');
  const preparation = await getTranslations('visits.preparation');
  if (visit.marks.includes('in_progress')) {
    return <p>{t('running', { host: placeName(locale, visit.host) })}</p>;
  }
  if (visit.preparations.length === 0) return <p>{t('ready')}</p>;
  return (
    <>
      <p>{t('open')}</p>
      <ul className="prose-list">
        {visit.preparations.map((one) => (
          <li key={one}>{preparation(one)}</li>
        ))}
      </ul>
    </>
  );
}

/** Thanks, regret, reason and what is offered instead: no office word, nothing about who decided. */
async function DeclinedText(props: Props) {
  const { visit, locale } = props;
  const t = await getTranslations('visit.now.declined');
  const host = placeName(locale, visit.host);
  return (
    <>
      <p>{t('text', { host })}</p>
      <ExitWords {...props} />
      <p>{t('alternative', { alternative: visit.exit?.alternative ?? 'none' })}</p>
      <DeclineLetterLink {...props} />
    </>
  );
}

/** Leads to the letter that says it in full, once it is sent. */
async function DeclineLetterLink({ visit, locale }: Props) {
  const sent = visit.declineLetter?.sent;
  if (!sent) return null;
  const t = await getTranslations('declineLetter.city');
  const day = formatDay(locale, dayIn(visit.host.timeZone, sent.sentAt));
  return (
    <p>
      <TextLink href={`/print/decline/${visit.id}`}>{t('link', { day })}</TextLink>
    </p>
  );
}

/** The reason that was chosen when the visit ended, and the words added to it. */
async function ExitWords({ visit, locale }: Props) {
  const t = await getTranslations('visit.now.declined');
  const say = await translator(locale);
  const code = visit.timeline.find((one) => one.reasonCode !== null)?.reasonCode;
  const words = visit.exit?.text ?? '';
  const chosen = code && !code.endsWith('.other') ? say(code) : null;
  return (
    <>
      {visit.exit && chosen ? <p>{t('reason', { reason: chosen })}</p> : null}
      {words ? (
        <p>
          <UserText lang={textLanguage(words)}>{words}</UserText>
        </p>
      ) : null}
    </>
  );
}
