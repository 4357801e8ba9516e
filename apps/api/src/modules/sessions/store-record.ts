import {
  ABSENCE_REASONS,
  type RecordSession,
  type SessionEvent,
  type SessionKind,
  type StudentAttendance,
  type StudentId,
  type Subtopic,
  type Topic,
} from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { idOf, writtenOrNull } from '../../acts/find.ts';
import { badInput } from '../../errors/api-error.ts';
import { applySessionEvent } from './apply-session-event.ts';
import type { FoundSession } from './find-session.ts';
import { namesAtSchool } from './names-at-school.ts';
import { PrivateNote } from './private-note.entity.ts';
import type { AttendanceInput, SessionRecordInput } from './session-record.input.ts';
import { studentsOnDay } from './session-students.ts';

/** More than a workshop and a half: a list this long is a mistake or an attack. */
const MOST_STUDENTS = 30;

export interface RecordedAt {
  readonly sessionId: string;
  readonly kind: SessionKind;
  readonly schoolId: string;
  readonly on: string;
  readonly meetAndAssess: boolean;
  /** Who was expected. */
  readonly expected: readonly string[];
  /** What was planned to be worked on, where the record does not say. */
  readonly topics: readonly string[];
}

/** What somebody says became of a session, as the rules ask for it, with what is kept beside it. */
export async function recordOf(act: Act, where: RecordedAt, input: SessionRecordInput) {
  const attendance = input.attendance ?? [];
  if (attendance.length > MOST_STUDENTS) throw badInput('record.attendance');
  // As they were sent, so that a refusal about `students.N` is about the one whom the person marked there.
  const ids = new Set([...attendance.map(({ studentId }) => idOf(studentId)), ...where.expected]);
  const students = await studentsOnDay(act, [...ids], where);
  const texts = textsOf(input);
  const command: RecordSession = {
    by: act.viewer,
    today: act.today,
    topics: (input.topics ?? where.topics) as (Topic | Subtopic)[],
    record: {
      minutes: input.minutes,
      preparationMinutes: input.preparationMinutes ?? 0,
      attendance: attendance.map(attendanceOf),
      howItWent: input.howItWent ?? null,
      concern: input.concern ?? null,
    },
    students: students.map(({ facts }) => facts),
    maximumSize: act.settings.groupSizeDefault,
    meetAndAssess: where.meetAndAssess,
    sharedNote: texts.sharedNote,
    workedOn: texts.workedOn,
    nextStep: texts.nextStep,
    adviceTo: texts.adviceTo,
    adviceNeed: texts.adviceNeed,
    sharedNoteNamesNobody: input.sharedNoteNamesNobody === true,
    people:
      where.kind === 'ADVICE'
        ? await namesAtSchool(act, where.schoolId)
        : students.map(({ person }) => person),
    privateNotesAbout: attendance
      .filter(({ privateNote }) => writtenOrNull(privateNote, 'privateNote') !== null)
      .map(({ studentId }) => idOf(studentId) as StudentId),
  };
  return { command, texts, attendance };
}

export type RecordSent = Awaited<ReturnType<typeof recordOf>>;

/** Stores what the rules allowed of a record, notes beside it. */
export async function storeRecord(
  act: Act,
  found: FoundSession,
  events: readonly SessionEvent[],
  { texts, attendance }: RecordSent,
): Promise<void> {
  for (const event of events)
    if (event.type !== 'SessionPlanned') applySessionEvent(act, found, event);
  Object.assign(found.row, texts);
  await keepPrivateNotes(act, found, attendance);
}

/** The last year of a sixth form. */
const LAST_YEAR_GROUP = 13;

/** What a session's own row keeps of what people write. */
function textsOf(input: SessionRecordInput) {
  const { concern } = input;
  if (concern) writtenOrNull(concern.toldTo, 'concern.toldTo', 200);
  const adviceYearGroup = input.adviceYearGroup ?? null;
  if (adviceYearGroup !== null && (adviceYearGroup < 0 || adviceYearGroup > LAST_YEAR_GROUP))
    throw badInput('record.adviceYearGroup');
  return {
    workedOn: writtenOrNull(input.workedOn, 'workedOn', 2_000),
    nextStep: writtenOrNull(input.nextStep, 'nextStep', 2_000),
    sharedNote: writtenOrNull(input.sharedNote, 'sharedNote'),
    adviceTo: writtenOrNull(input.adviceTo, 'adviceTo', 200),
    adviceYearGroup,
    adviceNeed: writtenOrNull(input.adviceNeed, 'adviceNeed', 200),
  };
}

function attendanceOf({
  studentId,
  attendance,
  minutesLate,
  absenceReason,
}: AttendanceInput): StudentAttendance {
  const reason = absenceReason ?? null;
  return {
    studentId: idOf(studentId) as StudentId,
    attendance,
    minutesLate: minutesLate ?? null,
    absence: reason === null ? null : { reason, whose: ABSENCE_REASONS[reason] },
  };
}

async function keepPrivateNotes(
  { em, viewer, now, newId }: Act,
  { row }: FoundSession,
  attendance: readonly AttendanceInput[],
): Promise<void> {
  // Left out is not emptied: a phone that never had the note does not take it away.
  const sent = attendance.filter(({ privateNote }) => privateNote != null);
  if (sent.length === 0) return;
  const kept = await em.find(PrivateNote, { sessionId: row.id });
  for (const one of sent) {
    const studentId = idOf(one.studentId);
    const note = writtenOrNull(one.privateNote, 'privateNote');
    const before = kept.find((other) => other.studentId === studentId);
    if (note === null) {
      if (before) em.remove(before);
    } else if (before) Object.assign(before, { note, writtenAt: now, writtenBy: viewer.staffId });
    else
      em.persist(
        em.create(PrivateNote, {
          id: newId(),
          centreId: row.centreId,
          schoolId: row.schoolId,
          studentId,
          sessionId: row.id,
          note,
          writtenAt: now,
          writtenBy: viewer.staffId,
        }),
      );
  }
}
