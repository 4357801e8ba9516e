import type { FilterDefinition } from './definitions.ts';
import { filtersOf, isListArgument, type RulesInForce } from './list-rules.ts';
import type { Site } from './piece.ts';
import type { Planning } from './planning.ts';
import { ReadRefused } from './refused.ts';
import { rowTools } from './row-tools.ts';
import type { Run } from './run.ts';
import type { Scope } from './scope.ts';
import { Slot, parameter } from './slot.ts';
import type { Sql } from './sql.ts';

/** The conditions of the filters that are present. Absent and null keys ask for nothing. */
export function filterConditions(
  planning: Planning,
  site: Site,
  rules: RulesInForce,
  source: Scope,
): Sql[] {
  const given = planning.now.argumentsOf(site.given);
  const loose = Object.keys(given).filter((name) => !isListArgument(name));
  const filter = filtersOf(given);
  return [
    ...loose
      .filter((name) => isPresent(given[name]))
      .map((name) => condition(rules.arguments, name, (run) => run.argumentsOf(site.given)[name])),
    ...Object.keys(filter)
      .filter((name) => isPresent(filter[name]))
      .map((name) =>
        condition(rules.filters, name, (run) => filtersOf(run.argumentsOf(site.given))[name]),
      ),
  ];

  function condition(
    allowed: Readonly<Record<string, FilterDefinition>>,
    name: string,
    valueIn: (run: Run) => unknown,
  ): Sql {
    const definition = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (!definition) {
      throw new ReadRefused('UNKNOWN_FILTER', site.path, `there is no filter "${name}"`);
    }
    planning.refuseUnlessReader(definition, 'FIELD_FORBIDDEN', site.path, `the filter "${name}"`);
    return definition.condition(parameter(new Slot(site.path, valueIn)), {
      ...rowTools(source, site),
      map: (derive, type) => parameter(new Slot(site.path, (run) => derive(valueIn(run))), type),
    });
  }
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
