import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { formatDays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { textLanguage } from '@/lib/i18n/text-language';
import { removeOutwardVisitAction } from '@/lib/visits/outward/actions';
import type { OutwardVisit } from '@/lib/visits/outward/model';
import { OutwardForm } from './outward-form';

type Asked = string | string[] | undefined;
type Props = {
  city: { id: string; slug: string };
  visits: readonly OutwardVisit[];
  /** `?outward=new`: the form is open; `?done=`: what was just done. */
  asked: { outward?: Asked; done?: Asked };
  locale: Locale;
};

const DONE = ['recorded', 'removed'] as const;

/** Visits of the host to this city; the desk keeps them. */
export async function OutwardSection({ city, visits, asked, locale }: Props) {
  const t = await getTranslations('outward');
  const page = `/desk/candidates/${city.slug}`;
  const done = DONE.find((one) => one === asked.done);
  return (
    <Section id="outward" title={t('title')} note={<p>{t('note')}</p>}>
      {done ? (
        <div className="pb-5">
          <Notice kind="done" live>
            {t(`done.${done}`)}
          </Notice>
        </div>
      ) : null}
      {visits.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
      {visits.length === 0 ? null : (
        <Ledger top>
          {visits.map((visit) => (
            <VisitRow key={visit.id} visit={visit} locale={locale} />
          ))}
        </Ledger>
      )}
      {asked.outward === 'new' ? (
        <OutwardForm cityId={city.id} cancel={`${page}#outward`} />
      ) : (
        <p className="screen-only pt-4">
          <TextLink href={`${page}?outward=new#outward`} tone="strong">
            {t('add')}
          </TextLink>
        </p>
      )}
    </Section>
  );
}

async function VisitRow({ visit, locale }: { visit: OutwardVisit; locale: Locale }) {
  const t = await getTranslations('outward');
  const band = await getTranslations('visits.rankBand');
  const { id, startsOn, endsOn, headRankBand, paysLocal, source, sourceUrl } = visit;
  const days = formatDays(locale, startsOn, endsOn);
  const facts = [
    headRankBand && t('head', { band: String(headRankBand), label: band(`${headRankBand}.label`) }),
    paysLocal && t(`payer.${paysLocal}`),
  ].filter(Boolean);
  return (
    <LedgerRow
      end={
        <ActionForm
          action={removeOutwardVisitAction}
          formKey={newFormKey()}
          className="screen-only"
        >
          <input type="hidden" name="outwardId" defaultValue={id} />
          <Button dense look="outline" aria-label={t('removeLabel', { days })}>
            {t('remove')}
          </Button>
        </ActionForm>
      }
    >
      {days}
      {facts.length > 0 ? (
        <span className="block text-muted text-small">{facts.join(' · ')}</span>
      ) : null}
      <span className="wrap-anywhere block text-muted text-small" lang={textLanguage(source)}>
        {sourceUrl ? (
          <TextLink href={sourceUrl} tone="muted">
            {source}
          </TextLink>
        ) : (
          source
        )}
      </span>
    </LedgerRow>
  );
}
