import { getTranslations } from 'next-intl/server';
import { DoubleFrame } from '@/components/ui/double-frame';
import { situationOf } from '@/components/visit/situation';
import { NowActions } from './now-actions';
import { NowText } from './now-text';
import { nowTitle } from './now-title';
import { TurnLine } from './turn-line';
import type { VisitProps } from './visit-props';

/** The one framed object of the page: whose turn, what it is about, and the one act it asks for. */
export async function NowFrame(props: VisitProps) {
  const { visit, locale } = props;
  const t = await getTranslations('visit.turn');
  const situation = situationOf(visit);
  return (
    <div className="py-9">
      <DoubleFrame label={t('label')} actions={<NowActions situation={situation} {...props} />}>
        <TurnLine {...props} />
        <h2 className="mt-1.5">{await nowTitle(situation, visit, locale)}</h2>
        <div className="mt-2 flex max-w-measure flex-col gap-2 text-muted">
          <NowText situation={situation} {...props} />
        </div>
      </DoubleFrame>
    </div>
  );
}
