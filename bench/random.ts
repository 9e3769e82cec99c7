/** Numbers that look like chance and are the same on every machine and in every run (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** One of the items, each as likely as its weight says; the last one where rounding leaves none. */
  weighted<T>(items: readonly T[], weights: readonly number[]): T {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    let rest = this.next() * sum;
    const at = weights.findIndex((weight) => {
      rest -= weight;
      return rest < 0;
    });
    return items.at(at) as T;
  }

  /** `count` different items; fewer where there are not as many. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () => {
      const [taken] = left.splice(this.between(0, left.length - 1), 1);
      return taken as T;
    });
  }
}
