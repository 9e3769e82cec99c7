import { getLocale, getTranslations } from 'next-intl/server';
import { Ledger } from '@/components/ui/ledger';
import { Marked, MarkShape } from '@/components/ui/mark-shape';
import type { HostFact } from '@/lib/hosts/portrait/model';
import { SourceNote } from './source-note';

/** Statements with year and source at the end of each row; a doubt stands under its statement. */
export async function FactList({ facts }: { facts: readonly HostFact[] }) {
  return (
    <Ledger className="break-inside-avoid-page">
      {facts.map((fact) => (
        <li
          key={fact.key}
          className="grid gap-x-8 md:grid-cols-[minmax(0,1fr)_12rem] print:grid-cols-[minmax(0,1fr)_9rem]"
        >
          <FactText fact={fact} />
          <span className="md:text-end print:text-end">
            <SourceNote source={fact.source} year={fact.year} />
          </span>
        </li>
      ))}
    </Ledger>
  );
}

/** One statement in the page's language, with its doubt. */
export async function FactText({ fact }: { fact: HostFact }) {
  const [t, locale] = await Promise.all([getTranslations('hosts'), getLocale()]);
  const zh = locale === 'zh-CN';
  const reason = zh ? fact.uncertainZh : fact.uncertainEn;
  return (
    <span className="max-w-measure">
      {zh ? fact.textZh : fact.textEn}
      {fact.uncertain ? (
        <span className="block text-brass text-small">
          <Marked
            mark={<MarkShape shape="warning" />}
            label={reason ? t('uncertain', { reason }) : t('uncertainPlain')}
          />
        </span>
      ) : null}
    </span>
  );
}
