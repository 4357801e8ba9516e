import { describe, expect, it } from 'vitest';
import {
  A_CENTRE,
  A_SCHOOL,
  aLead,
  aManager,
  ANOTHER_SCHOOL,
  aReferrer,
  aWorker,
  onlookers,
} from '../access/viewer.builder.ts';
import { A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { studentDetails } from '../students/student.builder.ts';
import {
  nominateForTransition,
  type NewNominee,
  type NominateForTransition,
  type NomineeOnRecord,
} from './nominate-for-transition.ts';
import type { TransitionViolationCode } from './transition-violations.ts';

type Said = `${TransitionViolationCode} at ${string}`;
const secondary = { centreId: A_CENTRE, schoolId: A_SCHOOL, lowAge: 11, highAge: 18 };
const { yearGroup: _, ...details } = studentDetails({ dateOfBirth: '2016-01-20' });
const pupil: NewNominee = {
  details,
  fromSchool: { name: 'Example Primary School', urn: '117000' },
  known: null,
};
const nominate: NominateForTransition = {
  by: aReferrer(),
  today: TODAY,
  programmeKind: 'INTO_SECONDARY',
  nominee: pupil,
  needs: ['WORRY_OR_LOW_MOOD'],
  autumnFirstDay: null,
};
const named = {
  type: 'NominatedForTransition' as const,
  kind: 'INTO_SECONDARY' as const,
  fromYear: 6,
  toYear: 7,
  startsOn: '2027-09-01',
  needs: ['WORRY_OR_LOW_MOOD' as const],
};
const known = (parts: Partial<NomineeOnRecord> = {}): NomineeOnRecord => ({
  studentId: A_STUDENT,
  schoolId: A_SCHOOL,
  yearGroup: 9,
  onRoll: true,
  nominatedAt: null,
  ...parts,
});
const intoKs4 = { ...nominate, programmeKind: 'INTO_KS4' as const, nominee: known() };

describe('a nomination for a transition (TRN-1)', () => {
  it.each([aReferrer(), aLead(), aManager()])('is made by $role', (by) => {
    given(secondary)
      .when(nominateForTransition, { ...nominate, by })
      .then({ ...named, details: { ...details, yearGroup: 6 } });
  });

  it.each([aWorker(), aReferrer(ANOTHER_SCHOOL), ...onlookers()])('is not made by $role', (by) => {
    given(secondary)
      .when(nominateForTransition, { ...nominate, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });

  it('starts on the school’s own first day where its terms are known', () => {
    given(secondary)
      .when(nominateForTransition, { ...nominate, autumnFirstDay: '2027-09-03' })
      .then({ ...named, startsOn: '2027-09-03' });
  });

  it.each([
    ['a middle school', 9, 4, 5],
    ['an upper school', 13, 8, 9],
    ['an all-through school', 3, 6, 7],
  ])('counts by the entry year of %s (TRN-3)', (_what, lowAge, fromYear, toYear) => {
    given({ ...secondary, lowAge })
      .when(nominateForTransition, nominate)
      .then({ ...named, fromYear, toYear });
  });

  it('warns where age says another year', () => {
    const late = { ...pupil, details: { ...details, dateOfBirth: '2015-01-20' } };
    given(secondary)
      .when(nominateForTransition, { ...nominate, nominee: late })
      .then(named)
      .warning('YEAR_GROUP_MISMATCH at yearGroup');
  });

  it.each<[string, Partial<NominateForTransition>, Said[]]>([
    [
      'for a workshop',
      { programmeKind: 'TARGETED' },
      ['NOT_A_TRANSITION_PROGRAMME at programmeId'],
    ],
    ['of nobody', { nominee: null }, ['NOMINEE_MISSING at studentId']],
    ['without a need', { needs: [] }, ['NOMINATION_NEED_MISSING at needs']],
    [
      'from nowhere',
      { nominee: { ...pupil, fromSchool: { name: ' ', urn: '12' } } },
      ['FROM_SCHOOL_MISSING at fromSchoolName', 'FROM_SCHOOL_URN_WRONG at fromSchoolUrn'],
    ],
    [
      'of somebody whom the school has on record',
      { nominee: { ...pupil, known: 'HERE' } },
      ['ON_RECORD_ALREADY at familyName'],
    ],
    [
      'of somebody whom another school nominated',
      { nominee: { ...pupil, known: 'ELSEWHERE' } },
      ['NOMINATION_NEEDS_MANAGER at familyName'],
    ],
    [
      'of a newcomer into Key Stage 4',
      { programmeKind: 'INTO_KS4' },
      ['NOMINEE_NOT_ON_ROLL at studentId'],
    ],
  ])('is refused %s', (_what, parts, codes) => {
    given(secondary)
      .when(nominateForTransition, { ...nominate, ...parts })
      .thenRefused(...codes);
  });

  it('is refused at a school that has no such transition', () => {
    given({ ...secondary, highAge: 13, lowAge: 9 })
      .when(nominateForTransition, intoKs4)
      .thenRefused('SCHOOL_HAS_NO_SUCH_TRANSITION at schoolId');
  });
});

describe('an own student who goes up into Key Stage 4', () => {
  it('is taught in the last year before it, whatever their age', () => {
    given(secondary)
      .when(nominateForTransition, intoKs4)
      .then({ ...named, kind: 'INTO_KS4', fromYear: 9, toYear: 10, details: null });
    given(secondary)
      .when(nominateForTransition, { ...intoKs4, nominee: known({ yearGroup: 10 }) })
      .thenRefused('NOT_IN_TRANSITION_YEAR at studentId');
  });

  it('is on the school’s roll, and is nominated once', () => {
    given(secondary)
      .when(nominateForTransition, { ...intoKs4, nominee: known({ onRoll: false }) })
      .thenRefused('NOMINEE_NOT_ON_ROLL at studentId');
    given(secondary)
      .when(nominateForTransition, { ...intoKs4, nominee: known({ nominatedAt: A_SCHOOL }) })
      .thenRefused('NOMINATED_ALREADY at studentId');
  });
});

describe('somebody on record who is to start at another school', () => {
  const sent = known({ schoolId: ANOTHER_SCHOOL, yearGroup: 6 });

  it('is nominated by the school that sends them', () => {
    given(secondary)
      .when(nominateForTransition, {
        ...nominate,
        by: aReferrer(ANOTHER_SCHOOL),
        nominee: sent,
      })
      .then({ ...named, details: null });
  });

  it('is not nominated into the school where they are', () => {
    given(secondary)
      .when(nominateForTransition, { ...nominate, nominee: known({ yearGroup: 6 }) })
      .thenRefused('NOMINEE_STARTS_ELSEWHERE at studentId');
  });

  it('gets another school in August by the manager alone, and is then the new school’s to know', () => {
    const changed = { ...sent, onRoll: false, nominatedAt: ANOTHER_SCHOOL };
    given(secondary)
      .when(nominateForTransition, { ...nominate, by: aReferrer(), nominee: changed })
      .thenRefused('NOMINATION_NEEDS_MANAGER at studentId');
    given(secondary)
      .when(nominateForTransition, { ...nominate, by: aManager(), nominee: changed })
      .then({ type: 'NominationOvertaken', schoolId: ANOTHER_SCHOOL, moves: true }, named);
    given(secondary)
      .when(nominateForTransition, {
        ...nominate,
        by: aManager(),
        nominee: { ...changed, onRoll: true },
      })
      .then({ type: 'NominationOvertaken', moves: false }, named);
  });
});

it('keeps each need once', () => {
  const decision = nominateForTransition(secondary, {
    ...nominate,
    needs: ['TRANSITION', 'TRANSITION'],
  });
  expect(decision).toMatchObject({ events: [{ needs: ['TRANSITION'] }] });
});
