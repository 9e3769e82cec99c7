import { getTranslations } from 'next-intl/server';
import { FileLine } from '@/components/files/file-line';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Section } from '@/components/ui/section';
import { StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import { placeName } from '@/components/visit/place-names';
import { UserText } from '@/components/visit/user-text';
import { formatDay } from '@/lib/i18n/format';
import { cityVisitPath, mandatePath } from '@/lib/visits/paths';
import { declineLetterRows } from './decline-letter-row';
import { letterRows } from './letter-row';
import type { VisitProps } from './visit-props';

/** Letters and papers as far as they exist: the request, the mandate letter, the delegation list. */
export async function PapersSection({ visit, locale }: VisitProps) {
  const t = await getTranslations('visit.papers');
  const ended = visit.stage === 'ended';
  const members = visit.delegation?.length ?? 0;
  return (
    <Section title={t('title')}>
      <DefinitionRows
        rows={[
          {
            key: 'request',
            term: <TextLink href={`/print/visit/${visit.id}`}>{t('request')}</TextLink>,
            value: visit.submittedAt ? t('requestPrint') : t('requestDraft'),
          },
          {
            key: 'mandate',
            term: t('mandate'),
            value: <Mandate visit={visit} locale={locale} />,
            end: ended ? null : <MandateState visit={visit} />,
          },
          ...(await letterRows({ visit, locale })),
          ...(await declineLetterRows({ visit, locale })),
          ...(ended && members === 0
            ? []
            : [
                {
                  key: 'delegation',
                  term: t('delegation'),
                  value: <Delegation visit={visit} locale={locale} />,
                },
              ]),
        ]}
      />
    </Section>
  );
}

async function Mandate({ visit, locale }: Pick<VisitProps, 'visit' | 'locale'>) {
  const t = await getTranslations('visit.papers');
  const { mandateFile } = visit;
  const { mandateUrl, mandateNote, textLocale } = visit.request;
  const mayGive = visit.request.mandate !== 'given' && visit.operations.includes('provide_mandate');
  return (
    <span className="flex flex-col">
      {mandateFile ? (
        <FileLine file={mandateFile} href={mandatePath(mandateFile.id)} locale={locale} />
      ) : null}
      {mandateUrl ? <TextLink href={mandateUrl}>{t('mandateLink')}</TextLink> : null}
      {mandateNote ? <UserText lang={textLocale}>{mandateNote}</UserText> : null}
      {mayGive ? (
        <TextLink href={`${cityVisitPath(visit.id)}/mandate`}>{t('mandateGive')}</TextLink>
      ) : null}
    </span>
  );
}

async function MandateState({ visit }: Pick<VisitProps, 'visit'>) {
  const t = await getTranslations('visit.papers');
  const { mandate } = visit.request;
  if (mandate === null) return null;
  return mandate === 'given' ? (
    <StatusMark status="met" label={t('mandateGiven')} />
  ) : (
    <StatusMark status="to_do" label={t('mandateOpen')} />
  );
}

async function Delegation({ visit, locale }: Pick<VisitProps, 'visit' | 'locale'>) {
  const t = await getTranslations('visit.papers');
  const people = await getTranslations('request.check');
  const count = visit.delegation?.length ?? 0;
  if (count > 0) return <TextLink href="#delegation">{people('people', { count })}</TextLink>;
  if (visit.status === 'invited' && visit.turn.due) {
    return t('delegationDue', { date: formatDay(locale, visit.turn.due) });
  }
  return t('delegationLater', { host: placeName(locale, visit.host) });
}
