import { describe, expect, it } from 'vitest';
import { aCase } from '../cases/case.builder.ts';
import { aConsent, A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import { consentStanding } from '../consent/consent-standing.ts';
import type { Violation } from '../kernel/violation.ts';
import { isAgreedTo, mayNameStudents, type NamedStudents } from './may-name-students.ts';
import { studentBeforeCase, studentFacts, studentIds } from './session.builder.ts';
import { SESSION_KINDS, type SessionKind } from './session-codes.ts';

const standing = (consent = aConsent()) => consentStanding([consent.build()], TODAY);
const many = (howMany: number) => studentIds(howMany).map((id) => studentFacts(id));
const naming = (kind: SessionKind, parts: Partial<NamedStudents> = {}) => {
  const { stops, warnings } = mayNameStudents({
    kind,
    students: many(1),
    maximumSize: 6,
    meetAndAssess: false,
    ...parts,
  });
  return { stops: stops.map(text), warnings: warnings.map(text) };
};
const text = ({ code, field }: Violation) => `${code} at ${field ?? ''}`;

describe('how many students a session names', () => {
  it.each([
    ['ADVICE', 0, []],
    ['ADVICE', 1, ['STUDENT_NOT_NAMED_HERE at students']],
    ['PREPARATION', 1, ['STUDENT_NOT_NAMED_HERE at students']],
    ['ONE_TO_ONE', 0, ['SESSION_STUDENT_MISSING at students']],
    ['ONE_TO_ONE', 1, []],
    ['ONE_TO_ONE', 2, ['ONE_STUDENT_ONLY at students']],
    ['GROUP', 0, ['SESSION_STUDENT_MISSING at students']],
    ['GROUP', 2, []],
    ['GROUP', 6, []],
    ['GROUP', 7, ['GROUP_TOO_LARGE at students']],
    ['MEETING', 0, []],
    ['MEETING', 7, []],
  ] as const)('%s with %i (GRP-1, SUP-1)', (kind, howMany, stops) => {
    expect(naming(kind, { students: many(howMany) })).toEqual({ stops, warnings: [] });
  });

  it('a group of one is said: merge it, make it one to one or end it (rules.md 4.8)', () => {
    expect(naming('GROUP')).toEqual({ stops: [], warnings: ['GROUP_OF_ONE at students'] });
  });

  describe('two who are kept apart (GRP-4)', () => {
    const [amy, ben, caz] = studentIds(3);
    const together = [
      studentFacts(amy),
      studentFacts(caz),
      studentFacts(ben, { keptApartFrom: [amy!] }),
    ];
    it.each([
      ['in one order', together, 'KEPT_APART at students.2'],
      ['in the other', [...together].reverse(), 'KEPT_APART at students.2'],
    ])('are not planned together: %s', (_order, students, stop) => {
      expect(naming('GROUP', { students }).stops).toEqual([stop]);
    });

    it('were together all the same: that is said, and stops no record', () => {
      const came = new Set([amy!, ben!]);
      expect(naming('GROUP', { students: together, came })).toEqual({
        stops: [],
        warnings: ['KEPT_APART at students.2'],
      });
      expect(naming('GROUP', { students: together, came: new Set([amy!, caz!]) })).toEqual({
        stops: [],
        warnings: [],
      });
    });
  });

  it('nobody twice', () => {
    const [one] = many(1);
    const students = [one, ...many(2)].filter((student) => student !== undefined);
    expect(naming('GROUP', { students }).stops).toEqual(['STUDENT_NAMED_TWICE at students']);
  });
});

describe('each student', () => {
  it.each([
    ['is not on roll there (GRP-2)', { onRoll: false }, 'STUDENT_NOT_ON_ROLL'],
    ['has no open case (CAS-1)', { supportCase: null }, 'NO_OPEN_CASE'],
    ['had a case that is closed', { supportCase: aCase().closed().build() }, 'NO_OPEN_CASE'],
    ['took consent back', { standing: standing(aConsent().withdrawn()) }, 'SUPPORT_NOT_AGREED'],
    ['is agreed to one to one only', { standing: standing(aConsent('ONE_TO_ONE')) }, null],
    ['has an agreement not begun', { supportCase: aCase().build() }, 'WORK_MAY_NOT_START'],
  ] as const)('who %s', (_situation, parts, code) => {
    const students = [...many(1), studentFacts(studentIds(2)[1], parts)];
    const expected = code === null ? 'SUPPORT_NOT_AGREED' : code;
    expect(naming('GROUP', { students }).stops).toEqual([`${expected} at students.1`]);
  });

  it('with an agreement that the school has not confirmed is said (REF-7)', () => {
    const supportCase = aCase().confirmedBy('STUDENT', 'PARENT').build();
    expect(naming('ONE_TO_ONE', { students: [studentFacts(A_STUDENT, { supportCase })] })).toEqual({
      stops: [],
      warnings: ['PARTNERSHIP_INCOMPLETE at students.0'],
    });
  });

  it('who was away is not asked about and takes no place', () => {
    const away = studentFacts(studentIds(7)[6], { standing: standing(aConsent().withdrawn()) });
    const students = [away, ...many(6)];
    const came = new Set(studentIds(6));
    expect(naming('GROUP', { students, came }).stops).toEqual([]);
    expect(naming('GROUP', { students }).stops).toEqual([
      'GROUP_TOO_LARGE at students',
      'SUPPORT_NOT_AGREED at students.0',
    ]);
  });
});

describe('the visit before there is a case (CAS-1)', () => {
  const visit = { students: [studentBeforeCase()], meetAndAssess: true };

  it('is one to one', () => {
    expect(naming('ONE_TO_ONE', visit).stops).toEqual([]);
    expect(naming('GROUP', visit).stops).toEqual(['NO_OPEN_CASE at students.0']);
  });

  it('is one', () => {
    const students = [studentBeforeCase({ metBefore: true })];
    expect(naming('ONE_TO_ONE', { ...visit, students }).stops).toEqual([
      'ALREADY_MET at students.0',
    ]);
  });
});

describe('what is agreed to (CNS-1)', () => {
  it.each([
    [
      'ONE_TO_ONE',
      [
        'ADVICE',
        'MANAGED_MOVE',
        'MEETING',
        'OBSERVATION',
        'ONE_TO_ONE',
        'REFERRAL_HELP',
        'SIGNPOSTING',
      ],
    ],
    [
      'GROUP',
      [
        'ADVICE',
        'GROUP',
        'MANAGED_MOVE',
        'MEETING',
        'OBSERVATION',
        'REFERRAL_HELP',
        'SIGNPOSTING',
        'TRANSITION',
        'WORKSHOP',
      ],
    ],
    [
      'RESPITE',
      [
        'ADVICE',
        'MANAGED_MOVE',
        'MEETING',
        'OBSERVATION',
        'REFERRAL_HELP',
        'RESPITE',
        'SIGNPOSTING',
      ],
    ],
  ] as const)('with %s: consent to outreach is none to respite', (agreed, kinds) => {
    const now = standing(aConsent(agreed));
    const may = SESSION_KINDS.filter((kind) => isAgreedTo(kind, now));
    expect(may.filter((kind) => kind !== 'PREPARATION').sort()).toEqual(kinds);
  });

  it('with nothing: what names no student', () => {
    const now = consentStanding([], TODAY);
    expect(SESSION_KINDS.filter((kind) => isAgreedTo(kind, now))).toEqual([
      'ADVICE',
      'PREPARATION',
    ]);
  });
});
