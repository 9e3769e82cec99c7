/** Milliseconds of one run after another, sorted. */
export type Times = { median: number; best: number; worst: number; runs: number };

/** Runs `work` a few times unmeasured, then `runs` times measured. */
export async function measure(
  { warmUp, runs }: { warmUp: number; runs: number },
  work: (run: number) => unknown,
): Promise<Times> {
  const times: number[] = [];
  for (let run = 0; run < warmUp + runs; run += 1) {
    const started = performance.now();
    await work(run);
    if (run >= warmUp) times.push(performance.now() - started);
  }
  return summary(times);
}

export function summary(times: readonly number[]): Times {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { median: at(0.5), best: at(0), worst: at(1), runs: sorted.length };
}

/** A fast wrong answer is none: ends the benchmark. */
export function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`The benchmark found a wrong result: ${what}.`);
}
