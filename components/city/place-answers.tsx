import { getTranslations } from 'next-intl/server';
import { Ledger } from '@/components/ui/ledger';
import { BilingualName } from '@/components/ui/two-languages';
import { TypedRuns } from '@/components/ui/typed-runs';
import type { Place } from '@/lib/cities/profile/places';
import { isPublicAddress } from '@/lib/cities/profile/proof';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { setApart } from '@/lib/i18n/typed-text';
import { sectorName } from '@/lib/taxonomy/taxonomy';

type Props = { places: readonly Place[]; locale: Locale };

/** Places and institutions with kind, operator, sectors, address and what they are about. */
export async function PlaceAnswers({ places, locale }: Props) {
  const t = await getTranslations('profilePlaces');
  return (
    <Ledger top>
      {places.map(({ kind, name, nameZh, operator, sectors, url, note }) => {
        const about = [
          ...(kind ? [t(`kind.${kind}`)] : []),
          ...(operator ? [t('operatedBy', { name: setApart(operator) })] : []),
          ...(sectors.length > 0
            ? [
                listed(
                  locale,
                  sectors.map((id) => sectorName(id, locale)),
                ),
              ]
            : []),
        ];
        return (
          <li key={`${kind}:${name}`}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-6">
              <h3 className="text-h3">
                <PlaceName name={name} nameZh={nameZh} locale={locale} />
              </h3>
              {isPublicAddress(url) ? (
                <a
                  href={url}
                  rel="noopener nofollow"
                  className="link min-w-0 break-all text-small"
                  aria-label={t('site', { name })}
                >
                  {new URL(url).hostname}
                </a>
              ) : null}
            </div>
            <p className="text-muted text-small">
              <TypedRuns text={about.join(' · ')} />
            </p>
            {note ? (
              <p lang="" className="text-small">
                {note}
              </p>
            ) : null}
          </li>
        );
      })}
    </Ledger>
  );
}

/** A name as its owner writes it, with the Chinese one; the page's language first. */
export function PlaceName({
  name,
  nameZh,
  locale,
}: {
  name: string;
  nameZh: string;
  locale: Locale;
}) {
  if (!nameZh) return <span lang="">{name}</span>;
  return locale === 'zh-CN' ? (
    <BilingualName name={nameZh} other={name} otherLang="" />
  ) : (
    <BilingualName name={name} lang="" other={nameZh} otherLang="zh-CN" />
  );
}
