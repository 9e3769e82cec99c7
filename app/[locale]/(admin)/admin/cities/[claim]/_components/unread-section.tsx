import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { hasRole, type UserActor } from '@/lib/auth/model';
import { listUnreadProfiles } from '@/lib/cities/claims/look-queries';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { Publication } from '../../_components/publication';

type Props = { actor: UserActor; claimId: string; locale: Locale };

/** What this city has published since the programme last looked. */
export async function UnreadSection({ actor, claimId, locale }: Props) {
  const t = await getTranslations('review.unread');
  const publication = (await listUnreadProfiles(actor)).find((one) => one.claimId === claimId);
  if (!publication) return null;
  const date = `${formatInstant(locale, publication.publishedAt, 'UTC')} UTC`;
  return (
    <Section title={t('title')} note={<p>{t('since', { from: publication.from, date })}</p>}>
      <Publication
        publication={publication}
        locale={locale}
        mayDecide={hasRole(actor, 'programme_admin')}
      />
    </Section>
  );
}
