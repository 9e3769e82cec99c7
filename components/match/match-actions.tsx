import { getTranslations } from 'next-intl/server';
import { ButtonRow, LinkButton } from '@/components/ui/button';

/** What a city can do with a match. Without any sector the profile comes first. */
export async function MatchActions({
  hostSlug,
  rankable,
}: {
  hostSlug: string;
  rankable: boolean;
}) {
  const t = await getTranslations('match');
  if (!rankable) {
    return (
      <ButtonRow>
        <LinkButton href="/workspace/city/sectors">{t('limits.open.sectors')}</LinkButton>
      </ButtonRow>
    );
  }
  return (
    <ButtonRow>
      <LinkButton href={`/workspace/visits/new?host=${hostSlug}`}>{t('request')}</LinkButton>
      <LinkButton look="quiet" href={`/print/match/${hostSlug}`}>
        {t('print')}
      </LinkButton>
    </ButtonRow>
  );
}
