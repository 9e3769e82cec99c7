import { getFormatter, getTranslations } from 'next-intl/server';
import { MoveTable } from '@/components/match/move-table';
import { Facts } from '@/components/ui/definition-rows';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/i18n/routing';
import type { SectorsEffect } from '@/lib/matching/host/effect-queries';

type Props = { effect: SectorsEffect; locale: Locale };

/** What a draft would do to the list of candidates: in three figures, then the cities that move furthest. */
export async function EffectOnList({ effect, locale }: Props) {
  const [t, format] = await Promise.all([getTranslations('hostDesk.effect'), getFormatter()]);
  const { ranked, moved, relabelled, agreement, moves } = effect;
  return (
    <Section title={t('listTitle')} note={<p>{t('listNote')}</p>}>
      {ranked === 0 ? (
        <p className="text-muted">{t('nobody')}</p>
      ) : (
        <>
          <Facts
            facts={[
              { key: 'moved', value: format.number(moved), term: t('moved', { ranked }) },
              { key: 'labels', value: format.number(relabelled), term: t('relabelled') },
              {
                key: 'agreement',
                value:
                  agreement === null
                    ? t('none')
                    : format.number(agreement, {
                        minimumFractionDigits: 2,
                        maximumFractionDigits: 2,
                      }),
                term: t('agreement'),
              },
            ]}
          />
          <h3 className="pt-7 pb-2">{t('caption')}</h3>
          <MoveTable
            moves={moves}
            caption={t('caption')}
            locale={locale}
            note={moved > moves.length ? t('more', { count: moves.length, all: moved }) : undefined}
          />
        </>
      )}
    </Section>
  );
}
