import { getTranslations } from 'next-intl/server';
import { SourceNote } from '@/components/city/source-note';
import { FormRadioGroup, FormTextField } from '@/components/forms/fields';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { cityNameIn } from '@/lib/cities/name-in';
import { TIE_STANDINGS, type TieAnswer } from '@/lib/cities/profile/china';
import type { DocumentedTie } from '@/lib/cities/profile/tie-queries';
import { formatPartialDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  ties: readonly DocumentedTie[];
  answers: readonly TieAnswer[];
  locale: Locale;
};

/** Documented ties as facts to confirm or dispute. */
export async function TieQuestions({ ties, answers, locale }: Props) {
  const t = await getTranslations('profileChina');
  const form = await getTranslations('profile.form');
  const optional = (label: string) => form('optional', { label });
  const answerTo = new Map(answers.map((answer) => [answer.key, answer]));
  return (
    <section className="flex flex-col gap-4 border-control border-t pt-4">
      <div>
        <h2>{t('ties.title')}</h2>
        <p className="text-muted text-small">{t(ties.length === 0 ? 'ties.none' : 'ties.note')}</p>
      </div>
      {ties.length === 0 ? null : (
        <ol className="ledger ledger-top">
          {ties.map((tie, index) => {
            const answer = answerTo.get(tie.key);
            return (
              <li key={tie.key} className="flex flex-col gap-3">
                <TieFact tie={tie} locale={locale} />
                <input type="hidden" name={`ties[${index}].key`} value={tie.key} />
                <FormRadioGroup
                  row
                  name={`ties[${index}].standing`}
                  label={t('fields.ties.standing')}
                  options={TIE_STANDINGS.map((value) => ({
                    value,
                    label: t(`standing.${value}`),
                  }))}
                  chosen={answer?.standing ?? undefined}
                />
                <FormTextField
                  name={`ties[${index}].note`}
                  label={optional(t('fields.ties.note'))}
                  defaultValue={answer?.note}
                />
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

async function TieFact({ tie, locale }: { tie: DocumentedTie; locale: Locale }) {
  const t = await getTranslations('profileChina.ties');
  const kinds = await getTranslations('cities.tie.kind');
  return (
    <div className="flex flex-wrap items-baseline gap-x-3">
      <EvidenceMark kind="documented" />
      <p className="font-heading font-semibold text-h3">
        {t('fact', {
          partner: cityNameIn(locale, tie.partner),
          kind: kinds(tie.kind as 'twinned'),
        })}
      </p>
      <p className="text-muted text-small">
        {tie.since ? t('since', { date: formatPartialDay(locale, tie.since) }) : t('noSince')}
      </p>
      <SourceNote source={tie.source} />
    </div>
  );
}
