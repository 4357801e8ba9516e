const room = 2;
let working = 0;
const waiting: (() => void)[] = [];

/** Hashing takes a core and 19 MiB: more than two at once would let sign-ins starve everything else. */
export async function twoAtOnce<T>(work: () => Promise<T>): Promise<T> {
  if (working < room) working += 1;
  else
    await new Promise<void>((go) => {
      waiting.push(go);
    });
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) working -= 1;
    else next();
  }
}
