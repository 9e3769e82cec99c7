import { useId } from 'react';
import { Arcs, HostMark } from './arcs';
import { ChartBorder, ChartGround, Inside } from './chart-ground';
import { type Frame, frameWith, pointIn, WIDE } from './frame';
import { HostLabel } from './host-label';
import { placeLabels } from './labels';
import { type ChartHost, type ChartTexts, type Tie, wideOffsets } from './tie';
import { TITLE_BLOCK, TitleBlock } from './title-block';

const LABEL_PX = 14;

type Props = { host: ChartHost; ties: readonly Tie[]; texts: ChartTexts };

/** The drawing for 960 px and more, made for 1152. */
export function WideChart({ host, ties, texts }: Props) {
  const id = useId();
  const frame = frameWith(host.place, WIDE);
  const [x, y] = pointIn(frame, host.place);
  return (
    <svg
      viewBox={`0 0 ${WIDE.width} ${WIDE.height}`}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
      className="block w-full max-lg:hidden"
    >
      <title id={`${id}t`}>{texts.title}</title>
      <desc id={`${id}d`}>{texts.description}</desc>
      <ChartGround frame={frame} labelled />
      <Inside frame={frame}>
        <Arcs frame={frame} ties={ties} host={host.place} />
        <HostMark frame={frame} place={host.place} />
        <TieLabels frame={frame} ties={ties} texts={texts} />
        <HostLabel names={texts.host} at={[x, y + 36]} right={WIDE.width - 14} size={19} />
        {ties.length > 0 ? <TitleBlock title={texts.title} legend={texts.legend} /> : null}
      </Inside>
      <ChartBorder frame={frame} step={5} />
    </svg>
  );
}

type LabelsProps = { frame: Frame; ties: readonly Tie[]; texts: ChartTexts };

function TieLabels({ frame, ties, texts }: LabelsProps) {
  const byKey = new Map(ties.map((tie) => [tie.key, tie]));
  const points = ties.map((tie) => [tie, pointIn(frame, tie.place)] as const);
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
