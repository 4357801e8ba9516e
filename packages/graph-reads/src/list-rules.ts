import type { ListRules } from './definitions.ts';
import type { Values } from './run.ts';
import type { View } from './view.ts';

/** The allow-lists in force: a list's own, else those of the view. */
export function rulesFor(
  own: ListRules,
  view: View,
): Required<Omit<ListRules, 'defaultOrder'>> & {
  readonly defaultOrder: string | undefined;
} {
  const orders = own.orders ?? view.orders ?? {};
  const standing = own.orders ? own.defaultOrder : (own.defaultOrder ?? view.defaultOrder);
  return {
    orders,
    defaultOrder: standing ?? Object.keys(orders)[0],
    filters: own.filters ?? view.filters ?? {},
    arguments: own.arguments ?? view.arguments ?? {},
  };
}

export type RulesInForce = ReturnType<typeof rulesFor>;

/** The arguments that every list understands; all others go through the allow-list. */
export const listArguments = {
  first: 'first',
  after: 'after',
  filter: 'filter',
  orderBy: 'orderBy',
} as const;

export function isListArgument(name: string): boolean {
  return Object.hasOwn(listArguments, name);
}

/** The filters among a list's arguments. */
export function filtersOf(given: Values): Values {
  const filter = given[listArguments.filter];
  return typeof filter === 'object' && filter !== null ? (filter as Values) : {};
}
