import type {
  CaseId,
  GroupId,
  ProgrammeId,
  SchoolDate,
  SchoolId,
  StudentId,
  WallTime,
} from '../kernel/identifiers.ts';
import type { AgeRange, YearGroup } from '../schools/year-groups.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';
import type { BusySlot } from './busy-slot.ts';
import type { Programme } from './programme.ts';
import type { WorkshopGroup } from './workshop-group.ts';

/** What is known of a group when a student is held against it. */
export interface GroupFacts {
  readonly today: SchoolDate;
  readonly group: WorkshopGroup;
  readonly programme: Programme;
  readonly settings: Pick<ServiceSettings, 'groupSizeDefault'>;
  readonly school: AgeRange;
  /** The year group today of each member; one that is missing is not compared. */
  readonly yearGroups: ReadonlyMap<StudentId, YearGroup>;
  /** Minutes a week that are left at this school with the group counted in; negative when over, null where unknown. */
  readonly workerMinutesLeft: number | null;
}

/** A lesson of the student's week. */
export interface Lesson {
  readonly subject: string;
  /** 1 for Monday to 5 for Friday. */
  readonly weekday: number;
  readonly startsAt: WallTime;
  readonly minutes: number;
}

/** What is known of a student when they are held against a group. */
export interface CandidateFacts {
  readonly studentId: StudentId;
  readonly yearGroup: YearGroup;
  readonly openCaseId: CaseId | null;
  /** Until when a parent agrees to group work; null where it is not agreed to (GRP-3, CNS-1, CNS-2). */
  readonly groupWorkAgreedUntil: SchoolDate | null;
  readonly onRoll: readonly {
    readonly schoolId: SchoolId;
    readonly from: SchoolDate;
    readonly to: SchoolDate | null;
  }[];
  /** TRN-1: the school that has nominated a student who is to start there. */
  readonly destinationSchoolId: SchoolId | null;
  /** GRP-4: read in both directions, of restrictions that hold today. */
  readonly keptApartFrom: readonly StudentId[];
  /** Places in other groups that are open; without the one that a move gives up. */
  readonly places: readonly { readonly groupId: GroupId; readonly programmeId: ProgrammeId }[];
  readonly busy: readonly BusySlot[];
  /** Their week of lessons; empty where the school has not sent it. */
  readonly lessons: readonly Lesson[];
}
