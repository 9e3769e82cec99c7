import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { FactorWaterfall } from '@/components/plots/factor-waterfall';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { computeExample, type Example } from '@/lib/matching/example';
import type { Profile, Weights } from '@/lib/matching/model';
import { READINESS_IDS } from '@/lib/taxonomy/ids';
import {
  modeName,
  networkName,
  readinessName,
  sectorName,
  tagName,
  topicName,
} from '@/lib/taxonomy/taxonomy';

/** The published test case, computed when the page is read. */
export async function ExampleSection({ weights }: { weights: Weights }) {
  const [t, labels, format] = await Promise.all([
    getTranslations('guides.matching.example'),
    getTranslations('matching.label'),
    getFormatter(),
  ]);
  const example = computeExample(weights);
  const { score, label, hostFit, cityFit, mutual } = example.result;
  const decimals = (value: number, digits: number) =>
    format.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <h3 className="pb-2">{t('city')}</h3>
      <ExampleCity profile={example.profile} />
      <p className="pt-7 font-number text-figure">
        {t('score', { label: labels(label), score: decimals(score, 2) })}
      </p>
      <p className="pb-4 text-muted">
        {t('fits', {
          host: decimals(hostFit, 4),
          city: decimals(cityFit, 4),
          mutual: decimals(mutual, 4),
        })}
      </p>
      <Waterfall result={example.result} />
      <h3 className="pt-9 pb-2">{t('changesTitle')}</h3>
      <Changes example={example} />
    </Section>
  );
}

async function ExampleCity({ profile }: { profile: Profile }) {
  const [t, locale] = await Promise.all([getTranslations('guides.matching.example'), getLocale()]);
  const list = (names: string[]) => names.join(locale === 'zh-CN' ? '、' : ', ');
  const lists = [
    { key: 'modes', names: profile.modes.map((id) => modeName(id, locale)) },
    { key: 'networks', names: profile.networks.map((id) => networkName(id, locale)) },
    { key: 'character', names: profile.character.map((id) => tagName(id, locale)) },
    {
      key: 'readiness',
      names: READINESS_IDS.filter((id) => profile.readiness[id]).map((id) =>
        readinessName(id, locale),
      ),
    },
  ] as const;
  return (
    <DefinitionRows
      rows={[
        ...profile.sectors.map(({ id, dirs, priority, topics }) => ({
          key: id,
          term: t('sector', {
            sector: sectorName(id, locale),
            dirs: dirs.offer && dirs.seek ? 'both' : dirs.offer ? 'offer' : 'seek',
            priority: String(priority),
          }),
          value: list(
            topics.map((topic) =>
              t('topic', {
                topic: topicName(topic.id, locale),
                proven: topic.evidence.length > 0 ? 'yes' : 'no',
              }),
            ),
          ),
        })),
        ...lists.map(({ key, names }) => ({ key, term: t(key), value: list(names) })),
      ]}
    />
  );
}

async function Waterfall({ result }: Pick<Example, 'result'>) {
  const [t, factors] = await Promise.all([
    getTranslations('guides.matching.example'),
    getTranslations('matching.factor'),
  ]);
  return (
    <FactorWaterfall
      caption={t('caption')}
      columns={{
        factor: t('columns.factor'),
        weight: t('columns.weight'),
        value: t('columns.value'),
        points: t('columns.points'),
      }}
      rows={result.factors.map(({ id, weight, value, points }) => ({
        key: id,
        label: factors(`${id}.name`),
        weight: weight * 100,
        value,
        points,
      }))}
      total={{ label: t('total'), points: result.score }}
    />
  );
}

async function Changes({ example }: { example: Example }) {
  const [t, format] = await Promise.all([
    getTranslations('guides.matching.example'),
    getFormatter(),
  ]);
  const decimals = (value: number) => format.number(value, { minimumFractionDigits: 2 });
  const gain = (score: number) =>
    format.number(score - example.result.score, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      signDisplay: 'exceptZero',
    });
  return (
    <Table
      caption={t('changesCaption')}
      columns={[
        { key: 'change', header: t('changesColumns.change') },
        { key: 'score', header: t('changesColumns.score'), align: 'end', phone: 'joins' },
        { key: 'gain', header: t('changesColumns.gain'), align: 'end', phone: 'joins' },
      ]}
      rows={example.changes.map(({ change, score }) => ({
        key: change,
        cells: { change: t(`change.${change}`), score: decimals(score), gain: gain(score) },
      }))}
    />
  );
}
