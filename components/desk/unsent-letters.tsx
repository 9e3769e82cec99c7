import { getTranslations } from 'next-intl/server';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { TextLink } from '@/components/ui/text-link';
import { placeName } from '@/components/visit/place-names';
import type { Locale } from '@/lib/i18n/routing';
import type { VisitListItem } from '@/lib/visits/views';
import { actPath } from './acts';
import { DeskSection } from './desk-section';

type Props = { visits: readonly VisitListItem[]; locale: Locale };

/** Requests that were declined and whose letter has not been sent yet; nothing while there are none. */
export async function UnsentLetters({ visits, locale }: Props) {
  if (visits.length === 0) return null;
  const t = await getTranslations('declineLetter.inbox');
  const waiting = await getTranslations('desk.panel.turn');
  return (
    <DeskSection title={t('title')}>
      <Ledger top>
        {visits.map(({ id, city, reference, turn }) => (
          <LedgerRow
            key={id}
            end={
              <span className="text-muted text-small">
                {waiting('waiting', { count: turn.workingDays })}
              </span>
            }
          >
            <TextLink href={actPath(id, 'decline-letter')}>
              {t('write', { city: placeName(locale, city) })}
            </TextLink>
            <span className="block text-muted text-small">{reference}</span>
          </LedgerRow>
        ))}
      </Ledger>
    </DeskSection>
  );
}
