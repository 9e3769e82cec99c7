import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Section } from '@/components/ui/section';
import { DelegationTable } from '@/components/visit/delegation-table';
import { placeName } from '@/components/visit/place-names';
import { requestAnswers } from '@/components/visit/request-answers';
import { UserText } from '@/components/visit/user-text';
import type { VisitProps } from './visit-props';

/** What the host asked to be corrected, and what the city answered. */
export async function RemarksSection({ visit, locale }: VisitProps) {
  if (visit.remarks.length === 0) return null;
  const t = await getTranslations('visit.remarks');
  const field = await getTranslations('visits.field');
  return (
    <Section title={t('title')} note={<p>{t('note', { host: placeName(locale, visit.host) })}</p>}>
      <ul className="ledger">
        {visit.remarks.map((one) => (
          <li key={one.id}>
            <p className="text-muted text-small">{t('on', { field: field(one.field) })}</p>
            <p>
              <UserText lang={one.textLocale}>{one.text}</UserText>
            </p>
            <p className="text-muted">
              {one.answer ? (
                <>
                  {t('answer')} <UserText lang={visit.textLocale}>{one.answer}</UserText>
                </>
              ) : (
                t('open')
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Who comes, once the city has said so. */
export async function DelegationSection({ visit }: VisitProps) {
  if (!visit.delegation || visit.delegation.length === 0) return null;
  const t = await getTranslations('visit.delegation');
  return (
    <Section id="delegation" title={t('title')} note={<p>{t('note')}</p>}>
      <DelegationTable members={visit.delegation} lang={visit.textLocale} />
    </Section>
  );
}

/** The whole request, as the host reads it. */
export async function RequestSection({ visit, locale }: VisitProps) {
  const t = await getTranslations('visit.request');
  const answers = await requestAnswers(visit.request, locale, visit.mandateFile);
  const given = answers.filter((one) => one.value !== null);
  if (given.length === 0) return null;
  return (
    <Section
      title={t('title')}
      note={
        <>
          <p>
            {visit.submittedAt
              ? t('note', { host: placeName(locale, visit.host) })
              : t('noteDraft')}
          </p>
          <p>{t('contactNote')}</p>
        </>
      }
    >
      <DefinitionRows
        rows={given.map(({ field, label, value }) => ({ key: field, term: label, value }))}
      />
    </Section>
  );
}
