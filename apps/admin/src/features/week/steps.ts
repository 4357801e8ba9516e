import { addDays, LONGEST_SESSION, minuteOfDay, wallTimeAt } from '@outreach/domain';
import type { Slot } from './lanes.ts';

const QUARTER = 15;
const MIDNIGHT = 24 * 60;

/** A slot that begins so many minutes later, or the same where the day has no room for it. */
function later(slot: Slot, by: number): Slot {
  const begins = minuteOfDay(slot.startsAt) + by;
  return begins < 0 || begins + slot.minutes > MIDNIGHT
    ? slot
    : { ...slot, startsAt: wallTimeAt(begins) };
}

function longer(slot: Slot, by: number): Slot {
  const minutes = slot.minutes + by;
  const ends = minuteOfDay(slot.startsAt) + minutes;
  return minutes < QUARTER || minutes > LONGEST_SESSION || ends > MIDNIGHT
    ? slot
    : { ...slot, minutes };
}

function onDay(slot: Slot, by: number, days: readonly string[]): Slot {
  const on = addDays(slot.on, by);
  return days.includes(on) ? { ...slot, on } : slot;
}

/**
 * Where a pointer takes a session that has been drawn so many minutes down, to that day; by its lower edge, how long it
 * becomes. In quarters of an hour; as far as the day has room.
 */
export function drawnTo(
  slot: Slot,
  {
    minutes,
    on,
    byEdge,
  }: { readonly minutes: number; readonly on: string; readonly byEdge: boolean },
): Slot {
  const by = Math.round(minutes / QUARTER) * QUARTER;
  return byEdge ? longer(slot, by) : { ...later(slot, by), on };
}

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/**
 * Where a key takes a session: Alt and an arrow a quarter of an hour or a day, with Shift its length. Nothing where
 * the key is another one; the same slot where the day or the week ends.
 */
export function steppedBy(event: Pressed, slot: Slot, days: readonly string[]): Slot | null {
  if (!event.altKey || event.ctrlKey || event.metaKey) return null;
  switch (event.key) {
    case 'ArrowUp':
      return event.shiftKey ? longer(slot, -QUARTER) : later(slot, -QUARTER);
    case 'ArrowDown':
      return event.shiftKey ? longer(slot, QUARTER) : later(slot, QUARTER);
    case 'ArrowLeft':
      return event.shiftKey ? null : onDay(slot, -1, days);
    case 'ArrowRight':
      return event.shiftKey ? null : onDay(slot, 1, days);
    default:
      return null;
  }
}
