import { getTranslations } from 'next-intl/server';
import { ThreadBlock } from '@/components/thread/thread-block';
import { LinkButton } from '@/components/ui/button';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { StatusMark } from '@/components/ui/status-mark';
import { UserText } from '@/components/visit/user-text';
import type { UserActor } from '@/lib/auth/model';
import { formatDay } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { INTEREST_STATUSES, interestsPathOf } from '@/lib/interests/model';
import type { InterestDetail } from '@/lib/interests/queries';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { AnswerSection } from './answer-section';
import { INTEREST_MARKS, otherName } from './interest-words';

type Props = {
  actor: UserActor;
  interest: InterestDetail;
  /** `?done=` of the address. */
  done: string | string[] | undefined;
  /** The reader wants to decline. */
  declining: boolean;
  locale: Locale;
};

/** One expression of interest: what was said, what came of it, what can be done now. */
export async function InterestPage({ actor, interest, done, declining, locale }: Props) {
  const t = await getTranslations('interests');
  const layout = await getTranslations('layout');
  const threads = await getTranslations('threads');
  const name = otherName(locale, interest);
  const doneCode = INTEREST_STATUSES.find((one) => one === done && one !== 'dormant');
  return (
    <>
      <PageHead
        size="verdict"
        title={t('page.title', { name })}
        crumbs={{
          label: layout('crumbs'),
          steps: [
            { label: t(`title.${interest.reader}`), href: interestsPathOf(interest.reader) },
            { label: name },
          ],
        }}
        lead={
          <StatusMark
            status={INTEREST_MARKS[interest.status]}
            label={t(`status.${interest.status}`)}
          />
        }
        actions={
          interest.status === 'mutual' && interest.reader === 'city' ? (
            <LinkButton href={`/workspace/visits/new?host=${interest.host.slug}`}>
              {t('act.visit')}
            </LinkButton>
          ) : null
        }
      />
      {doneCode && doneCode !== 'dormant' ? (
        <div className="pb-7">
          <Notice kind="done" live>
            {t(`done.${doneCode}`)}
          </Notice>
        </div>
      ) : null}
      {interest.status === 'mutual' && interest.reader === 'host' ? (
        <div className="pb-7">
          <Notice>{t('act.invite', { name })}</Notice>
        </div>
      ) : null}
      <Words title={t('page.message')} words={interest.message} />
      {interest.answer ? <Words title={t('page.answer')} words={interest.answer} /> : null}
      <AnswerSection interest={interest} declining={declining} locale={locale} />
      <Section title={threads('section.title')} note={<p>{threads('section.note')}</p>}>
        <ThreadBlock actor={actor} about={{ interestId: interest.id }} locale={locale} />
      </Section>
      <FactsSection interest={interest} name={name} locale={locale} />
    </>
  );
}

async function Words({ title, words }: { title: string; words: InterestDetail['message'] }) {
  const t = await getTranslations('interests');
  const language = t(`language.${words.locale}`);
  return (
    <Section title={title} note={<p>{t('page.written', { language })}</p>}>
      <p className="max-w-measure">
        <UserText lang={words.locale}>{words.text}</UserText>
      </p>
    </Section>
  );
}

type FactsProps = { interest: InterestDetail; name: string; locale: Locale };

async function FactsSection({ interest, name, locale }: FactsProps) {
  const t = await getTranslations('interests');
  const { sender, reader, sectors, status } = interest;
  const isOpen = status === 'sent';
  const due = formatDay(locale, interest.answerDue);
  const waiting =
    sender === reader ? t('page.waitingOther', { name, due }) : t('page.waitingOwn', { due });
  const from = sender === reader ? t('direction.own') : name;
  const names = sectors.map((id) => sectorName(id, locale));
  return (
    <Section title={t('page.facts')} note={isOpen ? <p>{t('note')}</p> : undefined}>
      <DefinitionRows
        rows={[
          { key: 'from', term: t('page.from'), value: from },
          {
            key: 'sectors',
            term: t('page.sectors'),
            value: names.length > 0 ? listed(locale, names) : t('page.noSectors'),
          },
          { key: 'sent', term: t('page.sent'), value: formatDay(locale, interest.sentOn) },
          ...(isOpen
            ? [
                {
                  key: 'due',
                  term: t('page.due'),
                  value: waiting,
                  end: interest.overdue ? (
                    <StatusMark status="overdue" label={t('page.overdue')} />
                  ) : undefined,
                },
              ]
            : []),
          ...(interest.closedOn
            ? [
                {
                  key: 'closed',
                  term: t('page.closed'),
                  value: formatDay(locale, interest.closedOn),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
