/** A process that has turned work away this short a time ago, ms, calls itself not ready. */
const OVERLOADED_FOR_MS = 2_000;

/** How much work of one kind goes on at once, how much may wait, and for how long. @typedef {{ atOnce: number, waiting: number, patienceMs: number }} Limits */

/** Lets a bounded amount of work in; what comes on top waits its turn a while, or is turned away at once. */
export class Gate {
  #running = 0;
  #line = [];
  #turnedAway = Number.NEGATIVE_INFINITY;

  /** @param {Limits} limits */
  constructor(limits) {
    this.limits = limits;
  }

  /** Resolves with true when the work may begin (it must `leave`), with false when it is turned away. */
  enter() {
    if (this.#running < this.limits.atOnce) {
      this.#running += 1;
      return Promise.resolve(true);
    }
    if (this.#line.length >= this.limits.waiting) return Promise.resolve(this.#turnAway());
    return new Promise((resolve) => {
      const place = { resolve };
      place.timer = setTimeout(() => {
        this.#line.splice(this.#line.indexOf(place), 1);
        resolve(this.#turnAway());
      }, this.limits.patienceMs);
      this.#line.push(place);
    });
  }

  /** Work that was let in is over: the next in line takes its place. */
  leave() {
    const next = this.#line.shift();
    if (!next) {
      this.#running -= 1;
      return;
    }
    clearTimeout(next.timer);
    next.resolve(true);
  }

  isOverloaded() {
    return performance.now() - this.#turnedAway < OVERLOADED_FOR_MS;
  }

  #turnAway() {
    this.#turnedAway = performance.now();
    return false;
  }
}
