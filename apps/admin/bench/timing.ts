import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Of every event that took longer than a frame, from the input to the next paint. */
    slowest: number;
    /** Until what was waited for has been painted, counted from the last input before it. */
    painted: Promise<number>;
    lastInput: number;
    /** From the navigation until the first row of a list was painted. */
    listPainted: number;
  }
}

/** Has every page note its slowest event, its last input and when its list was there. */
export async function takeNotes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.slowest = 0;
    window.lastInput = 0;
    for (const type of ['keydown', 'input', 'click'])
      addEventListener(type, ({ timeStamp }) => (window.lastInput = timeStamp), { capture: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.slowest = Math.max(window.slowest, duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
    const observer = new MutationObserver(() => {
      if (document.querySelector('main tbody tr') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => (window.listPainted = performance.now())));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** What is waited for: an element that holds these words. */
interface Sign {
  readonly selector: string;
  readonly text?: string;
}

/** Milliseconds from the last input until the sign has been painted. */
export async function untilPainted(
  page: Page,
  { selector, text = '' }: Sign,
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(
    ([wanted, words]) => {
      window.painted = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`${wanted} ${words} did not come`)), 20_000);
        const look = (): void => {
          const found = document.querySelector(wanted);
          if (found === null || !found.textContent.includes(words)) return;
          observer.disconnect();
          requestAnimationFrame(() =>
            setTimeout(() => resolve(performance.now() - window.lastInput)),
          );
        };
        const observer = new MutationObserver(look);
        observer.observe(document, {
          childList: true,
          subtree: true,
          attributes: true,
          characterData: true,
        });
      });
    },
    [selector, text] as const,
  );
  await act();
  return page.evaluate(() => window.painted);
}

/** The slowest event since it was last asked for. */
export const slowestEvent = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // The observer is told of the last events once the browser is idle, which a still page need not tell.
        requestIdleCallback(
          () => {
            resolve(window.slowest);
            window.slowest = 0;
          },
          { timeout: 500 },
        );
      }),
  );

/** Makes the processor slower by this much. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
