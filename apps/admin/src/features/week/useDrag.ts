import { onScopeDispose, shallowRef } from 'vue';
import type { Slot } from './lanes.ts';
import { drawnTo } from './steps.ts';
import type { WeekSession } from './week.documents.ts';

/** A press that goes no further than this is a press. */
const SLACK = 4;
/** How high a quarter of an hour is drawn, in the size of the page's letters. */
const QUARTER_HEIGHT = 1.5;

export interface DragOptions {
  readonly slotOf: (session: WeekSession) => Slot;
  /** It was let go where it is to stay. */
  readonly drop: (session: WeekSession, to: Slot) => void;
}

export interface Drag {
  /** Where a session stands, or where it is being drawn to. */
  readonly slotNow: (session: WeekSession) => Slot;
  /** A pointer is pressed on a session. A finger scrolls; it moves by “Move to…”. */
  readonly begin: (event: PointerEvent, session: WeekSession) => void;
}

const minuteHeight = (): number => {
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return ((Number.isNaN(letters) ? 16 : letters) * QUARTER_HEIGHT) / 15;
};

/** The day over whose column the pointer is. */
function dayAt(x: number): string | undefined {
  const columns = [...document.querySelectorAll<HTMLElement>('[data-day]')];
  const under = columns.find((column) => {
    const { left, right } = column.getBoundingClientRect();
    return x >= left && x < right;
  });
  return under?.dataset['day'];
}

/** Draws a session to another time or day, or by its lower edge to another length. Escape leaves it where it was. */
export function useDrag({ slotOf, drop }: DragOptions): Drag {
  const drawn = shallowRef<{ readonly session: WeekSession; readonly to: Slot } | null>(null);
  let leave = (): void => undefined;
  onScopeDispose(() => leave());

  function begin(event: PointerEvent, session: WeekSession): void {
    if (event.button !== 0 || event.pointerType === 'touch' || !session.viewerCanMove) return;
    const start = slotOf(session);
    const byEdge = (event.target as Element).closest('[data-edge]') !== null;
    const [fromX, fromY] = [event.pageX, event.pageY];

    const draw = ({ pageX, pageY, clientX }: PointerEvent): void => {
      const still = Math.abs(pageX - fromX) + Math.abs(pageY - fromY) < SLACK;
      if (still && drawn.value === null) return;
      const minutes = (pageY - fromY) / minuteHeight();
      const to = drawnTo(start, { minutes, on: dayAt(clientX) ?? start.on, byEdge });
      drawn.value = { session, to };
    };
    const letGo = (): void => {
      const last = drawn.value;
      leave();
      if (last === null) return;
      // The press that ends a drag is not one that opens the session.
      addEventListener('click', stop, { capture: true, once: true });
      setTimeout(() => removeEventListener('click', stop, { capture: true }));
      const { on, startsAt, minutes } = last.to;
      if (on !== start.on || startsAt !== start.startsAt || minutes !== start.minutes)
        drop(session, last.to);
    };
    const escape = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') leave();
    };
    leave = () => {
      drawn.value = null;
      removeEventListener('pointermove', draw);
      removeEventListener('pointerup', letGo);
      removeEventListener('pointercancel', leave);
      removeEventListener('keydown', escape);
    };
    addEventListener('pointermove', draw);
    addEventListener('pointerup', letGo);
    addEventListener('pointercancel', leave);
    addEventListener('keydown', escape);
  }

  const slotNow = (session: WeekSession): Slot =>
    drawn.value?.session.id === session.id ? drawn.value.to : slotOf(session);
  return { slotNow, begin };
}

function stop(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
