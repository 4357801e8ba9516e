import { describe, expect, it } from 'vitest';
import { HERTFORDSHIRE_TERMS, termOf } from '../../test/calendars.ts';
import { CENTRE, codesOf, OTHER_CENTRE, viewerAs } from '../../test/people.ts';
import { accepted, refused } from '../kernel/decision.ts';
import { violation } from '../kernel/violation.ts';
import type { SchoolTerm } from './school-calendar.ts';
import { setSchoolTerm } from './set-school-term.ts';

const autumn = termOf('2025/26', 'AUTUMN');
const set = (terms: readonly SchoolTerm[], changes: Partial<SchoolTerm> = {}) =>
  setSchoolTerm(terms, {
    by: viewerAs('ADMINISTRATOR'),
    centreId: CENTRE,
    term: { ...autumn, ...changes },
  });

describe('setting a term', () => {
  it('enters it', () => {
    expect(set([])).toEqual(accepted([{ type: 'SchoolTermSet', term: autumn }]));
  });

  it('replaces the same term', () => {
    const term = { ...autumn, lastDay: '2025-12-18' };
    expect(set(HERTFORDSHIRE_TERMS, term)).toEqual(accepted([{ type: 'SchoolTermSet', term }]));
  });

  it('has nothing to do when it is set already', () => {
    expect(set(HERTFORDSHIRE_TERMS)).toEqual(accepted([]));
  });

  it('takes every published term', () => {
    const refusals = HERTFORDSHIRE_TERMS.flatMap((term) => codesOf(set([], term)));
    expect(refusals).toEqual([]);
  });

  it('takes a term that begins at the end of August, as academies may', () => {
    expect(set([], { firstDay: '2025-08-27' }).outcome).toBe('accepted');
  });

  it('takes a term without half term', () => {
    expect(set([], { halfTermFrom: null, halfTermTo: null }).outcome).toBe('accepted');
  });
});

describe('a term is refused', () => {
  it.each([
    ['no school year', { academicYear: '2025' }, ['ACADEMIC_YEAR_FORMAT']],
    ['years that do not follow', { academicYear: '2025/27' }, ['ACADEMIC_YEAR_FORMAT']],
    ['another school year', { academicYear: '2024/25' }, ['TERM_OUTSIDE_YEAR']],
    ['begins in July', { firstDay: '2025-07-31' }, ['TERM_OUTSIDE_YEAR']],
    [
      'ends before it begins',
      { lastDay: '2025-08-31', halfTermFrom: null, halfTermTo: null },
      ['TERM_REVERSED'],
    ],
    ['half term after it', { halfTermTo: '2025-12-19' }, ['HALF_TERM_OUTSIDE_TERM']],
    ['half term before it', { halfTermFrom: '2025-09-01' }, ['HALF_TERM_OUTSIDE_TERM']],
    ['half term reversed', { halfTermTo: '2025-10-24' }, ['HALF_TERM_OUTSIDE_TERM']],
    ['half of a half term', { halfTermTo: null }, ['HALF_TERM_OUTSIDE_TERM']],
  ])('%s', (_situation, changes, codes) => {
    expect(codesOf(set([], changes))).toEqual(codes);
  });

  it('when it shares a day with another', () => {
    const spring = termOf('2025/26', 'SPRING');
    expect(set([spring], { lastDay: spring.firstDay })).toEqual(
      refused([violation('TERM_OVERLAPS', 'firstDay')]),
    );
  });

  it('with every reason at once, the role included', () => {
    const decision = setSchoolTerm([], {
      by: viewerAs('MANAGER', OTHER_CENTRE),
      centreId: CENTRE,
      term: { ...autumn, academicYear: 'x', lastDay: '2025-08-31' },
    });
    expect(codesOf(decision)).toEqual([
      'NOT_ALLOWED_FOR_ROLE',
      'ACADEMIC_YEAR_FORMAT',
      'TERM_REVERSED',
      'TERM_OUTSIDE_YEAR',
      'HALF_TERM_OUTSIDE_TERM',
    ]);
  });
});
