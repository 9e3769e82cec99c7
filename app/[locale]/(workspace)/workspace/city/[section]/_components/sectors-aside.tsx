import { getTranslations } from 'next-intl/server';
import { AsideBlock } from '@/components/ui/section';
import { STRENGTH_PARTS, type StrengthPart } from '@/lib/cities/profile/strength';
import { LiveFingerprint, LiveStrength } from './live-sectors';
import { SavedAt } from './saved-at';
import type { SectionProps } from './section-props';

/** Beside the sectors: the fingerprint, and strong and thin parts. */
export async function SectorsAside({ own, locale }: Omit<SectionProps, 'served'>) {
  const t = await getTranslations('profile.sectors');
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
      <SavedAt own={own} locale={locale} section="sectors" />
    </>
  );
}
