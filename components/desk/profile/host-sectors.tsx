import { getTranslations } from 'next-intl/server';
import { SectorName } from '@/components/city/sector-name';
import { Fingerprint } from '@/components/plots/fingerprint';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import type { OwnHostProfile } from '@/lib/matching/host/queries';
import { priorityName, topicName } from '@/lib/taxonomy/taxonomy';
import { EditLink } from './edit-link';

type Props = { page: OwnHostProfile; locale: Locale };

/** What the host offers and seeks: these sectors decide what every city is compared with. */
export async function HostSectors({ page, locale }: Props) {
  const t = await getTranslations('hostDesk');
  const { sectors } = page.profile;
  return (
    <Section
      title={t('sectors.title')}
      note={
        <>
          <div className="py-2">
            <Fingerprint
              host
              size={120}
              label={t('sectors.glyph', { count: sectors.length })}
              interests={sectors.map(({ id, priority, dirs }) => ({
                sector: id,
                priority,
                ...dirs,
              }))}
            />
          </div>
          <p>{t('sectors.note')}</p>
          <EditLink
            editable={page.editable}
            href="/desk/profile/sectors"
            what={t('sectors.title')}
          />
        </>
      }
    >
      {sectors.length === 0 ? (
        <EmptyState title={t('sectors.emptyTitle')}>{t('sectors.empty')}</EmptyState>
      ) : (
        <Table
          caption={t('sectors.caption')}
          columns={[
            { key: 'sector', header: t('sectors.sector'), className: 'md:w-1/3' },
            { key: 'standing', header: t('sectors.standing'), className: 'md:w-1/4' },
            { key: 'topics', header: t('sectors.topics') },
          ]}
          rows={sectors.map(({ id, priority, dirs, open, topics }) => ({
            key: id,
            cells: {
              sector: <SectorName id={id} />,
              standing: (
                <>
                  {t('dirs', {
                    dirs: dirs.offer && dirs.seek ? 'both' : dirs.offer ? 'offer' : 'seek',
                  })}
                  <span className="block text-muted text-small">
                    {priorityName(priority, locale)}
                  </span>
                </>
              ),
              topics: (
                <>
                  {open ? <span className="block">{t('sectors.open')}</span> : null}
                  {topics.length > 0
                    ? listed(
                        locale,
                        topics.map((topic) => topicName(topic.id, locale)),
                      )
                    : open
                      ? null
                      : t('sectors.noTopics')}
                </>
              ),
            },
          }))}
        />
      )}
    </Section>
  );
}
