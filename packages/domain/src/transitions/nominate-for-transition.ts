import { canNominate } from '../access/transition-access.ts';
import type { Viewer } from '../access/viewer.ts';
import { academicYearStart } from '../kernel/dates.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { CentreId, SchoolDate, SchoolId, StudentId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import type { PresentingReason } from '../referrals/referral-content.ts';
import {
  entryYear,
  transitionPoints,
  type AgeRange,
  type TransitionPoint,
  type YearGroup,
} from '../schools/year-groups.ts';
import {
  detailViolations,
  detailWarnings,
  tidied,
  type StudentDetails,
} from '../students/student-details.ts';
import type { ProgrammeKind } from '../workshops/workshop-codes.ts';
import type { TransitionViolationCode } from './transition-violations.ts';

/** Somebody on record: where they are, and where they are nominated for the coming September. */
export interface NomineeOnRecord {
  readonly studentId: StudentId;
  readonly schoolId: SchoolId;
  readonly yearGroup: YearGroup;
  readonly onRoll: boolean;
  readonly nominatedAt: SchoolId | null;
}

/** Somebody whom the service does not know yet; their year is that from which the school takes them. */
export interface NewNominee {
  readonly details: Omit<StudentDetails, 'yearGroup'>;
  readonly fromSchool: { readonly name: string | null; readonly urn: string | null };
  /** Whether a student of this number, or of this name and birthday, is on record, as the database knows. */
  readonly known: 'HERE' | 'ELSEWHERE' | null;
}

export interface NominateForTransition {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly programmeKind: ProgrammeKind;
  readonly nominee: NomineeOnRecord | NewNominee | null;
  readonly needs: readonly PresentingReason[];
  /** The school's first day of the coming autumn; null where its terms are not known yet. */
  readonly autumnFirstDay: SchoolDate | null;
}

export type NominationEvent =
  | { readonly type: 'NominationOvertaken'; readonly schoolId: SchoolId; readonly moves: boolean }
  | {
      readonly type: 'NominatedForTransition';
      readonly kind: TransitionPoint['kind'];
      readonly fromYear: YearGroup;
      readonly toYear: YearGroup;
      readonly startsOn: SchoolDate;
      readonly details: StudentDetails | null;
      readonly needs: readonly PresentingReason[];
    };

type Violations = Violation<TransitionViolationCode>[];
type Receiving = AgeRange & { readonly centreId: CentreId; readonly schoolId: SchoolId };

/**
 * TRN-1, TRN-3: a school names a student who is to start there in September, by its own entry year, or one of its own
 * who goes up into Key Stage 4. Whoever is named stands on the list of the programme. A student has one school to go
 * to: a second one is the manager's to settle, and nothing of the first travels.
 */
