import { getLocale, getTranslations } from 'next-intl/server';
import { FactList } from '@/components/city/fact-list';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import { listed } from '@/lib/i18n/lists';
import type { SectorHost } from '@/lib/sectors/model';
import { topicName } from '@/lib/taxonomy/taxonomy';

/** What one host offers and seeks in the sector, its facts with year and source, and its parks. */
export async function HostSection({ host }: { host: SectorHost }) {
  const [t, declared, locale] = await Promise.all([
    getTranslations('sectors.host'),
    getTranslations('cities.record.declared'),
    getLocale(),
  ]);
  const name = cityNameIn(locale, host);
  const { wish } = host;
  const dirs = wish && (wish.offer && wish.seek ? 'both' : wish.offer ? 'offer' : 'seek');
  return (
    <Section
      title={t('title', { host: name })}
      note={
        <>
          <p>{dirs ? declared('dirs', { dirs }) : t('notNamed', { host: name })}</p>
          {wish?.open ? <p>{t('open')}</p> : null}
          {wish && wish.topics.length > 0 ? (
            <p>
              {listed(
                locale,
                wish.topics.map((id) => topicName(id, locale)),
              )}
            </p>
          ) : null}
          <p>
            <TextLink href={`/hosts/${host.slug}`}>{t('portrait', { host: name })}</TextLink>
          </p>
        </>
      }
    >
      {host.facts.length > 0 ? (
        <FactList facts={host.facts} />
      ) : (
        <p className="text-muted">{t('noFacts')}</p>
      )}
      <Parks host={host} name={name} />
    </Section>
  );
}

/** The park model, where the host's own data speak of it. */
async function Parks({ host, name }: { host: SectorHost; name: string }) {
  const t = await getTranslations('sectors.host.parks');
  if (host.parks.length === 0 && !host.wantsParks) return null;
  return (
    <div className="pt-7">
      <h3 className="pb-1">{t('title')}</h3>
      {host.wantsParks && host.wish ? (
        <p className="max-w-measure pb-3">
          {t.rich('model', {
            host: name,
            more: (text) => <TextLink href={`/hosts/${host.slug}#park_model`}>{text}</TextLink>,
          })}
        </p>
      ) : null}
      {host.parks.length > 0 ? <FactList facts={host.parks} /> : null}
    </div>
  );
}
