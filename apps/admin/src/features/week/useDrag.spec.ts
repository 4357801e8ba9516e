import { beforeEach, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { aWeekSession } from '../../testing/week.ts';
import type { Slot } from './lanes.ts';
import { useDrag } from './useDrag.ts';

const session = aWeekSession();
const start: Slot = { on: session.on, startsAt: session.startsAt, minutes: session.minutes };
const drop = vi.fn();
const scope = effectScope();
const drag = scope.run(() => useDrag({ slotOf: () => start, drop }))!;

/** jsdom draws nothing: two days stand side by side, a hundred pixels wide each. */
function drawDays(): HTMLElement {
  document.body.innerHTML = [start.on, '2026-11-25']
    .map((day) => `<section data-day="${day}"><button>A<i data-edge></i></button></section>`)
    .join('');
  [...document.querySelectorAll('[data-day]')].forEach((column, index) => {
    const left = index * 100;
    column.getBoundingClientRect = () => ({ left, right: left + 100 }) as DOMRect;
  });
  return document.querySelector('button')!;
}
const at = (type: string, x: number, y: number, more: object = {}) =>
  new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse', ...more });
const hold = (on: Element, more: object = {}) => {
  const event = at('pointerdown', 10, 100, more);
  on.addEventListener('pointerdown', (heard) => drag.begin(heard as PointerEvent, session), {
    once: true,
  });
  on.dispatchEvent(event);
};

beforeEach(() => {
  drop.mockClear();
  vi.useFakeTimers();
  return () => {
    vi.runAllTimers();
    vi.useRealTimers();
  };
});

it('shows where it goes while it is drawn, and moves it when it is let go', () => {
  hold(drawDays());
  dispatchEvent(at('pointermove', 130, 148));
  const to = { on: '2026-11-25', startsAt: '09:30', minutes: 45 };
  expect(drag.slotNow(session)).toEqual(to);
  expect(drop).not.toHaveBeenCalled();
  dispatchEvent(at('pointerup', 130, 148));
  expect(drop).toHaveBeenCalledExactlyOnceWith(session, to);
  expect(drag.slotNow(session)).toEqual(start);
});

it('makes it longer by its lower edge, on the day it is', () => {
  hold(drawDays().querySelector('[data-edge]')!);
  dispatchEvent(at('pointermove', 130, 124));
  dispatchEvent(at('pointerup', 130, 124));
  expect(drop).toHaveBeenCalledExactlyOnceWith(session, { ...start, minutes: 60 });
});

it('is a press when it goes no further than a hand shakes, and opens nothing when it was drawn', () => {
  const opened = vi.fn();
  const button = drawDays();
  button.addEventListener('click', opened);
  hold(button);
  dispatchEvent(at('pointermove', 11, 101));
  dispatchEvent(at('pointerup', 11, 101));
  button.click();
  expect(opened).toHaveBeenCalledOnce();
  hold(button);
  dispatchEvent(at('pointermove', 10, 148));
  dispatchEvent(at('pointerup', 10, 148));
  button.click();
  expect(opened).toHaveBeenCalledOnce();
  expect(drop).toHaveBeenCalledOnce();
});

it.each([
  ['Escape', () => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
  ['the browser', () => dispatchEvent(new Event('pointercancel'))],
  ['the page that goes', () => scope.stop()],
])('stays where it was when %s ends the drag', (_, end) => {
  hold(drawDays());
  dispatchEvent(at('pointermove', 130, 148));
  end();
  expect(drag.slotNow(session)).toEqual(start);
  dispatchEvent(at('pointerup', 130, 148));
  expect(drop).not.toHaveBeenCalled();
});

it.each([
  ['a finger, which scrolls', { pointerType: 'touch' }],
  ['another button', { button: 2 }],
])('does not follow %s', (_, more) => {
  hold(drawDays(), more);
  dispatchEvent(at('pointermove', 130, 148));
  expect(drag.slotNow(session)).toEqual(start);
});
