/** One way to get an answer. */
export interface Contender {
  readonly name: string;
  readonly ask: () => Promise<unknown>;
}

export interface Measured {
  readonly name: string;
  /** Answers a second, round by round. */
  readonly rates: readonly number[];
  /** How long each answer took, in milliseconds. */
  readonly times: readonly number[];
}

export interface Plan {
  readonly rounds: number;
  readonly secondsEach: number;
  readonly atOnce: number;
}

/** Asks in turns, each round in another order, so that what else the machine does falls on all alike. */
export async function measure(contenders: readonly Contender[], plan: Plan): Promise<Measured[]> {
  const found = contenders.map(({ name, ask }) => ({
    name,
    ask,
    rates: [] as number[],
    times: [] as number[],
  }));
  for (const { ask } of contenders) await load(ask, { ...plan, secondsEach: 1 });
  for (let round = 0; round < plan.rounds; round += 1) {
    const first = round % found.length;
    for (const one of [...found.slice(first), ...found.slice(0, first)]) {
      const { rate, times } = await load(one.ask, plan);
      one.rates.push(rate);
      one.times.push(...times);
    }
  }
  return found;
}

async function load(ask: Contender['ask'], { secondsEach, atOnce }: Plan) {
  const times: number[] = [];
  const began = performance.now();
  const end = began + secondsEach * 1000;
  const worker = async (): Promise<void> => {
    while (performance.now() < end) {
      const asked = performance.now();
      await ask();
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { rate: times.length / ((performance.now() - began) / 1000), times };
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** How the rates compare, round against round. */
export const ratioOf = (one: Measured, other: Measured): number =>
  median(one.rates.map((rate, round) => rate / (other.rates[round] ?? NaN)));
