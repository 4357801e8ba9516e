import { describe, expect, it } from 'vitest';
import { A_SCHOOL, ANOTHER_SCHOOL } from '../access/viewer.builder.ts';
import { A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import type { ProgrammeId } from '../kernel/identifiers.ts';
import { checkMember, keptApartMembers } from './check-member.ts';
import type { CandidateFacts, GroupFacts } from './member-facts.ts';
import {
  A_GROUP,
  A_PROGRAMME,
  aCandidate,
  aGroup,
  ANOTHER_GROUP,
  aPlace,
  aProgramme,
  BEN,
  CAZ,
  groupFacts,
} from './workshop.builder.ts';
import { MEMBER_STOPS } from './workshop-violations.ts';

const two = aGroup().withMembers(BEN, CAZ).build();
const codes = (
  facts: Partial<GroupFacts>,
  candidate: Partial<CandidateFacts> = {},
  from?: string,
) => {
  const { stops, warnings } = checkMember(
    groupFacts({ group: two, ...facts }),
    aCandidate(candidate),
    from,
  );
  const text = ({ code, detail }: { code: string; detail?: string }) =>
    detail === undefined ? code : `${code} ${detail}`;
  return { stops: stops.map(text), warnings: warnings.map(text) };
};
const others = (count: number) =>
  aGroup()
    .withMembers(
      ...Array.from({ length: count }, (_, at) => aPlace(`student-${at + 10}` as typeof BEN)),
    )
    .build();

it('a student with an open case, agreement, a place on roll and a free hour may join', () => {
  expect(codes({})).toEqual({ stops: [], warnings: [] });
});

describe('a hard stop (rules.md §5, point 3)', () => {
  const elsewhere = { groupId: ANOTHER_GROUP, programmeId: A_PROGRAMME };
  const from = (schoolId: typeof A_SCHOOL, to: string | null = null) => [
    { schoolId, from: '2025-09-01', to },
  ];
  it.each<[string, Partial<GroupFacts>, Partial<CandidateFacts>, string[]]>([
    ['GRP-3: no open case', {}, { openCaseId: null }, ['MEMBER_HAS_NO_OPEN_CASE']],
    [
      'GRP-3: no agreement to group work',
      {},
      { groupWorkAgreedUntil: null },
      ['GROUP_WORK_NOT_AGREED'],
    ],
    [
      'GRP-3: agreement that ends before the first session',
      {},
      { groupWorkAgreedUntil: '2026-11-16' },
      ['GROUP_WORK_NOT_AGREED'],
    ],
    ['GRP-4: kept apart from a member', {}, { keptApartFrom: [CAZ] }, ['KEPT_APART']],
    ['GRP-1: above the size of the setting', { group: others(6) }, {}, ['GROUP_FULL 6']],
    [
      'GRP-1: above the size of the programme',
      { group: others(4), programme: aProgramme({ maximumSize: 4 }) },
      {},
      ['GROUP_FULL 4'],
    ],
    [
      'GRP-1: a programme larger than the setting does not widen it',
      { group: others(6), programme: aProgramme({ maximumSize: 12 }) },
      {},
      ['GROUP_FULL 6'],
    ],
    [
      'GRP-2: on roll elsewhere',
      {},
      { onRoll: from(ANOTHER_SCHOOL) },
      ['NOT_ON_ROLL_ON_SESSION_DATE 2026-11-17'],
    ],
    [
      'GRP-2: leaves the school before the last date',
      {},
      { onRoll: from(A_SCHOOL, '2026-12-31') },
      ['NOT_ON_ROLL_ON_SESSION_DATE 2027-01-05'],
    ],
    [
      'a place already',
      { group: aGroup().withMembers(A_STUDENT).build() },
      {},
      ['ALREADY_A_MEMBER'],
    ],
    [
      'a place in another run of the programme',
      {},
      { places: [elsewhere] },
      ['IN_ANOTHER_RUN_OF_PROGRAMME'],
    ],
    [
      'another session at that hour',
      {},
      { busy: [{ on: '2026-12-01', startsAt: '10:45', minutes: 30, groupId: null }] },
      ['STUDENT_DOUBLE_BOOKED 2026-12-01'],
    ],
    ['a run that has ended', { group: aGroup().ended().build() }, {}, ['GROUP_HAS_ENDED']],
  ])('%s', (_what, facts, candidate, expected) => {
    expect(codes(facts, candidate).stops).toEqual(expected);
  });

  it('comes with every other, not alone', () => {
    const { stops } = codes(
      { group: others(6) },
      { openCaseId: null, groupWorkAgreedUntil: null, onRoll: [] },
    );
    expect(stops).toEqual([
      'GROUP_FULL 6',
      'MEMBER_HAS_NO_OPEN_CASE',
      'GROUP_WORK_NOT_AGREED',
      'NOT_ON_ROLL_ON_SESSION_DATE 2026-11-17',
    ]);
  });
});

describe('no stop', () => {
  it.each<[string, Partial<GroupFacts>, Partial<CandidateFacts>]>([
    [
      'in a joint programme, on roll elsewhere (GRP-2)',
      { programme: aProgramme({ joint: true }) },
      {
        onRoll: [{ schoolId: ANOTHER_SCHOOL, from: '2025-09-01', to: null }],
      },
    ],
    [
      'from a run of another programme',
      {},
      {
        places: [{ groupId: ANOTHER_GROUP, programmeId: 'programme-2' as ProgrammeId }],
      },
    ],
    [
      'from what ends when the session begins',
      {},
      {
        busy: [{ on: '2026-11-17', startsAt: '09:00', minutes: 60, groupId: null }],
      },
    ],
    [
      'from the sessions of this very group',
      {},
      {
        busy: [{ on: '2026-11-17', startsAt: '10:00', minutes: 60, groupId: A_GROUP }],
      },
    ],
    [
      'from a restriction with somebody who left',
      {
        group: aGroup()
          .withMembers(aPlace(CAZ, { to: '2026-11-15', from: '2026-10-01' }), BEN)
          .build(),
      },
      { keptApartFrom: [CAZ] },
    ],
  ])('%s', (_what, facts, candidate) => {
    expect(codes(facts, candidate).stops).toEqual([]);
  });

  it('from dates before they join (GRP-5)', () => {
    const busy = [{ on: '2026-11-17', startsAt: '10:00', minutes: 60, groupId: null }];
    expect(codes({}, { busy }, '2026-11-18').stops).toEqual([]);
  });

  it('from a member who left and comes again', () => {
    const group = aGroup()
      .withMembers(aPlace(A_STUDENT, { from: '2026-10-01', to: '2026-11-10' }), BEN)
      .build();
    expect(codes({ group }).stops).toEqual([]);
  });
});

describe('GRP-4: a restriction', () => {
  it('shows neither with whom it is nor why', () => {
    const check = checkMember(groupFacts({ group: two }), aCandidate({ keptApartFrom: [CAZ] }));
    expect(check.stops).toEqual([{ code: 'KEPT_APART', field: 'studentId' }]);
    expect(JSON.stringify(check)).not.toContain(CAZ);
  });

  it('names the member only to who asks apart', () => {
    expect(
      keptApartMembers(groupFacts({ group: two }), { keptApartFrom: [CAZ, A_STUDENT] }),
    ).toEqual([CAZ]);
  });

  it('holds against a member who joins later', () => {
    const group = aGroup()
      .withMembers(aPlace(CAZ, { from: '2026-12-01' }), BEN)
      .build();
    expect(codes({ group }, { keptApartFrom: [CAZ] }).stops).toEqual(['KEPT_APART']);
  });
});

describe('a transition programme', () => {
  const secondary = { programme: aProgramme({ kind: 'INTO_SECONDARY', keyStages: [] }) };
  const ks4 = { programme: aProgramme({ kind: 'INTO_KS4', keyStages: [] }) };
  const coming = { onRoll: [], destinationSchoolId: A_SCHOOL, yearGroup: 6, openCaseId: null };
  const upper = { school: { lowAge: 13, highAge: 18 } };

  it.each<[string, Partial<GroupFacts>, Partial<CandidateFacts>, string[]]>([
    ['TRN-1: Year 6, coming to the school, nominated in place of a case', secondary, coming, []],
    [
      'TRN-1: Year 6, coming to another school',
      secondary,
      { ...coming, destinationSchoolId: ANOTHER_SCHOOL },
      ['NOT_COMING_TO_THIS_SCHOOL'],
    ],
    [
      'TRN-1: Year 5, coming to the school',
      secondary,
      { ...coming, yearGroup: 5 },
      ['NOT_IN_TRANSITION_YEAR'],
    ],
    [
      'TRN-2: without consent',
      secondary,
      { ...coming, groupWorkAgreedUntil: null },
      ['GROUP_WORK_NOT_AGREED'],
    ],
    [
      'TRN-3: Year 8 into a school that begins with Year 9',
      { ...secondary, ...upper },
      { ...coming, yearGroup: 8 },
      [],
    ],
    [
      'TRN-3: Year 6 into a school that begins with Year 9',
      { ...secondary, ...upper },
      coming,
      ['NOT_IN_TRANSITION_YEAR'],
    ],
    ['TRN-6: Year 7, arrived', secondary, { yearGroup: 7 }, []],
    ['TRN-1: Year 9 into Key Stage 4', ks4, { yearGroup: 9 }, []],
    ['TRN-1: Year 8 into Key Stage 4', ks4, { yearGroup: 8 }, ['NOT_IN_TRANSITION_YEAR']],
    ['TRN-1: Year 10 into Key Stage 4', ks4, { yearGroup: 10 }, ['NOT_IN_TRANSITION_YEAR']],
    [
      'TRN-1: Year 9 of another school',
      ks4,
      { yearGroup: 9, onRoll: [] },
      ['NOT_ON_ROLL_ON_SESSION_DATE 2026-11-17'],
    ],
    [
      'TRN-1: a school that ends with Year 8 has no way into Key Stage 4',
      { ...ks4, school: { lowAge: 9, highAge: 13 } },
      { yearGroup: 8 },
      ['NOT_IN_TRANSITION_YEAR'],
    ],
  ])('%s', (_what, facts, candidate, expected) => {
    expect(codes({ group: aGroup().build(), ...facts }, candidate).stops).toEqual(expected);
  });

  it('goes by the year group at the first session, which goes up in September', () => {
    const group = aGroup({
      dates: [
        {
          number: 1,
          title: 'Welcome',
          on: '2027-09-07',
          startsAt: '10:00',
          minutes: 60,
          moved: false,
        },
      ],
    }).build();
    expect(codes({ ...ks4, group }, { yearGroup: 8 }).stops).toEqual([]);
    expect(codes({ ...ks4, group }, { yearGroup: 9 }).stops).toEqual(['NOT_IN_TRANSITION_YEAR']);
  });
});

describe('a warning', () => {
  const maths = { subject: 'Maths', weekday: 2, startsAt: '10:30', minutes: 60 };
  it.each<[string, Partial<GroupFacts>, Partial<CandidateFacts>, string[]]>([
    ['a year that the programme is not meant for', {}, { yearGroup: 11 }, ['YEAR_NOT_MEANT 11']],
    [
      'a group that would mix key stages',
      { yearGroups: new Map([[BEN, 10]]), programme: aProgramme({ keyStages: [] }) },
      {},
      ['KEY_STAGES_MIXED'],
    ],
    [
      'the lesson that is missed, and how often',
      {},
      { lessons: [maths, { ...maths, weekday: 3 }] },
      ['LESSON_MISSED Maths, 6'],
    ],
    [
      'the worker’s minutes at the school',
      { workerMinutesLeft: -45 },
      {},
      ['WORKER_MINUTES_SHORT 45'],
    ],
    ['a group that is too small still', { group: aGroup().build() }, {}, ['GROUP_BELOW_MINIMUM 2']],
    [
      'agreement that ends during the run',
      {},
      { groupWorkAgreedUntil: '2026-12-31' },
      ['CONSENT_ENDS_DURING_RUN 2026-12-31'],
    ],
  ])('%s', (_what, facts, candidate, expected) => {
    const check = codes(facts, candidate);
    expect(check.warnings).toEqual(expected);
    expect(check.stops).toEqual([]);
  });

  it('counts only the lessons that are left', () => {
    expect(codes({}, { lessons: [maths] }, '2026-12-09').warnings).toEqual([
      'LESSON_MISSED Maths, 2',
    ]);
  });

  it('is not given where nothing is known', () => {
    expect(codes({ workerMinutesLeft: null, yearGroups: new Map() }).warnings).toEqual([]);
  });
});

it('has a test for each stop, and the day from which it counts is today unless told', () => {
  expect(MEMBER_STOPS).toHaveLength(11);
  expect(checkMember(groupFacts({ group: two }), aCandidate())).toEqual(
    checkMember(groupFacts({ group: two }), aCandidate(), TODAY),
  );
});
