import { encode } from 'uqr';

/** Modules of quiet zone around it; the paper is white anyway. */
const BORDER = 1;

/** A text as a QR code of 48 px. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="block size-12 bg-white"
    >
      <path d={path} fill="#0e2b33" />
    </svg>
  );
}
