import { A_CASE, A_CENTRE, A_SCHOOL, A_WORKER } from '../access/viewer.builder.ts';
import { A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import type { GroupId, ProgrammeId, SchoolDate, StudentId } from '../kernel/identifiers.ts';
import type { CandidateFacts, GroupFacts } from './member-facts.ts';
import type { NotesAbout } from './names-no-other.ts';
import type { Programme } from './programme.ts';
import type { RunDate } from './schedule-run.ts';
import {
  evolveGroup,
  type GroupEvent,
  type Membership,
  type PlannedGroup,
  type WorkshopGroup,
} from './workshop-group.ts';

export const A_GROUP = 'group-1' as GroupId;
export const ANOTHER_GROUP = 'group-2' as GroupId;
export const A_PROGRAMME = 'programme-1' as ProgrammeId;
export const BEN = 'student-ben' as StudentId;
export const CAZ = 'student-caz' as StudentId;

/** Six Tuesdays at ten from 17 November 2026, the day after the builders' today. */
export const SIX_TUESDAYS: readonly SchoolDate[] = [
  '2026-11-17',
  '2026-11-24',
  '2026-12-01',
  '2026-12-08',
  '2026-12-15',
  '2027-01-05',
];

/** A programme of six hours for two to six students of Key Stage 3. */
export function aProgramme(parts: Partial<Programme> = {}): Programme {
  return {
    id: A_PROGRAMME,
    centreId: A_CENTRE,
    name: 'Calm and in control',
    aim: 'Know what sets me off, and what helps.',
    topics: ['COPING'],
    kind: 'TARGETED',
    keyStages: ['KS3'],
    yearGroups: [],
    minimumSize: 2,
    maximumSize: 6,
    joint: false,
    sessions: SIX_TUESDAYS.map((_, at) => ({
      title: `Session ${at + 1}`,
      minutes: 60,
      plan: null,
      materials: [],
    })),
    ...parts,
  };
}

export const runDates = (days: readonly SchoolDate[] = SIX_TUESDAYS): RunDate[] =>
  days.map((on, at) => ({
    number: at + 1,
    title: `Session ${at + 1}`,
    on,
    startsAt: '10:00',
    minutes: 60,
    moved: false,
  }));

/** Notes about Amy, whose group has Ben in it too. */
export const notesAbout = (parts: Partial<NotesAbout> = {}): NotesAbout => ({
  own: { givenName: 'Amy', familyName: 'Okafor', preferredName: null },
  others: [{ givenName: 'Ben', familyName: 'Lyle', preferredName: null }],
  nameNobody: false,
  ...parts,
});

/** A place since the builders' today. */
export function aPlace(studentId: StudentId, parts: Partial<Membership> = {}): Membership {
  return {
    studentId,
    caseId: A_CASE,
    from: TODAY,
    to: null,
    chosen: { code: 'NEED_MATCHES', note: null },
    overrides: [],
    leaving: null,
    outcome: null,
    ...parts,
  };
}

/** A group in a state that it came to by what happened to it. */
class GroupBuilder {
  readonly #state: WorkshopGroup;

  constructor(state: WorkshopGroup) {
    this.#state = state;
  }

  /** The group as it stands. */
  build(): WorkshopGroup {
    return this.#state;
  }

  withMembers(...students: (StudentId | Membership)[]): GroupBuilder {
    return students.reduce<GroupBuilder>(
      (builder, one) =>
        builder.#after({
          type: 'MemberAdded',
          membership: typeof one === 'string' ? aPlace(one) : one,
        }),
      this,
    );
  }

  running(on: SchoolDate = TODAY): GroupBuilder {
    return this.#after({ type: 'GroupStarted', on });
  }

  judged(...students: StudentId[]): GroupBuilder {
    return students.reduce<GroupBuilder>(
      (builder, studentId) =>
        builder.#after({
          type: 'MemberOutcomeRecorded',
          studentId,
          from: TODAY,
          outcome: { code: 'AIM_MET', note: null },
        }),
      this,
    );
  }

  ended(on: SchoolDate = TODAY): GroupBuilder {
    return this.#after({ type: 'GroupEnded', on, reason: 'COMPLETED', evaluation: 'Went well.' });
  }

  #after(event: GroupEvent): GroupBuilder {
    return new GroupBuilder(evolveGroup(this.#state, event));
  }
}

/** A planned group of the school, with nobody in it. */
export function aGroup(parts: Partial<Omit<PlannedGroup, 'status'>> = {}): GroupBuilder {
  return new GroupBuilder({
    id: A_GROUP,
    centreId: A_CENTRE,
    schoolId: A_SCHOOL,
    programmeId: A_PROGRAMME,
    name: 'Tuesdays',
    workerId: A_WORKER,
    room: null,
    everyWeeks: 1,
    dates: runDates(),
    members: [],
    catchUps: [],
    status: 'PLANNED',
    ...parts,
  });
}

/** What is known of a group at a school for ages 11 to 18. */
export function groupFacts(parts: Partial<GroupFacts> = {}): GroupFacts {
  return {
    today: TODAY,
    group: aGroup().build(),
    programme: aProgramme(),
    settings: { groupSizeDefault: 6 },
    school: { lowAge: 11, highAge: 18 },
    yearGroups: new Map(),
    workerMinutesLeft: 30,
    ...parts,
  };
}

/** A Year 8 student with all that a place needs. */
export function aCandidate(parts: Partial<CandidateFacts> = {}): CandidateFacts {
  return {
    studentId: A_STUDENT,
    yearGroup: 8,
    openCaseId: A_CASE,
    groupWorkAgreedUntil: '2027-10-01',
    onRoll: [{ schoolId: A_SCHOOL, from: '2025-09-01', to: null }],
    destinationSchoolId: null,
    keptApartFrom: [],
    places: [],
    busy: [],
    lessons: [],
    ...parts,
  };
}
