import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Section } from '@/components/ui/section';
import { StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import type { ClaimReview } from '@/lib/cities/claims/review-queries';
import { cityNameIn } from '@/lib/cities/name-in';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { review: ClaimReview; locale: Locale };

/** Who claims the city, and what speaks for the mandate. */
export async function MandateSection({ review, locale }: Props) {
  const t = await getTranslations('admin.claim');
  const { claimant, freeMail, organisation, submittedAt, city } = review;
  const rows = [
    { key: 'organisation', term: t('cityHall'), value: cityNameIn(locale, organisation) },
    { key: 'claimant', term: t('claimant'), value: claimant.name },
    { key: 'office', term: t('office'), value: claimant.office },
    {
      key: 'email',
      term: t('email'),
      value: claimant.email,
      end: (
        <StatusMark
          status={freeMail ? 'caution' : 'met'}
          label={freeMail ? t('freeMail') : t('official')}
        />
      ),
    },
    {
      key: 'submitted',
      term: t('submitted'),
      value: submittedAt ? `${formatInstant(locale, submittedAt, 'UTC')} UTC` : t('notSubmitted'),
    },
    {
      key: 'public',
      term: t('public'),
      value: <TextLink href={`/cities/${city.slug}`}>{`/cities/${city.slug}`}</TextLink>,
    },
  ];
  return (
    <Section title={t('mandate')} note={<p>{t('mandateNote')}</p>}>
      <DefinitionRows rows={rows.filter((row) => row.value)} />
    </Section>
  );
}
