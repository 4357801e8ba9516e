import { minuteOfDay } from '@outreach/domain';

/** When something is on a day. */
export interface Slot {
  readonly on: string;
  readonly startsAt: string;
  readonly minutes: number;
}

export interface Laned<Item> {
  readonly item: Item;
  /** Which lane, from 0, of how many side by side. */
  readonly lane: number;
  readonly lanes: number;
}

/** What is at the same time stands side by side: each in the first lane that is free again. In the order of time. */
export function inLanes<Item extends Slot>(items: readonly Item[]): Laned<Item>[] {
  const sorted = [...items].sort(
    (a, b) => minuteOfDay(a.startsAt) - minuteOfDay(b.startsAt) || b.minutes - a.minutes,
  );
  const placed: Laned<Item>[] = [];
  let together: { item: Item; lane: number }[] = [];
  let ends: number[] = [];
  const close = (): void => {
    placed.push(...together.map((one) => ({ ...one, lanes: ends.length })));
    together = [];
    ends = [];
  };
  for (const item of sorted) {
    const begins = minuteOfDay(item.startsAt);
    if (ends.every((end) => end <= begins)) close();
    const free = ends.findIndex((end) => end <= begins);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = begins + item.minutes;
    together.push({ item, lane });
  }
  close();
  return placed;
}

/** The hours that a week shows: eight to five, and more where something is earlier or later. */
export function hoursOf(items: readonly Slot[]): { readonly from: number; readonly to: number } {
  const starts = items.map(({ startsAt }) => minuteOfDay(startsAt));
  const ends = items.map(({ startsAt, minutes }) => minuteOfDay(startsAt) + minutes);
  return {
    from: Math.floor(Math.min(480, ...starts) / 60) * 60,
    to: Math.ceil(Math.max(1020, ...ends) / 60) * 60,
  };
}
