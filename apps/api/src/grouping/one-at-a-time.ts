/** Lets one task run and a few wait; whoever comes when the queue is full is turned away. */
export interface OneAtATime {
  /** The task's answer in its turn; null where it was turned away, or gave up while it waited. */
  readonly run: <Answer>(
    task: () => Promise<Answer>,
    signal: AbortSignal | null,
  ) => Promise<Answer | null>;
}

export function oneAtATime(mayWait: number): OneAtATime {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  let running = false;
  return {
    run: async (task, signal) => {
      if (running && waiting >= mayWait) return null;
      waiting += 1;
      const before = last;
      const turn = before.then(async () => {
        waiting -= 1;
        if (signal?.aborted === true) return null;
        running = true;
        try {
          return await task();
        } finally {
          running = false;
        }
      });
      last = turn.catch(() => null);
      return turn;
    },
  };
}
