import { getLocale, getTranslations } from 'next-intl/server';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { BilingualName } from '@/components/ui/two-languages';
import { cityNameIn } from '@/lib/cities/name-in';
import type { HostSummary } from '@/lib/hosts/queries';

/** Every host that receives visits, as soon as there is more than the one the page speaks of. */
export async function HostList({ hosts }: { hosts: readonly HostSummary[] }) {
  const [t, locale] = await Promise.all([getTranslations('home.hosts'), getLocale()]);
  if (hosts.length < 2) return null;
  const zh = locale === 'zh-CN';
  return (
    <div id="hosts">
      <Section title={t('title')} note={<p>{t('note')}</p>}>
        <Ledger top>
          {hosts.map((host) => (
            <LedgerRow
              key={host.slug}
              end={
                <TextLink
                  href={`/hosts/${host.slug}`}
                  tone="strong"
                  label={t('openLabel', { host: cityNameIn(locale, host) })}
                >
                  {t('open')}
                </TextLink>
              }
            >
              <span className="text-h3">
                <BilingualName
                  name={cityNameIn(locale, host)}
                  other={zh ? host.name : host.nameZh}
                  otherLang={zh ? 'en' : 'zh-CN'}
                />
              </span>
              <span className="block text-muted text-small">
                {zh ? host.officeZh : host.officeEn}
              </span>
            </LedgerRow>
          ))}
        </Ledger>
      </Section>
    </div>
  );
}
