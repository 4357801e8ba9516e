import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../src/index.ts';
import { librarian } from './library/read.ts';
import { libraryEngine, libraryOptions } from './library/views.ts';

const engine = libraryEngine();

const source = `query Page($first: Int!, $filter: BookFilter, $orderBy: BookOrder, $full: Boolean = false) {
  books(first: $first, filter: $filter, orderBy: $orderBy) {
    nodes { id author @include(if: $full) { name } }
  }
}`;

function statement(variables: Record<string, unknown>, role = 'LIBRARIAN', context = librarian) {
  const plan = engine.compile({ role, document: parse(source), variables })!;
  const [only] = engine.bind(plan, context).statements;
  return only!;
}

describe('the text of a plan', () => {
  it('is the same whatever the values and the context are', () => {
    const one = statement({ first: 2, filter: { title: "x'; --", genre: ['NOVEL'] } });
    const context = { ...librarian, today: '1999-01-01', seesHidden: false };
    const other = statement({ first: 9, filter: { title: 'y', genre: [] } }, 'LIBRARIAN', context);
    expect(other.sql).toBe(one.sql);
    expect(other.parameters).not.toEqual(one.parameters);
  });

  it('holds no value', () => {
    const { sql, parameters } = statement({ first: 77, filter: { title: 'zebra' } });
    expect(sql).not.toMatch(/77|zebra/);
    expect(parameters).toContain(77);
    expect(parameters).toContain('%zebra%');
  });

  it('names only the columns that are asked for', () => {
    const { sql } = statement({ first: 1 });
    expect(sql).not.toContain('"rating"');
    expect(sql).not.toContain('"library"."author"');
  });
});

describe('plans are kept', () => {
  it('and found again by text, role and the variables that matter', () => {
    const before = engine.planCount;
    statement({ first: 3, orderBy: 'NEWEST' });
    expect(engine.planCount).toBe(before + 1);
    statement({ first: 4, orderBy: 'NEWEST' });
    statement({ first: 5, orderBy: 'NEWEST', filter: null });
    expect(engine.planCount).toBe(before + 2);
    statement({ first: 4, orderBy: 'RATING_FIRST' });
    statement({ first: 4, orderBy: 'NEWEST', full: true });
    statement({ first: 4, orderBy: 'NEWEST' }, 'READER');
    expect(engine.planCount).toBe(before + 5);
  });

  it('up to a number', () => {
    const small = createEngine({ ...libraryOptions, planCacheSize: 2 });
    for (const alias of ['a', 'b', 'c']) {
      small.compile({ role: 'ANY', document: parse(`{ ${alias}: bookCount }`) });
    }
    expect(small.planCount).toBe(2);
  });
});

describe('an operation is left to others', () => {
  it.each(['{ version bookCount }', 'mutation { renameBook(id: 1) { id } }'])(
    'such as %s',
    (text) => {
      expect(engine.compile({ role: 'ANY', document: parse(text) })).toBeUndefined();
    },
  );
});

it('variables that do not fit their types are a fault of the request', () => {
  const document = parse(source);
  expect(() => engine.compile({ role: 'ANY', document, variables: {} })).toThrow('$first');
});
