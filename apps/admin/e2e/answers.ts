import type { Page, Route } from 'playwright-core';

/** What becomes of what a page asks for, once it knows who is signed in. */
export type Fate = 'held' | 'lost' | 'refused' | 'empty' | 'gone';

const asked = (route: Route): string => route.request().postData() ?? '';
const isViewer = (route: Route): boolean => asked(route).includes('"operationName":"Viewer"');

/** The same answer with nothing in any of its lists. */
function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(emptied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'nodes') return [key, []];
      if (key === 'totalCount') return [key, 0];
      if (key === 'hasNextPage' || key === 'hasPreviousPage') return [key, false];
      return [key, emptied(inner)];
    }),
  );
}

const refusal = {
  errors: [{ message: 'Refused', extensions: { code: 'FORBIDDEN' } }],
  data: null,
};

async function meet(route: Route, fate: Fate): Promise<void> {
  if (isViewer(route)) return route.continue();
  if (fate === 'held') return;
  if (fate === 'lost') return route.abort('connectionreset');
  if (fate === 'refused') return route.fulfill({ json: refusal });
  const { data } = (await (await route.fetch()).json()) as { data: Record<string, unknown> };
  if (fate === 'empty') return route.fulfill({ json: { data: emptied(data) } });
  const nothing = Object.keys(data).map((key): [string, unknown] => [
    key,
    key === '__typename' ? data[key] : null,
  ]);
  return route.fulfill({ json: { data: Object.fromEntries(nothing) } });
}

/** Lets all that the page asks for meet with this, until it is released. */
export async function everyAnswerIs(page: Page, fate: Fate): Promise<() => Promise<void>> {
  const handler = (route: Route): Promise<void> => meet(route, fate);
  await page.route('**/graphql', handler);
  return () => page.unroute('**/graphql', handler);
}

/**
 * Reads are answered, acts are refused: every button can be pressed and nothing is done. Gives the names
 * of what would have been done.
 */
export async function everyActIsRefused(page: Page): Promise<string[]> {
  const tried: string[] = [];
  await page.route('**/graphql', (route) => {
    const [, name] = /"query":"\s*mutation (\w+)/.exec(asked(route)) ?? [];
    if (name === undefined) return route.fallback();
    tried.push(name.slice(0, 1).toLowerCase() + name.slice(1));
    return route.fulfill({ json: refusal });
  });
  return tried;
}

/** Until the page has not changed for a moment: what a click set off is there. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 150);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 150);
        }).observe(document.body, { childList: true, subtree: true, attributes: true });
      }),
  );
