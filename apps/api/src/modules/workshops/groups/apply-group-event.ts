import type { GroupEvent } from '@outreach/domain';
import type { Act, Happening } from '../../../acts/act.ts';
import { raiseVersion } from '../../../acts/raise-version.ts';
import { Session } from '../../sessions/session.entity.ts';
import type { FoundGroup } from './find-group.ts';
import { GroupMembership } from './group-membership.entity.ts';
import { callOff, expectIn, expectNoMore } from './places-in-sessions.ts';
import { giveRunSessions } from './give-run-sessions.ts';
import { storeRunDates } from './store-run-dates.ts';

type Facts = NonNullable<Happening['facts']>;
export type StoredGroupEvent = Exclude<GroupEvent, { type: 'GroupPlanned' | 'CatchUpPlanned' }>;

const NAMES = {
  GroupStarted: 'GROUP_STARTED',
  GroupGiven: 'GROUP_HANDED_OVER',
  MemberAdded: 'GROUP_MEMBER_ADDED',
  MemberLeft: 'GROUP_MEMBER_LEFT',
  MemberOutcomeRecorded: 'GROUP_OUTCOME_RECORDED',
  RunDatesMoved: 'GROUP_DATES_MOVED',
  GroupEnded: 'GROUP_ENDED',
} as const;

/** Stores what a decision said about a group and records it; all of it makes one new version of the group. */
export async function applyGroupEvents(
  act: Act,
  found: FoundGroup,
  events: readonly StoredGroupEvent[],
): Promise<void> {
  const { row } = found;
  const { version } = row;
  for (const event of events) {
    const { studentId = null, caseId = null, facts } = await store(act, found, event);
    act.record({
      event: NAMES[event.type],
      subject: 'GROUP',
      subjectId: row.id,
      schoolId: row.schoolId,
      studentId,
      caseId,
      facts,
    });
  }
  await act.em.flush();
  if (events.length > 0 && row.version === version)
    await raiseVersion(act.em, 'workshop_group', row);
}

interface Stored {
  readonly studentId?: string;
  readonly caseId?: string | null;
  readonly facts: Facts;
}

async function store(act: Act, found: FoundGroup, event: StoredGroupEvent): Promise<Stored> {
  const { em, now, newId } = act;
  const { row } = found;
  switch (event.type) {
    case 'GroupStarted':
      Object.assign(row, { status: 'RUNNING', startedOn: event.on });
      return { facts: [{ name: 'on', value: event.on }] };
    case 'GroupGiven': {
      const { workerId, from } = event;
      row.workerId = workerId;
      await giveRunSessions(act, row.id, event);
      return {
        facts: [
          { name: 'worker', value: workerId },
          { name: 'from', value: from },
        ],
      };
    }
    case 'MemberAdded': {
      const { membership } = event;
      const { studentId, caseId, from, chosen, overrides } = membership;
      em.persist(
        em.create(GroupMembership, {
          id: newId(),
          centreId: row.centreId,
          schoolId: row.schoolId,
          studentId,
          groupId: row.id,
          programmeId: row.programmeId,
          caseId,
          startsOn: from,
          chosenReason: chosen.code,
          chosenNote: chosen.note,
          overrides: [...overrides],
          createdAt: now,
        }),
      );
      await em.flush();
      await expectIn(act, found, membership);
      return {
        studentId,
        caseId,
        facts: [
          { name: 'from', value: from },
          { name: 'chosen', value: chosen.code },
          ...overrides.map(({ code }) => ({ name: 'override', value: code })),
        ],
      };
    }
    case 'MemberLeft': {
      const { studentId, from, to, leaving } = event;
      await em.nativeUpdate(
        GroupMembership,
        { groupId: row.id, studentId, startsOn: from },
        { endsOn: to, leavingReason: leaving.code, leavingNote: leaving.note },
      );
      await expectNoMore(act, found, studentId, to);
      return {
        studentId,
        facts: [
          { name: 'to', value: to },
          { name: 'reason', value: leaving.code },
        ],
      };
    }
    case 'MemberOutcomeRecorded': {
      const { studentId, from, outcome } = event;
      await em.nativeUpdate(
        GroupMembership,
        { groupId: row.id, studentId, startsOn: from },
        { outcome: outcome.code, outcomeNote: outcome.note },
      );
      return { studentId, facts: [{ name: 'outcome', value: outcome.code }] };
    }
    case 'RunDatesMoved':
      await storeRunDates(act, found, event);
      return { facts: [{ name: 'reason', value: event.reason }] };
    case 'GroupEnded': {
      const { on, reason, evaluation } = event;
      Object.assign(row, { status: 'ENDED', endedOn: on, endReason: reason, evaluation });
      const left = await em.find(Session, {
        groupId: row.id,
        state: 'PLANNED',
        heldOn: { $gt: on },
      });
      for (const session of left) callOff(act, session);
      return {
        facts: [
          { name: 'on', value: on },
          { name: 'reason', value: reason },
        ],
      };
    }
  }
}
