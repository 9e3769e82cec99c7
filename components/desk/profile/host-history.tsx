import { getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { Ledger } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { textLanguage } from '@/lib/i18n/text-language';
import type { HostVersion, OwnHostProfile } from '@/lib/matching/host/queries';
import { HostDifferenceList } from './host-difference-list';

type Props = { page: OwnHostProfile; locale: Locale };

/** Every version: when, by whom, why, and what it changed. The newest is the one that counts everywhere. */
export async function HostHistory({ page, locale }: Props) {
  const t = await getTranslations('hostDesk.history');
  return (
    <Section id="history" title={t('title')} note={<p>{t('note')}</p>}>
      {page.history.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <Ledger top ordered>
          {page.history.map((version, index) => (
            <Version
              key={version.number}
              version={version}
              current={index === 0}
              timeZone={page.host.timeZone}
              locale={locale}
            />
          ))}
        </Ledger>
      )}
    </Section>
  );
}

type VersionProps = { version: HostVersion; current: boolean; timeZone: string; locale: Locale };

async function Version({ version, current, timeZone, locale }: VersionProps) {
  const t = await getTranslations('hostDesk.history');
  const { number, at, by, reason, differences } = version;
  return (
    <li>
      <p className="flex flex-wrap items-baseline gap-x-4">
        <strong className="text-h3">{t('version', { number })}</strong>
        {current ? <span className="text-small text-teal">{t('current')}</span> : null}
        <span className="text-muted text-small">{formatInstant(locale, at, timeZone)}</span>
        <span className="text-muted text-small">{by ?? t('imported')}</span>
      </p>
      {reason ? <p lang={textLanguage(reason)}>{reason}</p> : null}
      <Disclosure
        open={current && number > 1}
        summary={
          <span className="text-small">{t('differences', { count: differences.length })}</span>
        }
      >
        <HostDifferenceList differences={differences} locale={locale} />
      </Disclosure>
    </li>
  );
}
