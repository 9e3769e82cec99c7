import { getTranslations } from 'next-intl/server';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { Ledger } from '@/components/ui/ledger';
import type { Proof, SectorAnswer, TopicAnswer } from '@/lib/cities/profile/model';
import { isProofComplete, isPublicAddress } from '@/lib/cities/profile/proof';
import { formatPartialDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { priorityName, sectorName, topicName } from '@/lib/taxonomy/taxonomy';

type Props = { sectors: readonly SectorAnswer[]; locale: Locale };

/** Sectors with importance, direction and sub-topics, each with what stands behind it. */
export async function SectorAnswers({ sectors, locale }: Props) {
  const t = await getTranslations('profile');
  if (sectors.length === 0) {
    return <p className="border-control border-y py-3 text-muted">{t('preview.blank')}</p>;
  }
  return (
    <Ledger top>
      {sectors.map(({ id, priority, offer, seek, topics }) => {
        const way = offer && seek ? 'both' : offer ? 'offer' : 'seek';
        const direction = offer || seek ? t(`sectors.way.${way}`) : t('preview.noDirection');
        const importance = priority ? priorityName(priority, locale) : t('preview.noPriority');
        return (
          <li key={id}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-6">
              <h3 className="text-h3">{sectorName(id, locale)}</h3>
              <span className="text-muted text-small">
                {importance} · {direction}
              </span>
            </div>
            {topics.length > 0 ? (
              <ul className="mt-2 flex flex-col gap-1.5 text-small">
                {topics.map((topic) => (
                  <TopicLine key={topic.id} topic={topic} locale={locale} />
                ))}
              </ul>
            ) : null}
          </li>
        );
      })}
    </Ledger>
  );
}

async function TopicLine({ topic, locale }: { topic: TopicAnswer; locale: Locale }) {
  return (
    <li className="grid gap-x-6 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <span>{topicName(topic.id, locale)}</span>
      <ProofLine proof={topic.proof} locale={locale} />
    </li>
  );
}

/** A link is documented, a note is the city's own word; no proof is said too. */
async function ProofLine({ proof, locale }: { proof: Proof; locale: Locale }) {
  const t = await getTranslations('profile.evidence');
  if (!isProofComplete(proof)) return <span className="text-muted">{t('unproven')}</span>;
  const linked = isPublicAddress(proof.url);
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <EvidenceMark kind="declared" label={linked ? t('linked') : t('noted')} />
      {linked ? (
        <a href={proof.url} rel="noopener nofollow" className="link min-w-0 break-all">
          {new URL(proof.url).hostname}
        </a>
      ) : null}
      {proof.note ? (
        <span lang="" className="whitespace-pre-line">
          {proof.note}
        </span>
      ) : null}
      <span className="text-muted">{formatPartialDay(locale, proof.date)}</span>
    </span>
  );
}
