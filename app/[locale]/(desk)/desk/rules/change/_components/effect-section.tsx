import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { AppLink } from '@/components/ui/app-link';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { FindingList } from '@/components/visit/finding-list';
import type { Locale } from '@/lib/i18n/routing';
import { deskVisitPath } from '@/lib/visits/paths';
import type { RulesPreview } from '@/lib/visits/rules/preview-queries';

type Props = { preview: RulesPreview; locale: Locale };

/** The open requests of which other rules would say something else. */
export async function EffectSection({ preview, locale }: Props) {
  const t = await getTranslations('rules.proposal');
  return (
    <Section title={t('effectTitle')} note={<p>{t('effectNote')}</p>}>
      {preview.changed.length === 0 ? (
        <p>{t('effectNone', { count: preview.looked })}</p>
      ) : (
        <Table
          caption={t('caption')}
          columns={[
            { key: 'city', header: t('city'), className: 'md:w-1/5' },
            { key: 'gained', header: t('gained'), className: 'md:w-2/5' },
            { key: 'lost', header: t('lost') },
          ]}
          rows={preview.changed.map(({ id, reference, city, gained, lost }) => ({
            key: id,
            cells: {
              city: (
                <>
                  <AppLink href={deskVisitPath(id)} className="link">
                    <CityName city={city} locale={locale} />
                  </AppLink>
                  <span className="block font-normal text-muted text-note">{reference}</span>
                </>
              ),
              gained:
                gained.length > 0 ? (
                  <FindingList findings={gained} locale={locale} />
                ) : (
                  t('nothing')
                ),
              lost:
                lost.length > 0 ? <FindingList findings={lost} locale={locale} /> : t('nothing'),
            },
          }))}
        />
      )}
      {preview.left > 0 ? (
        <p className="pt-3 text-muted">{t('left', { count: preview.left })}</p>
      ) : null}
    </Section>
  );
}
