import { getTranslations } from 'next-intl/server';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { TextLink } from '@/components/ui/text-link';
import { placeName } from '@/components/visit/place-names';
import { nameIn } from '@/lib/hosts/library/model';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { OverdueOpinion } from '@/lib/visits/opinions/model';
import { actPath } from './acts';
import { DeskSection } from './desk-section';

type Props = { opinions: readonly OverdueOpinion[]; locale: Locale };

/** Whom to ask again, on which request; nothing while everybody has answered in time. */
export async function OverdueOpinions({ opinions, locale }: Props) {
  if (opinions.length === 0) return null;
  const t = await getTranslations('opinions');
  return (
    <DeskSection title={t('overdue.title')}>
      <Ledger top>
        {opinions.map(({ id, of, dueOn, visit }) => (
          <LedgerRow
            key={id}
            end={
              <span className="font-semibold text-lacquer text-small">
                {t('due', { day: formatDay(locale, dueOn) })}
              </span>
            }
          >
            <TextLink href={actPath(visit.id, 'opinions')}>{nameIn(locale, of)}</TextLink>
            <span className="block text-muted text-small">
              {t('overdue.asked', {
                reference: visit.reference,
                city: placeName(locale, visit.city),
              })}
            </span>
          </LedgerRow>
        ))}
      </Ledger>
    </DeskSection>
  );
}
