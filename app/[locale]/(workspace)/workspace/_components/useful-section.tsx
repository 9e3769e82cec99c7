import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { UserActor } from '@/lib/auth/model';
import { cityNameIn } from '@/lib/cities/name-in';
import type { OwnCity } from '@/lib/cities/profile/queries';
import { countNewMessages } from '@/lib/contact/queries';
import { formatFigure } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/i18n/routing';
import { listOwnMatches } from '@/lib/matching/queries';

type Props = { own: OwnCity; locale: Locale; actor: UserActor };

/** What the city can use already, while it waits as well. */
export async function UsefulSection({ own, locale, actor }: Props) {
  // A paused city is neither matched nor able to ask for a visit.
  if (own.claim.status === 'paused') return null;
  const t = await getTranslations('profile.overview.useful');
  const labels = await getTranslations('matching.label');
  const inbox = await getTranslations('contact.inbox');
  const [best] = await listOwnMatches(actor, new Date());
  const verified = own.claim.status === 'verified';
  const figure = best?.result.rankable
    ? t('matchScore', {
        label: labels(best.result.label),
        score: formatFigure(locale, best.result.score),
      })
    : t('matchOpen');
  const rows = [
    {
      key: 'match',
      term: <TextLink href="/workspace/matches">{t('match')}</TextLink>,
      value: verified ? figure : `${figure} ${t('matchProvisional')}`,
    },
    verified
      ? {
          key: 'visits',
          term: <TextLink href="/workspace/visits">{t('visits')}</TextLink>,
          value: t('visitsNow'),
        }
      : { key: 'visits', term: t('visits'), value: t('visitsLater') },
    {
      key: 'page',
      term: (
        <TextLink href={`/cities/${own.city.slug}`}>
          {t('page', { city: cityNameIn(locale, own.city) })}
        </TextLink>
      ),
      value: t('pageNote'),
    },
    ...(verified
      ? [
          {
            key: 'messages',
            term: <TextLink href="/workspace/messages">{inbox('title')}</TextLink>,
            value: inbox('waiting', { count: (await countNewMessages(actor, 'city')) ?? 0 }),
          },
        ]
      : []),
  ];
  return (
    <Section title={t('title')}>
      <DefinitionRows rows={rows} />
    </Section>
  );
}
