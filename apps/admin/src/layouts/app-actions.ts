import type { Action } from '../composables/useActions.ts';
import type { NavigationItem } from './navigation.ts';

/** The second key after G; a page without one is reached through the palette. */
const goKeys: Readonly<Record<string, string>> = {
  Home: 'h',
  'My week': 'w',
  Weeks: 'w',
  'My day': 'd',
  Students: 's',
  Referrals: 'r',
  Cases: 'c',
  Workshops: 'k',
  Schools: 'o',
  'My school': 'o',
  Staff: 'p',
  Allocation: 'a',
  'Time owed': 't',
  Imports: 'i',
};

/** One action for each place that the viewer's navigation offers. */
export const goActions = (
  items: readonly NavigationItem[],
  go: (path: string) => void,
): readonly Action[] =>
  items.map(({ label, to }) => ({
    id: `go ${to}`,
    label: `Go to ${label}`,
    group: 'Go to',
    ...(goKeys[label] === undefined ? {} : { keys: `g ${goKeys[label]}` }),
    run: () => go(to),
  }));

/** Prints what is on the page; the browser's own key does the same. */
export const printAction: Action = {
  id: 'print',
  label: 'Print this page',
  group: 'On this page',
  run: () => print(),
};

/** Puts the cursor into the search field of the list on the page, where there is one. */
export const searchAction: Action = {
  id: 'search list',
  label: 'Search in this list',
  group: 'On this page',
  keys: '/',
  run: () => document.getElementById('list-search')?.focus(),
};
