/** Chance that repeats itself: the same seed gives the same demonstration data on every install. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Mulberry32: small, quick, and even enough for invented data. Never for anything secret. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** From 0 up to but without `below`. */
  int(below: number): number {
    return Math.floor((this.#next() / 2 ** 32) * below);
  }

  between(least: number, most: number): number {
    return least + this.int(most - least + 1);
  }

  chance(percent: number): boolean {
    return this.int(1000) < percent * 10;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.int(items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }

  /** Some of them, in a new order. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const rest = [...items];
    return Array.from({ length: Math.min(count, rest.length) }, () =>
      rest.splice(this.int(rest.length), 1),
    ).flat();
  }

  /** Picks by weight: `[[item, weight], …]`. */
  weighted<Item>(choices: readonly (readonly [Item, number])[]): Item {
    let left = this.int(choices.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [item, weight] of choices) {
      if (left < weight) return item;
      left -= weight;
    }
    throw new Error('There is nothing to pick from.');
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.int(256));
  }

  uuid(): string {
    const bytes = this.bytes(16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return Buffer.from(bytes)
      .toString('hex')
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
}
