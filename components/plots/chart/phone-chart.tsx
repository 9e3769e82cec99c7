import { useId } from 'react';
import { Arcs, HostMark } from './arcs';
import { ChartBorder, ChartGround, Inside } from './chart-ground';
import { type Frame, frameWith, PHONE, pointIn } from './frame';
import { HostLabel } from './host-label';
import { placeLabels } from './labels';
import { type ChartHost, type ChartTexts, phoneOffsets, type Tie } from './tie';

const LABEL_PX = 12;
const NAMES = 3;

type Props = { host: ChartHost; ties: readonly Tie[]; texts: ChartTexts };

/** The drawing for phones, made for 358 px: three names, no distances. */
export function PhoneChart({ host, ties, texts }: Props) {
  const id = useId();
  const frame = frameWith(host.place, PHONE);
  const [x, y] = pointIn(frame, host.place);
  return (
    <svg
      viewBox={`0 0 ${PHONE.width} ${PHONE.height}`}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
      className="block w-full max-w-144 lg:hidden"
    >
      <title id={`${id}t`}>{texts.title}</title>
      <desc id={`${id}d`}>{texts.description}</desc>
      <ChartGround frame={frame} />
      <Inside frame={frame}>
        <Arcs frame={frame} ties={ties} host={host.place} />
        <HostMark frame={frame} place={host.place} />
        <ThreeNames frame={frame} ties={ties} />
        <HostLabel names={texts.host} at={[x, y + 26]} right={PHONE.width - 12} size={15} />
      </Inside>
      <ChartBorder frame={frame} step={10} />
    </svg>
  );
}

function ThreeNames({ frame, ties }: { frame: Frame; ties: readonly Tie[] }) {
  const known = ties.filter((tie) => phoneOffsets[tie.key]);
  const named = (known.length > 0 ? known : ties).slice(0, NAMES);
  const byKey = new Map(named.map((tie) => [tie.key, tie]));
  const labels = placeLabels(
    named.map((tie) => {
      const [x, y] = pointIn(frame, tie.place);
      return { key: tie.key, x, y, text: tie.name, offset: phoneOffsets[tie.key] };
    }),
    LABEL_PX,
    { left: 12, top: 12, right: PHONE.width - 12, bottom: PHONE.height - 12 },
    [],
  );
  return labels.map(({ key, x, y, anchor }) => {
    const tie = byKey.get(key);
    return tie ? (
      <text
        key={key}
        x={x}
        y={y}
        textAnchor={anchor}
        style={{ fontSize: LABEL_PX }}
        lang={tie.lang}
        fontWeight={tie.kind === 'friendship' ? 600 : 400}
        className="plot-label plot-halo"
      >
        {tie.name}
      </text>
    ) : null;
  });
}
