import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Section } from '@/components/ui/section';
import { StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import type { UserActor } from '@/lib/auth/model';
import { countYears, type YearCount } from '@/lib/hosts/holiday-years/model';
import { getHolidayYears } from '@/lib/hosts/holiday-years/queries';

/** How many years in which visits may be asked for are missing from the calendars or provisional, hosts and guests apart. */
export async function HolidaySection({ actor }: { actor: UserActor }) {
  const record = await getHolidayYears(actor, new Date());
  if (!record) return null;
  const t = await getTranslations('holidays');
  const isHosts = ({ hosts }: { hosts: number }) => hosts > 0;
  const counted = {
    hosts: countYears(record.calendars.filter(isHosts)),
    guests: countYears(record.calendars.filter((one) => !isHosts(one))),
  };
  return (
    <Section title={t('title')}>
      <DefinitionRows
        rows={(['hosts', 'guests'] as const).map((side) => ({
          key: side,
          term: <TextLink href="/admin/holidays">{t(`overview.${side}`)}</TextLink>,
          value: <Years counted={counted[side]} />,
        }))}
      />
    </Section>
  );
}

async function Years({ counted }: { counted: YearCount }) {
  const t = await getTranslations('holidays.overview');
  const { missing, provisional } = counted;
  if (missing + provisional === 0) return <StatusMark status="met" label={t('none', counted)} />;
  return <StatusMark status={missing > 0 ? 'caution' : 'in_progress'} label={t('gaps', counted)} />;
}
