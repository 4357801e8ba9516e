/** Moves what `Date` calls now ahead by so many milliseconds, whatever it was moved by before. */
export function moveDate(ahead: number): void {
  const world = globalThis as { realDate?: DateConstructor };
  const real = (world.realDate ??= Date);
  const now = (): number => real.now() + ahead;
  globalThis.Date = new Proxy(real, {
    construct: (target, given: unknown[], made) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, made) as Date,
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
}
