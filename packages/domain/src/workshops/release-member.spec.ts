import { describe, expect, it } from 'vitest';
import { aConsent, A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import { consentStanding } from '../consent/consent-standing.ts';
import { addDays } from '../kernel/dates.ts';
import type { CaseId, SchoolId } from '../kernel/identifiers.ts';
import type { ReleaseCause } from '../sessions/release-student.ts';
import { releaseMember } from './release-member.ts';
import { aGroup, BEN } from './workshop.builder.ts';

const agreed = consentStanding([aConsent().build()], TODAY);
const nothing = consentStanding([], TODAY);
const withdrawn = (standing = nothing): ReleaseCause => ({ code: 'CONSENT_WITHDRAWN', standing });
const group = aGroup().withMembers(A_STUDENT).build();
const released = (studentId = A_STUDENT, cause = withdrawn(), joint = false) =>
  releaseMember(group, { studentId, cause, joint, today: TODAY });

describe('a place in a group when consent is withdrawn (CNS-3)', () => {
  it('ends on the day before, for that reason', () => {
    expect(released()).toMatchObject({
      outcome: 'accepted',
      events: [
        {
          type: 'MemberLeft',
          studentId: A_STUDENT,
          to: addDays(TODAY, -1),
          leaving: { code: 'CONSENT_WITHDRAWN' },
        },
      ],
    });
  });

  it('stays where group work is agreed to still, and is nobody else’s', () => {
    expect(released(A_STUDENT, withdrawn(agreed))).toMatchObject({ events: [] });
    expect(released(BEN)).toMatchObject({ events: [] });
  });
});

it('ends with the case that carries it (GRP-3), and with no other', () => {
  const { caseId } = group.members[0]!;
  expect(released(A_STUDENT, { code: 'CASE_CLOSED', caseId: caseId! })).toMatchObject({
    events: [{ type: 'MemberLeft', leaving: { code: 'CASE_CLOSED' } }],
  });
  expect(released(A_STUDENT, { code: 'CASE_CLOSED', caseId: 'case-9' as CaseId })).toMatchObject({
    events: [],
  });
});

it('ends with the roll of the group’s school (GRP-2), unless the programme is joint', () => {
  const left: ReleaseCause = { code: 'LEFT_SCHOOL', schoolId: group.schoolId };
  expect(released(A_STUDENT, left)).toMatchObject({
    events: [{ type: 'MemberLeft', leaving: { code: 'LEFT_SCHOOL' } }],
  });
  expect(released(A_STUDENT, left, true)).toMatchObject({ events: [] });
  expect(
    released(A_STUDENT, { code: 'LEFT_SCHOOL', schoolId: 'school-9' as SchoolId }),
  ).toMatchObject({ events: [] });
});
