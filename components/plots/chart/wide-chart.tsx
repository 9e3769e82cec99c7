import { useId } from 'react';
import { Arcs, DalianMark } from './arcs';
import { ChartBorder, ChartGround, Inside } from './chart-ground';
import { DalianLabel } from './dalian-label';
import { DALIAN, pointIn, WIDE } from './frame';
import { placeLabels } from './labels';
import { type ChartTexts, type Tie, wideOffsets } from './tie';
import { TITLE_BLOCK, TitleBlock } from './title-block';

const LABEL_PX = 14;

/** The drawing for 960 px and more, made for 1152. */
export function WideChart({ ties, texts }: { ties: readonly Tie[]; texts: ChartTexts }) {
  const id = useId();
  const [x, y] = pointIn(WIDE, DALIAN);
  return (
    <svg
      viewBox={`0 0 ${WIDE.width} ${WIDE.height}`}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
      className="block w-full max-lg:hidden"
    >
      <title id={`${id}t`}>{texts.title}</title>
      <desc id={`${id}d`}>{texts.description}</desc>
      <ChartGround frame={WIDE} labelled />
      <Inside frame={WIDE}>
        <Arcs frame={WIDE} ties={ties} />
        <DalianMark frame={WIDE} />
        <TieLabels ties={ties} texts={texts} />
        <DalianLabel names={texts.dalian} at={[x, y + 36]} right={WIDE.width - 14} size={19} />
        {ties.length > 0 ? <TitleBlock title={texts.title} legend={texts.legend} /> : null}
      </Inside>
      <ChartBorder frame={WIDE} step={5} />
    </svg>
  );
}

function TieLabels({ ties, texts }: { ties: readonly Tie[]; texts: ChartTexts }) {
  const byKey = new Map(ties.map((tie) => [tie.key, tie]));
  const points = ties.map((tie) => [tie, pointIn(WIDE, tie.place)] as const);
  const labels = placeLabels(
    points.map(([tie, [x, y]]) => ({
      key: tie.key,
      x,
      y,
      text: `${tie.name} ${texts.kilometres(tie)}`,
      offset: wideOffsets[tie.key],
    })),
    LABEL_PX,
    { left: 14, top: 14, right: WIDE.width - 90, bottom: WIDE.height - 14 },
    [TITLE_BLOCK, ...points.map(([, [x, y]]) => dotBox(x, y))],
  );
  return labels.map(({ key, x, y, anchor }) => {
    const tie = byKey.get(key);
    return tie ? (
      <text key={key} x={x} y={y} textAnchor={anchor} className="plot-label plot-halo">
        <tspan lang={tie.lang} fontWeight={tie.kind === 'friendship' ? 600 : 400}>
          {tie.name}
        </tspan>
        <tspan fill="var(--muted)"> {texts.kilometres(tie)}</tspan>
      </text>
    ) : null;
  });
}

const dotBox = (x: number, y: number) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 });
