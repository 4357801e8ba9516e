import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate, StudentId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import { attendanceAsMarked, attendanceFits } from './attendance-fits.ts';
import { mayNameStudents, type StudentFacts } from './may-name-students.ts';
import { namesInAdvice } from './names-in-advice.ts';
import { namesInNote, type NamedPerson } from './names-in-note.ts';
import { SESSION_KIND_RULES, type Subtopic, type Topic } from './session-codes.ts';
import {
  lengthIsPlausible,
  LONGEST_SESSION,
  worksThere,
  type SessionViolations,
} from './session-rules.ts';
import type { SessionViolationCode } from './session-violations.ts';
import type { Session, SessionEvent, SessionRecord } from './session.ts';

export interface RecordSession {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly topics: readonly (Topic | Subtopic)[];
  readonly record: SessionRecord;
  /** Everybody who was expected, and whoever came unexpectedly, as they are on the session's day. */
  readonly students: readonly StudentFacts[];
  readonly maximumSize: number;
  readonly meetAndAssess: boolean;
  readonly sharedNote: string | null;
  readonly workedOn: string | null;
  readonly nextStep: string | null;
  readonly adviceTo: string | null;
  readonly adviceNeed: string | null;
  /** The worker looked: the word in what everybody's record shows is not a member's name. */
  readonly sharedNoteNamesNobody: boolean;
  /** Of advice, every student of the school; of anything else, those of the session. */
  readonly people: readonly NamedPerson[];
  /** Whose private notes are written. */
  readonly privateNotesAbout: readonly StudentId[];
}

/**
 * It was held: who came, what was worked on, how it went (rules.md §5, points 2 and 13). Nobody who was expected
 * is left out. Recording it again puts it right, whoever was marked by mistake included, and both stay in the
 * history. A topic that the list does not have is said in words, so that the list can be looked through
 * (rules.md 4.9). CNS-3: nobody is worked with after consent has ended.
 */
export function recordSession(
  state: Session,
  command: RecordSession,
): Decision<SessionEvent, SessionViolationCode> {
  const { by, today, record, topics, students, privateNotesAbout } = command;
  const came = new Set(
    record.attendance
      .filter(({ attendance }) => attendance !== 'ABSENT')
      .map(({ studentId }) => studentId),
  );
  const check = mayNameStudents({ ...command, kind: state.kind, came });
  const everybody = students.map(({ studentId }) => studentId);
  const forgotten =
    state.state !== 'HAPPENED' &&
    state.students.some(({ studentId }) => !everybody.includes(studentId));
  return decided(
    [
      ...worksThere(by, { ...state, students }),
      ...(state.state === 'CANCELLED' ? [violation('SESSION_CANCELLED' as const)] : []),
      ...(state.slot.on > today ? [violation('SESSION_IN_FUTURE' as const, 'on')] : []),
      ...lengthIsPlausible({ startsAt: state.slot.startsAt, minutes: record.minutes }),
      ...(!Number.isInteger(record.preparationMinutes) ||
      record.preparationMinutes < 0 ||
      record.preparationMinutes > LONGEST_SESSION
        ? [violation('PREPARATION_OUT_OF_RANGE' as const, 'preparationMinutes')]
        : []),
      ...(SESSION_KIND_RULES[state.kind].hasTopics && topics.length === 0
        ? [violation('TOPIC_MISSING' as const, 'topics')]
        : []),
      ...(topics.includes('OTHER') && isBlank(command.workedOn)
        ? [violation('OTHER_TOPIC_NOT_SAID' as const, 'workedOn')]
        : []),
      ...(forgotten ? [violation('ATTENDANCE_MISSING' as const, 'students')] : []),
      ...attendanceFits(state.kind, everybody, record),
      ...check.stops,
      ...(state.kind === 'ADVICE' ? advice(command) : sharedNotes(command, everybody)),
      ...(privateNotesAbout.some((studentId) => !everybody.includes(studentId))
        ? [violation('NOTE_OF_NOBODY_EXPECTED' as const, 'privateNotes')]
        : []),
      ...(record.concern !== null && isBlank(record.concern.toldTo)
        ? [violation('CONCERN_TOLD_TO_NOBODY' as const, 'concernToldTo')]
        : []),
    ],
    [
      {
        type: 'SessionHeld',
        record: { ...record, attendance: record.attendance.map(attendanceAsMarked) },
        topics: [...new Set(topics)],
        students: students.map(({ studentId, caseId }) => ({ studentId, caseId })),
      },
    ],
    check.warnings,
  );
}

/** GRP-7: the record of one student alone may name that student. */
function sharedNotes(command: RecordSession, everybody: readonly StudentId[]): SessionViolations {
  const { sharedNoteNamesNobody, people } = command;
  const named = sharedNoteNamesNobody || everybody.length === 1 ? [] : people;
  return (['workedOn', 'nextStep', 'sharedNote', 'adviceTo', 'adviceNeed'] as const).flatMap(
    (field) =>
      namesInNote(command[field] ?? '', named)
        ? [violation('NAME_IN_SHARED_NOTE' as const, field)]
        : [],
  );
}

/** SUP-1: a child's name is not stored, whoever looked; a first name alone may be a colleague's. */
function advice(command: RecordSession): SessionViolations {
  const { sharedNoteNamesNobody, people, record } = command;
  const texts = {
    workedOn: command.workedOn,
    nextStep: command.nextStep,
    sharedNote: command.sharedNote,
    adviceNeed: command.adviceNeed,
    // These two are staff.
    adviceTo: command.adviceTo,
    concernToldTo: record.concern?.toldTo,
  };
  return Object.entries(texts).flatMap(([field, text]): SessionViolations => {
    const named = namesInAdvice(text ?? '', people);
    if (named === 'FULL_NAME') return [violation('CHILD_NAMED_IN_ADVICE', field)];
    const ofStaff = field === 'adviceTo' || field === 'concernToldTo';
    return named === null || ofStaff || sharedNoteNamesNobody
      ? []
      : [violation('NAME_IN_SHARED_NOTE', field)];
  });
}
