import { getTranslations } from 'next-intl/server';
import { type Status, StatusMark } from '@/components/ui/status-mark';
import { nameIn } from '@/lib/hosts/library/model';
import type { Locale } from '@/lib/i18n/routing';
import type { OpinionView } from '@/lib/visits/opinions/model';
import { PanelPart } from './panel-parts';

type Props = { opinions: readonly OpinionView[]; locale: Locale };

/** Who has been asked and has answered, is still expected to, or should have; nothing while nobody has been asked. */
export async function OpinionPart({ opinions, locale }: Props) {
  if (opinions.length === 0) return null;
  const t = await getTranslations('desk.panel');
  const words = await getTranslations('opinions');
  return (
    <PanelPart title={words('title')}>
      <ul className="flex flex-col gap-1">
        {opinions.map((one) => {
          const { status, code } = stateOf(one);
          const answer = words(`result.${code}`);
          return (
            <li key={one.id}>
              <StatusMark
                status={status}
                label={t('answered', { item: nameIn(locale, one.of), answer })}
              />
            </li>
          );
        })}
      </ul>
    </PanelPart>
  );
}

/** How the state of a question is drawn, and its text under `opinions.result`. */
export function stateOf({ result, overdue }: Pick<OpinionView, 'result' | 'overdue'>): {
  status: Status;
  code: 'given' | 'no_opinion' | 'asked' | 'overdue';
} {
  if (result) return { status: result === 'given' ? 'met' : 'closed', code: result };
  return overdue ? { status: 'caution', code: 'overdue' } : { status: 'to_do', code: 'asked' };
}
