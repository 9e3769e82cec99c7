import { getTranslations } from 'next-intl/server';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import { isDocumentDate } from '@/lib/cities/profile/proof';
import { formatPartialDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { textLanguage } from '@/lib/i18n/text-language';
import type { ShownSector, ShownTopic } from '@/lib/matching/candidates/interest-sides';
import type { CandidateEvidence } from '@/lib/matching/candidates/model';
import { sectorName, topicName } from '@/lib/taxonomy/taxonomy';

type Props = { sector: ShownSector; kind: CandidateEvidence; locale: Locale };

/** One sector in one of the two languages: direction, importance, sub-topics, each with what stands behind it. */
export async function SectorSide({ sector, kind, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'cities.record.declared' });
  const { offer, seek, priority, topics } = sector;
  const dirs = t('dirs', { dirs: offer && seek ? 'both' : offer ? 'offer' : 'seek' });
  return (
    <>
      <h3 className="text-h3">{sectorName(sector.sector, locale)}</h3>
      <p className="text-muted text-small">
        {dirs}
        {priority ? ` · ${t('priority', { priority: String(priority) })}` : null}
      </p>
      {topics.length > 0 ? (
        <ul className="mt-2 flex flex-col gap-2">
          {topics.map((topic) => (
            <li key={topic.key}>
              <Topic topic={topic} kind={kind} locale={locale} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-1 text-muted text-small">{t('noTopics')}</p>
      )}
    </>
  );
}

type TopicProps = { topic: ShownTopic; kind: CandidateEvidence; locale: Locale };

async function Topic({ topic, kind, locale }: TopicProps) {
  const t = await getTranslations({ locale, namespace: 'candidates' });
  const { id, words, url, date, programme } = topic;
  const proven = url !== '' || words !== '';
  const when = isDocumentDate(date) ? formatPartialDay(locale, date) : date;
  return (
    <>
      {id ? <span className="block">{topicName(id, locale)}</span> : null}
      <Words words={words} locale={locale} />
      {proven ? (
        <span className="flex flex-wrap items-baseline gap-x-2 text-muted text-note">
          <EvidenceMark kind={kind} />
          {url ? (
            <TextLink
              href={url}
              tone="muted"
              className="print-address"
              label={t('sheet.proofOf', { subject: id ? topicName(id, locale) : words })}
            >
              {programme ?? t('sheet.proof')}
            </TextLink>
          ) : (
            t('sheet.note')
          )}
          {when}
        </span>
      ) : (
        <span className="text-muted text-note">{t('sheet.noProof')}</span>
      )}
    </>
  );
}

/** The city's or the page's own words in the column of their language; the other column says that nobody translated them. */
async function Words({ words, locale }: { words: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'candidates.sheet' });
  if (words === '') return null;
  const chinese = textLanguage(words) === 'zh-CN';
  if (chinese === (locale === 'zh-CN')) {
    return (
      <span lang={chinese ? 'zh-CN' : 'mul'} className="block whitespace-pre-line text-small">
        {words}
      </span>
    );
  }
  return (
    <span className="block text-muted text-small">
      <StatusMark status="to_do" label={t('untranslated')} />
    </span>
  );
}
