import {
  settingsFrom,
  type CaseId,
  type CentreId,
  type GroupFacts,
  type GroupId,
  type Membership,
  type NamedPerson,
  type Programme,
  type ProgrammeId,
  type RunAttendance,
  type RunDate,
  type SchoolDate,
  type SchoolId,
  type ServiceSettings,
  type SessionState,
  type StaffId,
  type StudentId,
  type WorkshopGroup,
} from '@outreach/domain';
import type { StoredLedger } from '../../ledger/ledger-facts-sql.ts';
import { minutesLeftAt } from './minutes-left.ts';

export interface StoredMember extends Membership {
  readonly id: string;
  readonly caseId: CaseId | null;
  readonly yearGroup: number | null;
  readonly person: NamedPerson;
}

export interface StoredDate extends RunDate {
  readonly state: SessionState;
  readonly sessionId: string;
}

/** A group as `groupFactsSql` provides it. */
export interface StoredGroup {
  readonly id: GroupId;
  readonly centreId: CentreId;
  readonly schoolId: SchoolId;
  readonly programmeId: ProgrammeId;
  readonly name: string;
  readonly workerId: StaffId;
  readonly room: string | null;
  readonly everyWeeks: number;
  readonly status: WorkshopGroup['status'];
  readonly startedOn: SchoolDate | null;
  readonly endedOn: SchoolDate | null;
  readonly reason: string | null;
  readonly evaluation: string | null;
  readonly dates: StoredDate[];
  readonly members: StoredMember[];
  readonly catchUps: {
    readonly studentId: StudentId;
    readonly number: number;
    readonly on: SchoolDate;
  }[];
  readonly attendance: RunAttendance[];
  readonly programme: Programme;
  readonly school: GroupFacts['school'];
  readonly settings: Partial<ServiceSettings>;
  readonly ledger: StoredLedger;
}

/** The stored group as the rules know it. */
export function groupState(stored: StoredGroup): WorkshopGroup {
  const {
    id,
    centreId,
    schoolId,
    programmeId,
    name,
    workerId,
    room,
    everyWeeks,
    members,
    catchUps,
  } = stored;
  const dates = stored.dates.map(({ number, title, on, startsAt, minutes, moved }): RunDate => ({
    number,
    title,
    on,
    startsAt,
    minutes,
    moved,
  }));
  const common = {
    id,
    centreId,
    schoolId,
    programmeId,
    name,
    workerId,
    room,
    everyWeeks,
    dates,
    members,
    catchUps,
  };
  const { startedOn, endedOn } = stored;
  switch (stored.status) {
    case 'PLANNED':
      return { ...common, status: 'PLANNED' };
    case 'RUNNING':
      return { ...common, status: 'RUNNING', startedOn: startedOn ?? '' };
    case 'ENDED':
      return {
        ...common,
        status: 'ENDED',
        startedOn,
        endedOn: endedOn ?? '',
        reason: stored.reason as 'COMPLETED',
        evaluation: stored.evaluation,
      };
  }
}

/** What a student is held against. */
export function groupFacts(stored: StoredGroup, today: SchoolDate): GroupFacts {
  const group = groupState(stored);
  return {
    today,
    group,
    programme: stored.programme,
    settings: settingsFrom(stored.settings),
    school: stored.school,
    yearGroups: new Map(
      stored.members.flatMap(({ studentId, yearGroup }) =>
        yearGroup === null ? [] : [[studentId, yearGroup] as const],
      ),
    ),
    workerMinutesLeft: minutesLeftAt(
      stored.ledger,
      group.dates.map(({ on }) => on),
      today,
    ),
  };
}
