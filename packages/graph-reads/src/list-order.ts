import { getNamedType, isEnumType } from 'graphql';
import { sql } from 'kysely';
import type { OrderTerm } from './definitions.ts';
import { listArguments, type RulesInForce } from './list-rules.ts';
import type { Site } from './piece.ts';
import type { Planning } from './planning.ts';
import { ReadRefused } from './refused.ts';
import type { Sql } from './sql.ts';
import type { View } from './view.ts';

/** An order in force: its name for cursors, and its terms, ended by the view's key. */
export interface Order {
  readonly name: string;
  readonly terms: readonly OrderTerm[];
}

/** The order that the arguments name, else the standing one. */
export function chooseOrder(
  planning: Planning,
  site: Site,
  rules: RulesInForce,
  view: View,
): Order {
  const name = givenName(planning, site) ?? rules.defaultOrder;
  if (name === undefined) return { name: 'KEY', terms: endedByKey([], view.key) };
  const order = Object.hasOwn(rules.orders, name) ? rules.orders[name] : undefined;
  if (!order) throw new ReadRefused('UNKNOWN_ORDER', site.path, `there is no order "${name}"`);
  planning.refuseUnlessReader(order, 'FIELD_FORBIDDEN', site.path, `the order "${name}"`);
  return { name, terms: endedByKey(order.terms, view.key) };
}

// The key follows the last term's direction, so that one index read backwards can serve a descending order.
function endedByKey(terms: readonly OrderTerm[], key: string): readonly OrderTerm[] {
  if (terms.some(({ column }) => column === key)) return terms;
  const direction = terms.at(-1)?.direction ?? 'asc';
  return [...terms, { by: ({ row }) => row(key), column: key, direction, notNull: true }];
}

function givenName(planning: Planning, site: Site): string | undefined {
  const value = planning.now.argumentsOf(site.given)[listArguments.orderBy];
  if (value === undefined || value === null) return undefined;
  const argument = site.field.args.find(({ name }) => name === listArguments.orderBy);
  const type = argument && getNamedType(argument.type);
  const name: unknown = isEnumType(type) ? type.serialize(value) : value;
  return typeof name === 'string' ? name : '';
}

/** Under which name an inner page hands its order on. */
export function orderColumn(index: number): string {
  return `__o${index}`;
}

/** `order by` over the columns above; without `nulls last` where it changes nothing, so that indexes fit. */
export function orderBy(terms: readonly OrderTerm[]): Sql {
  return sql`order by ${sql.join(
    terms.map(({ direction, notNull }, index) => {
      const nulls = notNull || direction === 'asc' ? '' : ' nulls last';
      return sql`${sql.id(orderColumn(index))} ${sql.raw(direction + nulls)}`;
    }),
  )}`;
}
