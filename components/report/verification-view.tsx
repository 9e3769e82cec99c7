import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/inputs';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { cityNameIn } from '@/lib/cities/name-in';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { Verification, Verified } from '@/lib/verification/verify';
import { newerWords } from './newer-words';

type Props = { locale: Locale; typed: string; answer: Verification | null };

/** Whether a report is genuine: a reference goes in, and nothing of what the report says comes out. */
export async function VerificationView({ locale, typed, answer }: Props) {
  const t = await getTranslations('reports.verify');
  const wrong = answer?.found === 'malformed' ? [t('malformed')] : undefined;
  return (
    <>
      <PageHead title={t('title')} lead={<p className="max-w-measure">{t('lead')}</p>} />
      <div className="pb-6 empty:hidden">
        <Answer answer={answer} locale={locale} />
      </div>
      <Section title={t('submit')}>
        <form
          action={`/${locale}/verify`}
          method="get"
          className="flex max-w-form flex-col items-start gap-5"
        >
          <TextField
            id="reference"
            name="reference"
            label={t('field')}
            hint={t('hint')}
            defaultValue={typed}
            errors={wrong}
            autoComplete="off"
          />
          <Button>{t('submit')}</Button>
        </form>
      </Section>
    </>
  );
}

async function Answer({ answer, locale }: Pick<Props, 'answer' | 'locale'>) {
  const t = await getTranslations('reports.verify');
  switch (answer?.found) {
    case 'genuine':
      return <Genuine report={answer.report} locale={locale} />;
    case 'letter':
      return (
        <Notice
          kind={answer.validity === 'valid' ? 'done' : 'caution'}
          title={t(`letter.${answer.validity}.title`)}
          live
        >
          <p>{t(`letter.${answer.validity}.text`)}</p>
          <p className="text-muted text-small">{t('letter.nothingElse')}</p>
        </Notice>
      );
    case 'unknown':
      return (
        <Notice kind="caution" live>
          {t('unknown')}
        </Notice>
      );
    case 'limited':
      return (
        <Notice kind="problem" live>
          {t('limited', { minutes: Math.ceil(answer.retryAfter / 60) })}
        </Notice>
      );
    default:
      return null;
  }
}

async function Genuine({ report, locale }: { report: Verified; locale: Locale }) {
  const t = await getTranslations('reports.verify');
  const newer = await newerWords(report.newer, locale);
  return (
    <Notice kind="done" title={t('genuine')} live>
      <p>
        {t('made', {
          reference: report.reference,
          day: formatDay(locale, dayIn(report.timeZone, report.madeAt)),
          city: cityNameIn(locale, report.city),
          host: cityNameIn(locale, report.host),
        })}
      </p>
      <p>{newer ? t('newer', { what: newer }) : t('current')}</p>
      <p className="text-muted text-small">{t('nothingElse')}</p>
    </Notice>
  );
}
