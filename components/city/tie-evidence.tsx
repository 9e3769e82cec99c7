import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { EvidenceMark } from '@/components/ui/evidence-mark';

type Props = {
  tie: { confidence: string; noteEn: string | null; noteZh: string | null };
  /** The source. */
  children: ReactNode;
};

/** How well a tie is documented, its source, and what the source adds. */
export async function TieEvidence({ tie, children }: Props) {
  const [t, locale] = await Promise.all([getTranslations('sources.tieConfidence'), getLocale()]);
  const note = locale === 'zh-CN' ? tie.noteZh : tie.noteEn;
  return (
    <span className="flex gap-2.5 text-small">
      <EvidenceMark kind="documented" />
      <span>
        {t(tie.confidence as 'high')} {children}
        {note ? <span className="block text-muted">{note}</span> : null}
      </span>
    </span>
  );
}
