import { getLocale, getTranslations } from 'next-intl/server';
import { LatinRuns } from '@/components/ui/latin-runs';
import { Ledger } from '@/components/ui/ledger';
import { TextLink } from '@/components/ui/text-link';
import { licenceKey } from '@/lib/sources/licences';
import type { SourceEntry } from '@/lib/sources/queries';

/** Sources with their address, what they are used for, licence and date; facts elsewhere link to their row. */
export async function SourceList({ sources }: { sources: readonly SourceEntry[] }) {
  return (
    <Ledger top>
      {sources.map((source) => (
        <SourceRow key={source.id} source={source} />
      ))}
    </Ledger>
  );
}

async function SourceRow({ source }: { source: SourceEntry }) {
  const [t, locale] = await Promise.all([getTranslations('sources.page'), getLocale()]);
  const zh = locale === 'zh-CN';
  const title = zh ? source.titleZh : source.titleEn;
  const use = zh ? source.useZh : source.useEn;
  return (
    <li
      id={source.id}
      className="grid scroll-mt-4 gap-x-8 target:bg-wash md:grid-cols-[minmax(0,1fr)_16rem]"
    >
      <div className="max-w-measure">
        {source.url ? (
          <TextLink href={source.url} tone="strong" className="print-address">
            <LatinRuns text={title} locale={locale} />
          </TextLink>
        ) : (
          <b>
            <LatinRuns text={title} locale={locale} />
          </b>
        )}
        {use ? (
          <p className="text-muted text-small">
            <LatinRuns text={use} locale={locale} />
          </p>
        ) : null}
      </div>
      <p className="text-muted text-small md:text-end">
        {source.licence ? <Licence licence={source.licence} /> : null}
        <span className="block">
          {source.dataDate ? t('date', { date: source.dataDate }) : t('undated')}
        </span>
      </p>
    </li>
  );
}

async function Licence({ licence }: { licence: string }) {
  const t = await getTranslations('sources.licence');
  const key = licenceKey(licence);
  return <span className="block">{key ? t(key) : licence}</span>;
}
