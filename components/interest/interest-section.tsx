import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/i18n/routing';
import { type InterestSide, interestPath } from '@/lib/interests/model';
import type { InterestDetail } from '@/lib/interests/queries';
import { meaningOf } from '@/lib/interests/workflow';
import { ExpressForm } from './express-form';
import { INTEREST_MARKS } from './interest-words';

type Props = {
  side: InterestSide;
  to: { host: string } | { cityId: string };
  /** The latest interest between the two. */
  latest: InterestDetail | null;
  /** Officers write; approvers read. */
  mayExpress: boolean;
  locale: Locale;
};

/** Below a match: what stands between the two, or the form for a first word. */
export async function InterestSection({ side, to, latest, mayExpress, locale }: Props) {
  const t = await getTranslations('interests');
  const last = latest && { side: latest.sender, status: latest.status };
  const meaning = meaningOf(last, side);
  return (
    <Section
      id="interest"
      title={t('express.title')}
      note={<p>{side === 'city' ? t('express.noteCity') : t('express.noteHost')}</p>}
    >
      {latest ? (
        <p className="flex flex-wrap items-baseline gap-x-5 gap-y-1 pb-4">
          <StatusMark status={INTEREST_MARKS[latest.status]} label={t(`status.${latest.status}`)} />
          <TextLink href={interestPath(side, latest.id)}>{t('express.open')}</TextLink>
        </p>
      ) : null}
      {meaning === 'new' && mayExpress ? (
        <>
          {latest ? <p className="pb-4 text-muted">{t('express.again')}</p> : null}
          <ExpressForm to={to} locale={locale} />
        </>
      ) : null}
      {meaning === 'new' && !mayExpress ? (
        <p className="text-muted">{t('express.approver')}</p>
      ) : null}
    </Section>
  );
}
