import { getTranslations } from 'next-intl/server';
import { ButtonRow, LinkButton } from '@/components/ui/button';

type Props = {
  hostSlug: string;
  rankable: boolean;
  /** Scored from the draft of a city that has published nothing yet. */
  provisional: boolean;
};

/** What a city can do with a match. Without any sector, or before publication, the profile comes first. */
export async function MatchActions({ hostSlug, rankable, provisional }: Props) {
  const t = await getTranslations('match');
  const reports = await getTranslations('reports.make');
  if (!rankable) {
    return (
      <ButtonRow>
        <LinkButton href="/workspace/city/sectors">{t('limits.open.sectors')}</LinkButton>
      </ButtonRow>
    );
  }
  return (
    <ButtonRow>
      {provisional ? (
        <LinkButton href="/workspace/city">{t('toProfile')}</LinkButton>
      ) : (
        <LinkButton href={`/workspace/visits/new?host=${hostSlug}`}>{t('request')}</LinkButton>
      )}
      <LinkButton look="quiet" href={`/workspace/matches/${hostSlug}/reports`}>
        {reports('submit')}
      </LinkButton>
    </ButtonRow>
  );
}
