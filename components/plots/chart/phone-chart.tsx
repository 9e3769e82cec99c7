import { useId } from 'react';
import { Arcs, DalianMark } from './arcs';
import { ChartBorder, ChartGround, Inside } from './chart-ground';
import { DalianLabel } from './dalian-label';
import { DALIAN, PHONE, pointIn } from './frame';
import { placeLabels } from './labels';
import { type ChartTexts, phoneOffsets, type Tie } from './tie';

const LABEL_PX = 12;
const NAMES = 3;

/** The drawing for phones, made for 358 px: three names, no distances. */
export function PhoneChart({ ties, texts }: { ties: readonly Tie[]; texts: ChartTexts }) {
  const id = useId();
  const [x, y] = pointIn(PHONE, DALIAN);
  return (
    <svg
      viewBox={`0 0 ${PHONE.width} ${PHONE.height}`}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
      className="block w-full max-w-144 lg:hidden"
    >
      <title id={`${id}t`}>{texts.title}</title>
      <desc id={`${id}d`}>{texts.description}</desc>
      <ChartGround frame={PHONE} />
      <Inside frame={PHONE}>
        <Arcs frame={PHONE} ties={ties} />
        <DalianMark frame={PHONE} />
        <ThreeNames ties={ties} />
        <DalianLabel names={texts.dalian} at={[x, y + 26]} right={PHONE.width - 12} size={15} />
      </Inside>
      <ChartBorder frame={PHONE} step={10} />
    </svg>
  );
}

function ThreeNames({ ties }: { ties: readonly Tie[] }) {
  const known = ties.filter((tie) => phoneOffsets[tie.key]);
  const named = (known.length > 0 ? known : ties).slice(0, NAMES);
  const byKey = new Map(named.map((tie) => [tie.key, tie]));
  const labels = placeLabels(
    named.map((tie) => {
      const [x, y] = pointIn(PHONE, tie.place);
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
