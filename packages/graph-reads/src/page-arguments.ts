import { sql } from 'kysely';
import { decodeCursor, type CursorScope, type CursorValues } from './cursor.ts';
import { afterCursor } from './keyset.ts';
import { listArguments } from './list-rules.ts';
import type { Order } from './list-order.ts';
import type { Site } from './piece.ts';
import type { Planning } from './planning.ts';
import { ReadRefused } from './refused.ts';
import { rowTools } from './row-tools.ts';
import type { Run } from './run.ts';
import type { Scope } from './scope.ts';
import { Slot, parameter, typeName } from './slot.ts';
import type { Sql } from './sql.ts';

/** `first` as a parameter, refused at every run that asks for no rows or too many. */
export function pageSize(planning: Planning, { path, given }: Site): Sql {
  const maximum = planning.catalogue.maximumPageSize;
  const read = (run: Run): number => {
    const first = run.argumentsOf(given)[listArguments.first];
    if (typeof first === 'number' && first >= 1 && first <= maximum) return first;
    throw new ReadRefused('PAGE_SIZE', path, `"first" must be from 1 to ${maximum}`);
  };
  planning.checks.push(read);
  return parameter(new Slot(path, read), 'int');
}

/** The condition for `after`, where there is one. */
export function afterCondition(
  planning: Planning,
  site: Site,
  order: Order,
  scope: CursorScope,
): ((source: Scope) => Sql) | undefined {
  const now = planning.now.argumentsOf(site.given)[listArguments.after];
  if (now === undefined || now === null) return undefined;
  const memory = {};
  const valuesIn = (run: Run): CursorValues =>
    run.remember(memory, () => {
      const values = decodeCursor(scope, run.argumentsOf(site.given)[listArguments.after]);
      if (values?.length === order.terms.length) return values;
      throw new ReadRefused('CURSOR_INVALID', site.path, '"after" is no cursor of this list');
    });
  planning.checks.push(valuesIn);
  return (source) => {
    const tools = rowTools(source, site);
    return afterCursor(
      order.terms,
      ({ by }) => by(tools),
      (index) => {
        const value = new Slot(site.path, (run) => valuesIn(run)[index]);
        const present = new Slot(site.path, (run) => valuesIn(run)[index] !== null);
        const type = order.terms[index]?.type;
        return {
          value:
            type === undefined
              ? parameter(value)
              : sql`cast(${parameter(value, 'text')} as ${typeName(type)})`,
          present: parameter(present, 'boolean'),
        };
      },
    );
  };
}
