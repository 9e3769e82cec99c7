import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { StatusMark } from '@/components/ui/status-mark';
import { type Column, Table } from '@/components/ui/table';
import { BilingualName } from '@/components/ui/two-languages';
import { newFormKey } from '@/lib/actions/form-key';
import { cityNameIn } from '@/lib/cities/name-in';
import { setHostActiveAction } from '@/lib/hosts/admin/actions';
import type { HostRow } from '@/lib/hosts/admin/queries';
import { countryName } from '@/lib/i18n/countries';
import { formatZone } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { NeedsList } from './needs-list';

type Props = { hosts: readonly HostRow[]; locale: Locale; mayWrite: boolean };

/** Each host with its office, its calendar, its people, its profile and whether it receives visits. */
export async function HostTable({ hosts, locale, mayWrite }: Props) {
  const t = await getTranslations('adminHosts');
  const columns: Column[] = [
    { key: 'host', header: t('columns.host'), className: 'md:w-[32%]' },
    { key: 'calendar', header: t('columns.calendar') },
    { key: 'office', header: t('columns.office') },
    { key: 'state', header: t('columns.state') },
    { key: 'act', header: <span className="sr-only">{t('columns.act')}</span>, align: 'end' },
  ];
  return (
    <Table
      caption={t('title')}
      columns={columns}
      rows={hosts.map((host) => ({
        key: host.id,
        cells: {
          host: <HostCell host={host} locale={locale} />,
          calendar: (
            <>
              {formatZone(locale, host.timeZone)}
              <span className="block text-muted text-small">
                {t('holidays', { country: countryName(locale, host.holidayCountry) })}
              </span>
              <span className="block text-muted text-small">
                {t('lanes', {
                  count: host.lanes.length,
                  names: listed(
                    locale,
                    host.lanes.map((lane) => (locale === 'zh-CN' ? lane.nameZh : lane.nameEn)),
                  ),
                })}
              </span>
            </>
          ),
          office: (
            <>
              {t('people', { count: host.people })}
              <span className="block text-muted text-small">
                {t('version', { version: host.version ?? 0 })}
              </span>
            </>
          ),
          state: (
            <>
              <StatusMark
                status={host.active ? 'met' : 'paused'}
                label={t(host.active ? 'active' : 'inactive')}
              />
              {host.active ? (
                <span className="block text-muted text-small">
                  {t('openVisits', { count: host.openVisits })}
                </span>
              ) : (
                <NeedsList host={host} mayWrite={mayWrite} />
              )}
            </>
          ),
          act:
            mayWrite && (host.active || host.missing.length === 0) ? (
              <ActivityForm host={host} locale={locale} />
            ) : null,
        },
      }))}
      note={t('note')}
    />
  );
}

function HostCell({ host, locale }: { host: HostRow; locale: Locale }) {
  const zh = locale === 'zh-CN';
  return (
    <>
      <span className="text-h3">
        <BilingualName
          name={cityNameIn(locale, host)}
          other={zh ? host.name : host.nameZh}
          otherLang={zh ? 'en' : 'zh-CN'}
        />
      </span>
      <span className="block font-normal text-small">{zh ? host.officeZh : host.officeEn}</span>
      <span className="block font-normal text-muted text-small">
        {host.code} · /hosts/{host.slug}
      </span>
    </>
  );
}

async function ActivityForm({ host, locale }: { host: HostRow; locale: Locale }) {
  const t = await getTranslations('adminHosts');
  const label = t(host.active ? 'deactivate' : 'activate');
  return (
    <ActionForm action={setHostActiveAction} formKey={newFormKey()}>
      <input type="hidden" name="host" defaultValue={host.id} />
      <input type="hidden" name="active" defaultValue={host.active ? 'no' : 'yes'} />
      <Button
        dense
        look={host.active ? 'danger' : 'outline'}
        aria-label={t('actLabel', { act: label, host: cityNameIn(locale, host) })}
      >
        {label}
      </Button>
    </ActionForm>
  );
}
