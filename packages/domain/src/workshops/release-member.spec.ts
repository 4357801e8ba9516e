import { describe, expect, it } from 'vitest';
import { aConsent, A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import { consentStanding } from '../consent/consent-standing.ts';
import { addDays } from '../kernel/dates.ts';
import { releaseMember } from './release-member.ts';
import { aGroup, BEN } from './workshop.builder.ts';

const agreed = consentStanding([aConsent().build()], TODAY);
const nothing = consentStanding([], TODAY);
const released = (studentId = A_STUDENT, standing = nothing) =>
  releaseMember(aGroup().withMembers(A_STUDENT).build(), { studentId, standing, today: TODAY });

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
    expect(released(A_STUDENT, agreed)).toMatchObject({ events: [] });
    expect(released(BEN)).toMatchObject({ events: [] });
  });
});
