import { getTranslations } from 'next-intl/server';
import { StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import type { HostRow } from '@/lib/hosts/admin/queries';
import { HOST_NEEDS } from '@/lib/hosts/admin/readiness';

/** What a host needs before it is opened, each with whether it is there, and the way to invite its people. */
export async function NeedsList({ host, mayWrite }: { host: HostRow; mayWrite: boolean }) {
  const t = await getTranslations('adminHosts.needs');
  const lacksPeople = host.missing.some((need) => need === 'officer' || need === 'approver');
  return (
    <div className="pt-2 text-small">
      <p className="text-muted">{t(host.missing.length === 0 ? 'ready' : 'title')}</p>
      <ul className="flex flex-col gap-1 pt-1">
        {HOST_NEEDS.map((need) => {
          const lacks = host.missing.includes(need);
          return (
            <li key={need}>
              <StatusMark status={lacks ? 'to_do' : 'met'} label={t(need)} />
              <span className="sr-only">: {t(lacks ? 'missing' : 'met')}</span>
            </li>
          );
        })}
      </ul>
      {lacksPeople && mayWrite ? (
        <p className="pt-2">
          <TextLink href="/admin/people#invite">{t('invite')}</TextLink>
        </p>
      ) : null}
    </div>
  );
}
