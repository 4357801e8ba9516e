import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { librarySchema } from '../library/schema.ts';
import type { KnownCursors } from './cursors.ts';
import { argumentsOf } from './generate-arguments.ts';
import { Draw, type Draws } from './draw.ts';

/** An operation with the values of its variables. */
export interface GeneratedOperation {
  readonly source: string;
  readonly variables: Record<string, unknown>;
}

/** Draws an operation over the library: aliases, fragments, directives, arguments, repeated selections. */
export function generateOperation(draws: Draws, cursors: KnownCursors): GeneratedOperation {
  const draw = new Draw(draws);
  const writer = new Writer(draw, cursors);
  const selection = writer.selection(librarySchema.getQueryType()!, 7);
  const declared = draw.declarations.length > 0 ? `(${draw.declarations.join(', ')})` : '';
  return {
    source: [`query Generated${declared} ${selection}`, ...writer.fragments].join('\n'),
    variables: draw.variables,
  };
}

class Writer {
  readonly fragments: string[] = [];
  readonly #reusable = new Map<string, string[]>();
  #aliases = 0;

  constructor(
    readonly draw: Draw,
    readonly cursors: KnownCursors,
  ) {}

  selection(type: GraphQLNamedType, depth: number): string {
    const count = this.draw.number(1, depth > 4 ? 4 : 3);
    const parts = Array.from({ length: count }, () => this.part(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  part(type: GraphQLNamedType, depth: number): string {
    const kind = this.draw.number(0, 9);
    if (kind === 0) return `${this.alias(0.5)}__typename${this.directive()}`;
    if (kind === 1 || (isAbstractType(type) && kind < 6)) return this.inline(type, depth);
    if (kind === 2) return this.spread(type, depth);
    const fields = fieldsOf(type).filter(
      (field) => depth > 0 || isLeafType(getNamedType(field.type)),
    );
    if (fields.length === 0) return '__typename';
    // Leaves outnumber relations, and relations are where the mistakes are.
    const relations = fields.filter((field) => !isLeafType(getNamedType(field.type)));
    return this.field(type, this.draw.among([...fields, ...relations]), depth);
  }

  field(owner: GraphQLNamedType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = argumentsOf(this.draw, `${owner.name}.${field.name}`, this.cursors);
    // Without an alias, two selections with other arguments would be one contradiction.
    const name = `${this.alias(given === '' ? 0.3 : 1)}${field.name}${given}`;
    const type = getNamedType(field.type);
    const sub = () => (isLeafType(type) ? '' : ` ${this.selection(type, depth - 1)}`);
    const again = this.draw.chance(0.15) ? ` ${name}${sub()}` : '';
    return `${name}${this.directive()}${sub()}${again}`;
  }

  inline(type: GraphQLNamedType, depth: number): string {
    if (this.draw.chance(0.2)) return `...${this.directive(1)} ${this.selection(type, depth)}`;
    const condition = this.draw.among(overlapping(type));
    return `... on ${condition.name}${this.directive()} ${this.selection(condition, depth)}`;
  }

  spread(type: GraphQLNamedType, depth: number): string {
    const condition = this.draw.among(overlapping(type));
    const known = this.#reusable.get(condition.name) ?? [];
    if (known.length > 0 && this.draw.chance(0.4)) {
      return `...${this.draw.among(known)}${this.directive()}`;
    }
    const body = this.selection(condition, Math.min(depth, 2));
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${condition.name} ${body}`);
    this.#reusable.set(condition.name, [...known, name]);
    return `...${name}${this.directive()}`;
  }

  alias(chance: number): string {
    if (!this.draw.chance(chance)) return '';
    this.#aliases += 1;
    return `a${this.#aliases}: `;
  }

  directive(chance = 0.12): string {
    if (!this.draw.chance(chance)) return '';
    const on = this.draw.chance(0.7);
    const [name, value] = this.draw.chance(0.5) ? ['include', on] : ['skip', !on];
    return ` @${name}(if: ${this.draw.written('Boolean!', value, String(value))})`;
  }
}

function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  return 'getFields' in type ? Object.values((type as GraphQLObjectType).getFields()) : [];
}

function overlapping(type: GraphQLNamedType): GraphQLNamedType[] {
  if (isAbstractType(type)) return [type, ...librarySchema.getPossibleTypes(type)];
  return isObjectType(type) ? [type, ...type.getInterfaces()] : [type];
}
