import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const day = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day that the calendar has, in a century in which the service has business. */
function isDay(text: string): boolean {
  const [, year, month, date] = day.exec(text) ?? [];
  if (year === undefined || Number(year) < 1900 || Number(year) > 2200) return false;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(date);
}

function text(name: string, value: unknown, isValid: (text: string) => boolean): string {
  if (typeof value !== 'string' || !isValid(value))
    throw new GraphQLError(`${name} is not valid`, { extensions: { code: 'BAD_USER_INPUT' } });
  return value;
}

export function textScalar(name: string, description: string, isValid: (text: string) => boolean) {
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => text(name, value, isValid),
    parseValue: (value) => text(name, value, isValid),
    parseLiteral: (node) => text(name, node.kind === Kind.STRING ? node.value : null, isValid),
  });
}

export const DateScalar = textScalar(
  'Date',
  'A calendar day, `YYYY-MM-DD`, without time or zone',
  isDay,
);

export const DateTimeScalar = textScalar(
  'DateTime',
  'A moment, ISO 8601 in UTC',
  (value) => value.endsWith('Z') && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)),
);
