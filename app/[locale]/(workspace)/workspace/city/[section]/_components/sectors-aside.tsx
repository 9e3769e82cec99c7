import { getTranslations } from 'next-intl/server';
import { MarkShape } from '@/components/ui/mark-shape';
import { AsideBlock } from '@/components/ui/section';
import { listStrongSignals } from '@/lib/cities/profile/queries';
import { STRENGTH_PARTS, type StrengthPart } from '@/lib/cities/profile/strength';
import { formatFigure } from '@/lib/i18n/numbers';
import type { SectorId } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { LiveFingerprint, LiveStrength } from './live-sectors';
import { SavedAt } from './saved-at';
import type { SectionProps } from './section-props';

/** A statistic this high is worth a question: about the top tenth of Europe's regions. */
const WORTH_ASKING = 85;

/** Beside the sectors: strong and thin parts, and what statistics of the region ask. */
export async function SectorsAside({ own, locale }: Omit<SectionProps, 'served'>) {
  const t = await getTranslations('profile.sectors');
  const region = await listStrongSignals(own.city.nuts2, WORTH_ASKING);
  const chosen = new Set<string>(own.draft.content.sectors.map(({ id }) => id));
  const texts = (text: (part: StrengthPart) => string) =>
    Object.fromEntries(STRENGTH_PARTS.map((part) => [part, text(part)])) as Record<
      StrengthPart,
      string
    >;
  const holes = { proven: '{proven}', chosen: '{chosen}' };
  return (
    <>
      <div className="flex items-center gap-5 border-ink border-t pt-3">
        <LiveFingerprint size={88} />
        <div>
          <h2 className="text-h3">{t('fingerprint')}</h2>
          <p className="text-muted text-small">{t('fingerprintNote')}</p>
        </div>
      </div>
      <AsideBlock title={t('strength.title')}>
        <LiveStrength
          label={texts((part) => t(`strength.${part}`))}
          thin={texts((part) => t(`strength.thin.${part}`, holes))}
        />
      </AsideBlock>
      {region ? (
        <AsideBlock title={t('region.title')}>
          {region.signals.length === 0 ? <p className="text-muted">{t('region.none')}</p> : null}
          <ul className="flex flex-col gap-3">
            {region.signals.map(({ sectorId, value, years }) => (
              <li key={sectorId} className="flex gap-2">
                <MarkShape shape="square_dashed" className="mt-1 shrink-0 text-muted" />
                <div>
                  <p>
                    {t(chosen.has(sectorId) ? 'region.questionChosen' : 'region.question', {
                      region: region.name,
                      sector: sectorName(sectorId as SectorId, locale),
                      value: formatFigure(locale, Math.round(value ?? 0)),
                    })}
                  </p>
                  <p className="text-muted">
                    {years ? t('region.note', { years }) : t('region.noteNoYear')}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </AsideBlock>
      ) : null}
      <SavedAt own={own} locale={locale} section="sectors" />
    </>
  );
}
