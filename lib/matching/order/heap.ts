/** Takes out the smallest of what was put in, in O(log n); of equals any. */
export class Heap<T> {
  private readonly items: T[] = [];

  constructor(private readonly isBefore: (one: T, other: T) => boolean) {}

  push(item: T): void {
    let at = this.items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.swapIfBefore(at, parent)) return;
      at = parent;
    }
  }

  pop(): T | undefined {
    const [first] = this.items;
    const last = this.items.pop();
    if (last === undefined || this.items.length === 0) return first;
    this.items[0] = last;
    let at = 0;
    for (;;) {
      const child = this.smallerChild(at);
      if (child === undefined || !this.swapIfBefore(child, at)) return first;
      at = child;
    }
  }

  private smallerChild(at: number): number | undefined {
    const [left, right] = [this.items[2 * at + 1], this.items[2 * at + 2]];
    if (left === undefined) return undefined;
    return right !== undefined && this.isBefore(right, left) ? 2 * at + 2 : 2 * at + 1;
  }

  /** Whether the item at `from` belonged before the one at `to`, with which it has now changed places. */
  private swapIfBefore(from: number, to: number): boolean {
    const [one, other] = [this.items[from], this.items[to]];
    if (one === undefined || other === undefined || !this.isBefore(one, other)) return false;
    this.items[to] = one;
    this.items[from] = other;
    return true;
  }
}
