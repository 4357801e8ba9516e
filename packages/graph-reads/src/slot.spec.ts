import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { Run } from './run.ts';
import { Slot, parameter } from './slot.ts';
import { toText } from './sql.ts';

const run = new Run({ name: 'Ash' }, {});

function valueOf(value: unknown): unknown {
  return new Slot(['books', 'search'], () => value).valueIn(run);
}

describe('a slot', () => {
  it('reads its value from the run', () => {
    expect(new Slot([], ({ variables }) => variables['name']).valueIn(run)).toBe('Ash');
  });

  it('sends what is undefined as null', () => {
    expect(valueOf(undefined)).toBeNull();
  });

  it('sends a list as an array literal', () => {
    expect(valueOf(['a'])).toBe('{"a"}');
  });

  it.each(['a\u0000', ['a', '\u0000'], { deep: { text: '\u0000' } }])(
    'refuses NUL in %j',
    (value) => {
      expect(() => valueOf(value)).toThrow(
        expect.objectContaining({ code: 'BAD_VALUE', path: ['books', 'search'] }),
      );
    },
  );
});

describe('a parameter', () => {
  const slot = new Slot([], () => 1);

  it('is cast where a type is given', () => {
    expect(toText(sql`${parameter(slot, 'timestamp with time zone')}`).text).toBe(
      '$1::timestamp with time zone',
    );
    expect(toText(sql`${parameter(slot, 'library.genre[]')}`).text).toBe('$1::library.genre[]');
  });

  it('takes no SQL for a type', () => {
    expect(() => parameter(slot, 'int; drop table book')).toThrow('is not a type name');
  });
});
