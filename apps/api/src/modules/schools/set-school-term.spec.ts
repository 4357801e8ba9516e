import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { schools } from '../../../test/people.ts';

let acts: Acts;

beforeAll(async () => {
  acts = await openActs();
});
beforeEach(() => acts.stored('delete from outreach.school_term'));
afterAll(() => acts.close());

const autumn = {
  schoolId: schools.oak.id,
  academicYear: '2028/29',
  term: 'AUTUMN',
  firstDay: '2028-09-04',
  lastDay: '2028-12-15',
};
const set = (changes: Input = {}) =>
  acts.does('manager', 'setSchoolTerm', { ...autumn, ...changes });
const terms = async () => {
  const { school } = await acts.reads<{ school: { terms: { nodes: unknown[] } } }>(
    'worker',
    'query($id: ID!) { school(id: $id) { terms { nodes { term lastDay version } } } }',
    { id: schools.oak.id },
  );
  return school.terms.nodes;
};

describe('a term that is new', () => {
  it('has no version that anybody saw, and gets its first', async () => {
    await set();
    expect(await terms()).toEqual([{ term: 'AUTUMN', lastDay: '2028-12-15', version: 1 }]);
  });

  it('is not entered over one that somebody has entered meanwhile', async () => {
    await set();
    await expect(set({ lastDay: '2028-12-18' })).rejects.toThrow('Conflict');
    expect(await terms()).toEqual([{ term: 'AUTUMN', lastDay: '2028-12-15', version: 1 }]);
  });

  it('cannot have been seen', async () => {
    await expect(set({ expectedVersion: 1 })).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('a term that is there', () => {
  it('is changed by who saw it as it is, and not by who saw an older one', async () => {
    await set();
    await set({ expectedVersion: 1, lastDay: '2028-12-18' });
    const older = { expectedVersion: 1, lastDay: '2028-12-19' };
    await expect(set(older)).rejects.toThrow('"currentVersion":2');
    expect(await terms()).toEqual([{ term: 'AUTUMN', lastDay: '2028-12-18', version: 2 }]);
  });

  it('keeps its version where nothing changes', async () => {
    await set();
    await set({ expectedVersion: 1 });
    expect(await terms()).toEqual([{ term: 'AUTUMN', lastDay: '2028-12-15', version: 1 }]);
  });
});
