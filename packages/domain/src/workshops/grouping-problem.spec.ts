import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/seeded.ts';
import { A_STUDENT } from '../consent/consent.builder.ts';
import type { GroupId, ProgrammeId, StudentId } from '../kernel/identifiers.ts';
import { checkMember } from './check-member.ts';
import { groupingProblem, type CandidateForGrouping } from './grouping-problem.ts';
import type { CandidateFacts } from './member-facts.ts';
import {
  A_GROUP,
  A_PROGRAMME,
  aCandidate,
  aGroup,
  ANOTHER_GROUP,
  aProgramme,
  BEN,
  CAZ,
  groupFacts,
} from './workshop.builder.ts';

const candidate = (
  parts: Partial<CandidateFacts> = {},
  points = 10,
  proposed: GroupId | null = null,
): CandidateForGrouping => ({
  facts: aCandidate(parts),
  points: new Map([[A_PROGRAMME, points]]),
  proposed,
});
const planned = groupFacts({ group: aGroup().withMembers(BEN).build() });
const running = groupFacts({
  group: aGroup({ id: ANOTHER_GROUP }).withMembers(CAZ).running().build(),
});

describe('who could go where', () => {
  it('is every group that has no hard stop, with the points of its programme', () => {
    expect(groupingProblem([running, planned], [candidate({}, 12.4)])).toEqual({
      groups: [
        { groupId: A_GROUP, kept: 1, places: 5, minimum: 2 },
        { groupId: ANOTHER_GROUP, kept: 1, places: 5, minimum: 2 },
      ],
      candidates: [
        {
          studentId: A_STUDENT,
          options: [
            { groupId: A_GROUP, points: 12 },
            { groupId: ANOTHER_GROUP, points: 12 },
          ],
          barred: [],
          current: null,
        },
      ],
      apart: [],
    });
  });

  it.each<[string, Partial<CandidateFacts>, string]>([
    [
      'another session at that hour',
      { busy: [{ on: '2026-11-17', startsAt: '10:00', minutes: 60, groupId: null }] },
      'CLASH',
    ],
    [
      'a member who stays and from whom they are kept apart',
      { keptApartFrom: [BEN] },
      'KEPT_APART',
    ],
    ['no agreement to group work', { groupWorkAgreedUntil: null }, 'NOT_ELIGIBLE'],
    ['a year for which the programme is not meant', { yearGroup: 11 }, 'NOT_ELIGIBLE'],
    ['two stops at once', { groupWorkAgreedUntil: null, keptApartFrom: [BEN] }, 'NOT_ELIGIBLE'],
  ])('is barred by %s', (_what, parts, reason) => {
    expect(groupingProblem([planned], [candidate(parts)]).candidates).toMatchObject([
      { options: [], barred: [{ groupId: A_GROUP, reason }] },
    ]);
  });

  it('is barred by a group that is full of members who stay', () => {
    const full = aProgramme({ maximumSize: 2 });
    const group = aGroup().withMembers(BEN, CAZ).build();
    const { candidates, groups } = groupingProblem(
      [groupFacts({ group, programme: full })],
      [candidate()],
    );
    expect(candidates).toMatchObject([{ barred: [{ reason: 'NO_PLACE' }] }]);
    expect(groups).toMatchObject([{ kept: 2, places: 0 }]);
  });

  it('is no group of a programme that they are not considered for', () => {
    const other = { ...candidate(), points: new Map([['programme-2' as ProgrammeId, 5]]) };
    expect(groupingProblem([planned], [other]).candidates).toMatchObject([
      { options: [], barred: [] },
    ]);
  });

  it('gives back the place and the hours of who may be moved, in a planned group alone', () => {
    const ben = candidate({
      studentId: BEN,
      places: [{ groupId: A_GROUP, programmeId: A_PROGRAMME }],
      busy: [{ on: '2026-11-17', startsAt: '10:00', minutes: 60, groupId: A_GROUP }],
    });
    const caz = candidate({
      studentId: CAZ,
      places: [{ groupId: ANOTHER_GROUP, programmeId: A_PROGRAMME }],
    });
    const { groups, candidates } = groupingProblem([planned, running], [caz, ben]);
    expect(groups).toMatchObject([
      { kept: 0, places: 6 },
      { kept: 1, places: 5 },
    ]);
    expect(candidates).toMatchObject([
      {
        studentId: BEN,
        current: A_GROUP,
        options: [{ groupId: A_GROUP }, { groupId: ANOTHER_GROUP }],
      },
      {
        studentId: CAZ,
        current: null,
        options: [],
        barred: [{ groupId: A_GROUP }, { groupId: ANOTHER_GROUP }],
      },
    ]);
  });

  it('takes the proposal at hand for where somebody is', () => {
    const { candidates } = groupingProblem(
      [planned],
      [candidate({ studentId: BEN }, 5, ANOTHER_GROUP)],
    );
    expect(candidates).toMatchObject([{ current: ANOTHER_GROUP }]);
  });

  it('names each pair of candidates who are kept apart once, said from whichever side', () => {
    const { apart } = groupingProblem(
      [planned],
      [
        candidate({ studentId: CAZ, keptApartFrom: [BEN, A_STUDENT] }),
        candidate({ studentId: BEN, keptApartFrom: [CAZ] }),
      ],
    );
    expect(apart).toEqual([[BEN, CAZ]]);
  });

  it('is the same whatever order it is asked in', () => {
    const all = [candidate({ studentId: CAZ }), candidate({ studentId: BEN }), candidate()];
    expect(groupingProblem([running, planned], [...all].reverse())).toEqual(
      groupingProblem([planned, running], all),
    );
  });
});

holds(
  'no option has a hard stop',
  fc.property(
    fc.array(
      fc.record({
        keptApartFrom: fc.subarray([BEN, CAZ]),
        groupWorkAgreedUntil: fc.constantFrom(null, '2026-12-01', '2027-10-01'),
        yearGroup: fc.integer({ min: 7, max: 11 }),
        busy: fc.subarray([{ on: '2026-12-01', startsAt: '10:00', minutes: 60, groupId: null }]),
      }),
      { maxLength: 6 },
    ),
    (many) => {
      const candidates = many.map((parts, at) =>
        candidate({ ...parts, studentId: `student-${at + 10}` as StudentId }),
      );
      const problem = groupingProblem([planned, running], candidates);
      for (const { studentId, options, barred } of problem.candidates) {
        const facts =
          candidates.find((one) => one.facts.studentId === studentId)?.facts ?? aCandidate();
        for (const of of [planned, running]) {
          const { stops, warnings } = checkMember(of, facts);
          const free =
            stops.length === 0 && !warnings.some(({ code }) => code === 'YEAR_NOT_MEANT');
          expect(options.some(({ groupId }) => groupId === of.group.id)).toBe(free);
          expect(barred.some(({ groupId }) => groupId === of.group.id)).toBe(!free);
        }
      }
    },
  ),
);