export function nominateForTransition(
  school: Receiving,
  command: NominateForTransition,
): Decision<NominationEvent, TransitionViolationCode> {
  const { by, programmeKind, nominee, needs, today } = command;
  const point = transitionPoints(school).find(({ kind }) => kind === programmeKind);
  const may =
    canNominate(by, school) ||
    (isOnRecord(nominee) && canNominate(by, { ...school, schoolId: nominee.schoolId }));
  const details = isOnRecord(nominee) ? null : detailsOf(nominee, point);
  const startsOn = comingSeptember(command);
  return decided(
    [
      ...(may ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...pointViolations(programmeKind, point),
      ...(needs.length === 0 ? [violation('NOMINATION_NEED_MISSING' as const, 'needs')] : []),
      ...(nominee === null ? [violation('NOMINEE_MISSING' as const, 'studentId')] : []),
      ...(nominee === null
        ? []
        : isOnRecord(nominee)
          ? onRecordViolations(school, nominee, command, point)
          : newViolations(nominee, details, command)),
    ],
    point === undefined
      ? []
      : [
          ...overtaken(school, nominee),
          {
            type: 'NominatedForTransition',
            ...point,
            startsOn,
            details: details === null ? null : tidied(details),
            needs: [...new Set(needs)],
          },
        ],
    details === null ? [] : detailWarnings(details, today),
  );
}

/** The first of September to come, or the school's own first day of that autumn. */
function comingSeptember({ today, autumnFirstDay }: NominateForTransition): SchoolDate {
  return autumnFirstDay ?? `${academicYearStart(today) + 1}-09-01`;
}

function isOnRecord(nominee: NominateForTransition['nominee']): nominee is NomineeOnRecord {
  return nominee !== null && 'studentId' in nominee;
}

function detailsOf(nominee: NewNominee | null, point: TransitionPoint | undefined) {
  return nominee === null || point === undefined
    ? null
    : { ...nominee.details, yearGroup: point.fromYear };
}

function pointViolations(kind: ProgrammeKind, point: TransitionPoint | undefined): Violations {
  if (kind === 'TARGETED') return [violation('NOT_A_TRANSITION_PROGRAMME', 'programmeId')];
  return point === undefined ? [violation('SCHOOL_HAS_NO_SUCH_TRANSITION', 'schoolId')] : [];
}

/** A repeated year counts by the year in which they are taught, never by age. */
function onRecordViolations(
  school: Receiving,
  { schoolId, yearGroup, onRoll, nominatedAt }: NomineeOnRecord,
  { by, programmeKind }: NominateForTransition,
  point: TransitionPoint | undefined,
): Violations {
  const here = schoolId === school.schoolId;
  return [
    ...(point !== undefined && yearGroup !== point.fromYear
      ? [violation('NOT_IN_TRANSITION_YEAR' as const, 'studentId')]
      : []),
    ...(programmeKind === 'INTO_KS4' && !(here && onRoll)
      ? [violation('NOMINEE_NOT_ON_ROLL' as const, 'studentId')]
      : []),
    ...(programmeKind === 'INTO_SECONDARY' && here && onRoll && entryYear(school) === point?.toYear
      ? [violation('NOMINEE_STARTS_ELSEWHERE' as const, 'studentId')]
      : []),
    ...(nominatedAt === school.schoolId
      ? [violation('NOMINATED_ALREADY' as const, 'studentId')]
      : []),
    ...(nominatedAt !== null && nominatedAt !== school.schoolId && by.role !== 'MANAGER'
      ? [violation('NOMINATION_NEEDS_MANAGER' as const, 'studentId')]
      : []),
  ];
}

function newViolations(
  { fromSchool, known }: NewNominee,
  details: StudentDetails | null,
  { programmeKind, today }: NominateForTransition,
): Violations {
  return [
    ...(programmeKind === 'INTO_KS4'
      ? [violation('NOMINEE_NOT_ON_ROLL' as const, 'studentId')]
      : []),
    ...(details === null ? [] : detailViolations(details, today)),
    ...(isBlank(fromSchool.name)
      ? [violation('FROM_SCHOOL_MISSING' as const, 'fromSchoolName')]
      : []),
    ...(fromSchool.urn !== null && !/^\d{6}$/.test(fromSchool.urn)
      ? [violation('FROM_SCHOOL_URN_WRONG' as const, 'fromSchoolUrn')]
      : []),
    ...(known === 'HERE' ? [violation('ON_RECORD_ALREADY' as const, 'familyName')] : []),
    ...(known === 'ELSEWHERE'
      ? [violation('NOMINATION_NEEDS_MANAGER' as const, 'familyName')]
      : []),
  ];
}

/** Another school in August: the first one's place ends, and whoever is on no roll is the new school's to know. */
function overtaken(
  school: Receiving,
  nominee: NominateForTransition['nominee'],
): NominationEvent[] {
  if (!isOnRecord(nominee)) return [];
  const { nominatedAt, onRoll, schoolId } = nominee;
  const moves = !onRoll && schoolId !== school.schoolId;
  return nominatedAt !== null && nominatedAt !== school.schoolId
    ? [{ type: 'NominationOvertaken', schoolId: nominatedAt, moves }]
    : [];
}
