import { getTranslations } from 'next-intl/server';
import { FormCheckbox, FormRadioGroup } from '@/components/forms/fields';
import { Disclosure } from '@/components/ui/disclosure';
import { FieldGroup } from '@/components/ui/field';
import { BilingualName } from '@/components/ui/two-languages';
import type { SectorAnswer } from '@/lib/cities/profile/model';
import { isProofComplete } from '@/lib/cities/profile/proof';
import { formatFigure } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/i18n/routing';
import type { ProofGains } from '@/lib/matching/proof-gains';
import { PRIORITIES } from '@/lib/taxonomy/ids';
import type { SectorEntry } from '@/lib/taxonomy/model';
import { priorityName, topicName } from '@/lib/taxonomy/taxonomy';
import { Beside } from './beside';
import type { SectionProps } from './section-props';
import { TopicRow } from './topic-row';

type Props = Pick<SectionProps, 'own'> & {
  sector: SectorEntry;
  answer: SectorAnswer | undefined;
  gains: ProofGains;
  /** Names of fields that need a correction: their parts stand open. */
  wrong: readonly string[];
  locale: Locale;
};

/** One sector: a box, and behind it importance, direction and sub-topics. */
export async function SectorFields({ own, sector, answer, gains, wrong, locale }: Props) {
  const t = await getTranslations('profile.sectors');
  const name = `sectors.${sector.id}`;
  const chosen = new Map(answer?.topics.map((topic) => [topic.id, topic]));
  const row = (topic: SectorEntry['topics'][number]) => {
    const proof = chosen.get(topic.id)?.proof;
    const gain = proof && gainOf(gains[topic.id]);
    return (
      <Beside key={topic.id} own={own} section="sectors" field={`topics.${topic.id}`}>
        <TopicRow
          id={topic.id}
          label={topicName(topic.id, locale)}
          proof={proof}
          attached={proof && isProofComplete(proof)}
          gain={
            gain &&
            t('gain', { from: formatFigure(locale, gain.from), to: formatFigure(locale, gain.to) })
          }
          wrong={wrong.some((field) => field.startsWith(`topics.${topic.id}.`))}
        />
      </Beside>
    );
  };
  const rest = sector.topics.filter((topic) => !chosen.has(topic.id));
  return (
    <div className="sector reveal border-hairline border-b py-4">
      <div className="reveal-by">
        <FormCheckbox
          name={`${name}.chosen`}
          checked={answer !== undefined}
          label={<SectorName sector={sector} locale={locale} />}
        />
      </div>
      <div className="reveal-body">
        <div className="mt-3 ml-7 flex flex-col gap-5 border-ink border-l-2 pl-5">
          <Beside own={own} section="sectors" field={name}>
            <FormRadioGroup
              row
              name={`${name}.priority`}
              label={t('importance')}
              options={PRIORITIES.map((value) => ({
                value: String(value),
                label: priorityName(value, locale),
              }))}
              chosen={answer?.priority ? String(answer.priority) : undefined}
            />
          </Beside>
          <FieldGroup row name={`${name}.direction`} label={t('direction')}>
            <FormCheckbox name={`${name}.offer`} label={t('weOffer')} checked={answer?.offer} />
            <FormCheckbox name={`${name}.seek`} label={t('weSeek')} checked={answer?.seek} />
          </FieldGroup>
          <div>
            <h3 className="border-control border-b pb-2 font-semibold font-text text-body">
              {t('topics')}
            </h3>
            {sector.topics.filter((topic) => chosen.has(topic.id)).map(row)}
            <div className="pt-3">
              <Disclosure
                open={chosen.size === 0}
                summary={t('moreTopics', { count: rest.length, chosen: chosen.size })}
              >
                {rest.map(row)}
              </Disclosure>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** Worth saying only where a proof changes the score. */
const gainOf = (gain: ProofGains[string]) => (gain && gain.to > gain.from ? gain : undefined);

function SectorName({ sector, locale }: Pick<Props, 'sector' | 'locale'>) {
  const zh = locale === 'zh-CN';
  return (
    <span className="font-heading font-semibold text-h3">
      <BilingualName
        name={zh ? sector.zh : sector.en}
        other={zh ? sector.en : sector.zh}
        otherLang={zh ? 'en' : 'zh-CN'}
      />
    </span>
  );
}
