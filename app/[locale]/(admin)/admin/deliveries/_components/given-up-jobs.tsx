import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { GivenUpJob } from '@/lib/jobs/queries';

/** Jobs other than mails that failed in their last try. */
export async function GivenUpJobs({ jobs, locale }: { jobs: GivenUpJob[]; locale: Locale }) {
  const t = await getTranslations('mail.deliveries');
  return (
    <Section title={t('jobs.title')} note={<p>{t('jobs.note')}</p>}>
      <Table
        dense
        caption={t('jobs.caption')}
        columns={[
          { key: 'task', header: t('jobs.task') },
          { key: 'since', header: t('jobs.since') },
          { key: 'tries', header: t('tries'), align: 'end' },
        ]}
        rows={jobs.map((job) => ({
          key: job.id,
          cells: {
            task: <code lang="en">{job.task}</code>,
            since: formatInstant(locale, job.since, 'UTC'),
            tries: job.attempts,
          },
        }))}
      />
    </Section>
  );
}
