/** Drawings kept of each kind; a home page needs some hundred, a city's page five. */
const KEPT = 1_000;

/**
 * `draw` with a memory: the same frame and places give the same drawing, which takes milliseconds to make and is asked for with every
 * page. The oldest is forgotten first.
 *
 * @param draw pure, of arguments that JSON can write
 */
export function drawnOnce<Arguments extends readonly unknown[], Drawing>(
  draw: (...of: Arguments) => Drawing,
): (...of: Arguments) => Drawing {
  const drawings = new Map<string, Drawing>();
  return (...of) => {
    const key = JSON.stringify(of);
    const known = drawings.get(key);
    if (known !== undefined) return known;
    const drawing = draw(...of);
    const [oldest] = drawings.keys();
    if (drawings.size >= KEPT && oldest !== undefined) drawings.delete(oldest);
    drawings.set(key, drawing);
    return drawing;
  };
}
