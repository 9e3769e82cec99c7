import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { UserText } from '@/components/visit/user-text';
import {
  type Library,
  nameIn,
  SITE_LANGUAGES,
  type Site,
  siteKindOf,
} from '@/lib/hosts/library/model';
import { languageName } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { textLanguage } from '@/lib/i18n/text-language';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { SiteForm } from './site-form';

type Props = {
  library: Library;
  /** The site whose form is open, `new`, or nothing. */
  edited: string | string[] | undefined;
  locale: Locale;
};

const EDIT = '/desk/library?site=';

/** What the host can show to a delegation; officers change it here. */
export async function SiteSection({ library: { sites, manages }, edited, locale }: Props) {
  const t = await getTranslations('library');
  const chosen = sites.find((one) => one.id === edited);
  const open = manages && (chosen !== undefined || edited === 'new');
  return (
    <Section id="sites" title={t('sites.title')} note={<p>{t('sites.note')}</p>}>
      {sites.length === 0 ? <p>{t('sites.none')}</p> : null}
      {sites.length === 0 ? null : (
        <Table
          caption={t('sites.title')}
          columns={[
            { key: 'name', header: t('columns.name'), className: 'md:w-2/5' },
            { key: 'known', header: t('columns.known') },
            { key: 'edit', header: <span className="sr-only">{t('edit')}</span>, align: 'end' },
          ]}
          rows={sites.map((site) => ({
            key: site.id,
            cells: {
              name: <SiteName site={site} locale={locale} />,
              known: <SiteFacts site={site} locale={locale} />,
              edit: manages ? (
                <TextLink
                  href={`${EDIT}${site.id}#sites`}
                  tone="strong"
                  label={t('editLabel', { name: nameIn(locale, site) })}
                >
                  {t('edit')}
                </TextLink>
              ) : null,
            },
          }))}
        />
      )}
      {open ? <SiteForm site={chosen ?? null} locale={locale} /> : null}
      {manages && !open ? (
        <p className="pt-4">
          <TextLink href={`${EDIT}new#sites`} tone="strong">
            {t('sites.add')}
          </TextLink>
        </p>
      ) : null}
    </Section>
  );
}

async function SiteName({ site, locale }: { site: Site; locale: Locale }) {
  const t = await getTranslations('library');
  const sectors = SECTOR_IDS.filter((id) => site.sectors.includes(id));
  return (
    <>
      {nameIn(locale, site)}
      <span className="block font-normal text-muted text-small">
        {[
          t(`kind.${siteKindOf(site.kind)}`),
          ...sectors.map((id) => sectorName(id, locale)),
          ...(site.active ? [] : [t('inactive')]),
          ...(site.active && site.offered ? [t('offered')] : []),
        ].join(' · ')}
      </span>
    </>
  );
}

/** Figures that nobody has given are said to be unknown; the rest stands only where there is something to say. */
async function SiteFacts({ site, locale }: { site: Site; locale: Locale }) {
  const t = await getTranslations('library.known');
  const languages = SITE_LANGUAGES.filter((code) => site.languages.includes(code));
  const lines = [
    site.address && <UserText lang={textLanguage(site.address)}>{site.address}</UserText>,
    site.hostPerson && t('hostPerson', { office: site.hostPerson }),
    languages.length > 0 &&
      t('languages', {
        languages: languages.map((code) => languageName(locale, code)).join(' · '),
      }),
    site.note && <UserText lang={textLanguage(site.note)}>{site.note}</UserText>,
    site.source && t('source', { source: site.source }),
  ].filter(Boolean);
  return (
    <div className="text-small">
      <p>
        {site.minutes === null ? t('noMinutes') : t('minutes', { count: site.minutes })} ·{' '}
        {site.capacity === null ? t('noCapacity') : t('capacity', { count: site.capacity })}
      </p>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
        <p key={index} className="wrap-anywhere text-muted">
          {line}
        </p>
      ))}
    </div>
  );
}
