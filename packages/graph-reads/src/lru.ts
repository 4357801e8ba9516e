/** A bounded map that forgets what was used least recently. */
export class Lru<Value> {
  readonly #entries = new Map<string, Value>();

  constructor(readonly capacity: number) {}

  get size(): number {
    return this.#entries.size;
  }

  getOrCreate(key: string, create: () => Value): Value {
    const known = this.#entries.get(key);
    const value = known ?? create();
    // A map keeps insertion order: taking an entry out and in again makes it the youngest.
    if (known !== undefined) this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.capacity) {
      const oldest = this.#entries.keys().next();
      if (!oldest.done) this.#entries.delete(oldest.value);
    }
    return value;
  }
}
