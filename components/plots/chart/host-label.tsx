import { textWidth } from './labels';

type Props = {
  names: readonly string[];
  /** Middle of the dot and the label's baseline, in px of the drawing. */
  at: readonly [x: number, y: number];
  /** Edge the label must not pass. */
  right: number;
  size: number;
};

/** The host's name in lacquer: serif, then its Chinese form. It ends a little right of the dot. */
export function HostLabel({ names, at: [x, y], right, size }: Props) {
  const [first = '', second] = names;
  const end = second ? x + 1.4 * size : x + textWidth(first, size) / 2;
  return (
    <text
      x={Math.min(end, right)}
      y={y}
      textAnchor="end"
      fontSize={size}
      className="plot-host plot-halo"
    >
      {first}
      {second ? (
        <tspan lang="zh-CN" fontWeight="400">
          {' '}
          {second}
        </tspan>
      ) : null}
    </text>
  );
}
