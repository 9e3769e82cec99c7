import { getTranslations } from 'next-intl/server';
import { FormCheckbox, FormTextareaField, FormTextField } from '@/components/forms/fields';
import { Disclosure } from '@/components/ui/disclosure';
import { MarkShape } from '@/components/ui/mark-shape';
import { NO_PROOF, type TopicAnswer } from '@/lib/cities/profile/model';
import { isProofComplete, isProofEmpty } from '@/lib/cities/profile/proof';
import { LIMITS } from '@/lib/cities/profile/schema';
import { formatFigure } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/i18n/routing';
import type { SectorEntry } from '@/lib/taxonomy/model';
import { topicName } from '@/lib/taxonomy/taxonomy';

type Props = {
  topic: SectorEntry['topics'][number];
  answer: TopicAnswer | undefined;
  gain: { from: number; to: number } | undefined;
  isWrong: boolean;
  locale: Locale;
};

/** One sub-topic: a box, the direction it takes from its sector, and its proof. */
export async function TopicFields({ topic, answer, gain, isWrong, locale }: Props) {
  const t = await getTranslations('profile.sectors');
  const name = `topics.${topic.id}`;
  const proof = answer?.proof ?? NO_PROOF;
  const attached = isProofComplete(proof);
  return (
    <div className="reveal border-hairline border-b py-2.5">
      <div className="reveal-by flex items-baseline justify-between gap-4">
        <FormCheckbox
          name={`${name}.chosen`}
          label={topicName(topic.id, locale)}
          checked={answer !== undefined}
        />
        <span className="reveal-way shrink-0 text-muted text-small">
          <span className="way way-offer">{t('way.offer')}</span>
          <span className="way way-seek">{t('way.seek')}</span>
          <span className="way way-both">{t('way.both')}</span>
        </span>
      </div>
      <div className="reveal-body mt-1.5 ml-7.5 text-small">
        {attached ? <AttachedProof proof={proof} /> : null}
        <Disclosure
          open={isWrong || (!attached && !isProofEmpty(proof))}
          summary={attached ? t('change') : t('attach')}
          note={
            gain && !attached && gain.to > gain.from
              ? t('gain', {
                  from: formatFigure(locale, gain.from),
                  to: formatFigure(locale, gain.to),
                })
              : undefined
          }
        >
          <div className="flex flex-col gap-4 pb-3">
            <FormTextField
              name={`${name}.url`}
              type="url"
              label={t('proof')}
              hint={t('proofHint')}
              defaultValue={proof.url || 'https://'}
            />
            <FormTextareaField
              name={`${name}.note`}
              label={t('proofNote')}
              hint={t('proofNoteHint', { limit: LIMITS.note })}
              rows={2}
              defaultValue={proof.note}
            />
            <FormTextField
              name={`${name}.date`}
              label={t('proofDate')}
              hint={t('proofDateHint')}
              width="date"
              defaultValue={proof.date}
            />
          </div>
        </Disclosure>
      </div>
    </div>
  );
}

async function AttachedProof({ proof }: { proof: TopicAnswer['proof'] }) {
  const t = await getTranslations('profile.sectors');
  return (
    <p className="mb-1 flex flex-wrap items-baseline gap-x-2">
      <MarkShape shape="check" className="text-acacia" />
      <span>{t('attached')}</span>
      {proof.url ? (
        <a href={proof.url} rel="noopener nofollow" className="link min-w-0 break-all">
          {new URL(proof.url).hostname}
        </a>
      ) : (
        <span lang="">{proof.note}</span>
      )}
      <span className="text-muted">{proof.date}</span>
    </p>
  );
}
