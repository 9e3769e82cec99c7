import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { TypedRuns } from '@/components/ui/typed-runs';
import type { UserActor } from '@/lib/auth/model';
import { cityNameIn } from '@/lib/cities/name-in';
import { listReceivedHandovers } from '@/lib/handover/queries';
import type { Locale } from '@/lib/i18n/routing';
import { setApart } from '@/lib/i18n/typed-text';

/** Tells somebody who was named as a successor, whether they work for a city hall yet or not. */
export async function ReceivedNotice({ actor, locale }: { actor: UserActor; locale: Locale }) {
  const received = await listReceivedHandovers(actor);
  if (received.length === 0) return null;
  const t = await getTranslations('handover.waiting');
  return (
    <div className="flex flex-col gap-4 pt-8">
      {received.map(({ id, organisation }) => (
        <Notice key={id}>
          <TypedRuns
            text={t('text', { organisation: setApart(cityNameIn(locale, organisation)) })}
          />{' '}
          <TextLink href={`/workspace/handover/${id}`} tone="strong">
            {t('link')}
          </TextLink>
        </Notice>
      ))}
    </div>
  );
}
