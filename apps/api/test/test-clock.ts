/** A clock that stands still until a test moves it. */
export interface TestClock {
  readonly now: () => Date;
  set(instant: string): void;
  advance(by: { minutes: number }): void;
}

/** Stands at the real moment of its making unless told: the database's own day is the real one. */
export function testClock(startsAt: Date = new Date()): TestClock {
  let at = startsAt;
  return {
    now: () => at,
    set: (instant) => {
      at = new Date(instant);
    },
    advance: ({ minutes }) => {
      at = new Date(at.getTime() + minutes * 60_000);
    },
  };
}
