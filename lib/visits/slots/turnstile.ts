/**
 * Lets `atOnce` pieces of work run at a time in this process; the others wait in the order they came, without a
 * connection and without a time limit of their own. Of a rush nobody is turned away, and the pool keeps room for everybody else.
 */
export function turnstile(atOnce: number) {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (inside < atOnce) inside += 1;
    else await new Promise<void>((enter) => waiting.push(enter));
    try {
      return await work();
    } finally {
      // the place passes straight to who waits longest
      const next = waiting.shift();
      if (next) next();
      else inside -= 1;
    }
  };
}
