import { getTranslations } from 'next-intl/server';
import { ContactList } from '@/components/desk/prospects/contact-list';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { textLanguage } from '@/lib/i18n/text-language';
import type { Contact } from '@/lib/prospects/invitation/model';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { deskVisitPath } from '@/lib/visits/paths';
import type { CityFile } from '@/lib/visits/queries/list-visits-of-city';

type Props = {
  files: CityFile[];
  /** Contacts from the time before the city joined. */
  invitations: readonly Contact[];
  slug: string;
  locale: Locale;
};

/** Every file of the city with this host, newest first; below, how it was invited. */
export async function SheetContacts({ files, invitations, slug, locale }: Props) {
  const t = await getTranslations('candidates.sheet.contacts');
  const status = await getTranslations('visits.status');
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      {files.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <Ledger top>
          {files.map((one) => (
            <LedgerRow
              key={one.id}
              end={<StatusMark status={one.status} label={status(one.status)} />}
            >
              <TextLink href={deskVisitPath(one.id)}>{one.reference}</TextLink>{' '}
              <span lang={textLanguage(one.title)}>{one.title}</span>
              <span className="block text-muted text-small">
                {formatDay(locale, one.day)}
                {' · '}
                {listed(
                  locale,
                  SECTOR_IDS.filter((id) => one.sectors.includes(id)).map((id) =>
                    sectorName(id, locale),
                  ),
                )}
              </span>
            </LedgerRow>
          ))}
        </Ledger>
      )}
      {invitations.length > 0 ? (
        <div className="pt-6">
          <h3 className="pb-1 text-h3">{t('invitations')}</h3>
          <ContactList contacts={invitations} slug={slug} locale={locale} />
        </div>
      ) : null}
    </Section>
  );
}
