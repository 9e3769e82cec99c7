import { HEAD, PER_SECTOR } from './encode';

/**
 * Any number of cities as columns. A sector entry is one number: its statement × 4 + priority. Statements are kept once,
 * however many cities make them, so that a host meets each of them once.
 */
export type PackedCities = {
  count: number;
  ids: readonly string[];
  /** The entries of city `i` stand from `start[i]` to before `start[i + 1]`. */
  start: Uint32Array;
  entries: Uint32Array;
  modes: Uint16Array;
  character: Uint16Array;
  networks: Uint8Array;
  readiness: Uint8Array;
  answered: Uint8Array;
  /** Days since 1970; `NO_DAY` without a date. */
  day: Int32Array;
  statements: Statements;
};

/** What a city says of a sector, without its priority. */
export type Statements = {
  count: number;
  sector: Uint8Array;
  /** Sector × 4 + directions: all that related links depend on. */
  group: Uint8Array;
  offered: Uint16Array;
  sought: Uint16Array;
  evidenced: Uint16Array;
};

export const NO_DAY = -(2 ** 31);

/** Bytes of `encodeCity`, and where they stand: many cities may come in one buffer. */
export type CityBytes = { id: string; bytes: Uint8Array; at: number; day: number | null };

/** Collects cities one by one and keeps nothing of them but the columns. */
export class CityPacker {
  private readonly ids: string[] = [];
  private readonly start = new Column(Uint32Array);
  private readonly entries = new Column(Uint32Array);
  private readonly modes = new Column(Uint16Array);
  private readonly character = new Column(Uint16Array);
  private readonly networks = new Column(Uint8Array);
  private readonly readiness = new Column(Uint8Array);
  private readonly answered = new Column(Uint8Array);
  private readonly day = new Column(Int32Array);
  private readonly known = new Map<number, number>();
  private readonly sector = new Column(Uint8Array);
  private readonly group = new Column(Uint8Array);
  private readonly offered = new Column(Uint16Array);
  private readonly sought = new Column(Uint16Array);
  private readonly evidenced = new Column(Uint16Array);

  /** @returns how many bytes the city took */
  add({ id, bytes, at, day }: CityBytes): number {
    const byte = (offset: number) => bytes[at + offset] ?? 0;
    const word = (offset: number) => byte(offset) | (byte(offset + 1) << 8);
    this.ids.push(id);
    this.start.push(this.entries.length);
    this.modes.push(word(0));
    this.character.push(word(2));
    this.networks.push(byte(4));
    this.readiness.push(byte(5));
    this.answered.push(byte(6));
    this.day.push(day ?? NO_DAY);
    const size = HEAD + PER_SECTOR * byte(7);
    for (let from = HEAD; from < size; from += PER_SECTOR) {
      const group = byte(from) * 4 + (byte(from + 1) >> 2);
      const statement = this.statement(group, word(from + 2), word(from + 4), word(from + 6));
      this.entries.push(statement * 4 + (byte(from + 1) & 3));
    }
    return size;
  }

  build(): PackedCities {
    this.start.push(this.entries.length);
    return {
      count: this.ids.length,
      ids: this.ids,
      start: this.start.done(),
      entries: this.entries.done(),
      modes: this.modes.done(),
      character: this.character.done(),
      networks: this.networks.done(),
      readiness: this.readiness.done(),
      answered: this.answered.done(),
      day: this.day.done(),
      statements: {
        count: this.sector.length,
        sector: this.sector.done(),
        group: this.group.done(),
        offered: this.offered.done(),
        sought: this.sought.done(),
        evidenced: this.evidenced.done(),
      },
    };
  }

  /** Multiplied, not shifted: the key has 6 + 3 × 15 bits, more than a shift can do and less than a number holds. */
  private statement(group: number, offered: number, sought: number, evidenced: number): number {
    const key = ((group * 0x8000 + offered) * 0x8000 + sought) * 0x8000 + evidenced;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.known.size;
    this.known.set(key, index);
    this.sector.push(group >> 2);
    this.group.push(group);
    this.offered.push(offered);
    this.sought.push(sought);
    this.evidenced.push(evidenced);
    return index;
  }
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** A typed array that grows. */
class Column<T extends Numbers> {
  length = 0;
  private values: T;

  constructor(private readonly make: new (length: number) => T) {
    this.values = new make(64);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new this.make(2 * this.length);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  done(): T {
    return this.values.slice(0, this.length) as T;
  }
}
