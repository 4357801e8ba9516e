import {
  ABSENCE_REASONS,
  type AbsenceReason,
  LOSS_REASONS,
  type LossReason,
} from '@outreach/domain';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import { addHistory } from '../history.ts';
import type { DemoPerson } from '../people/demo-staff.ts';
import {
  adviceGiven,
  type DemoKind,
  groupWork,
  individualWork,
  privateNotes,
} from '../words/sessions.ts';
import type { DayOfWork } from './days-of-work.ts';

type Case = DemoCentre['rows']['cases'][number];

export interface SessionOrder {
  readonly day: DayOfWork;
  readonly worker: DemoPerson;
  readonly kind: DemoKind;
  readonly startsAt: string;
  readonly minutes: number;
  readonly room: string | null;
  readonly cases: readonly Case[];
}

type Fate = 'PLANNED' | 'HAPPENED' | 'DID_NOT_HAPPEN' | 'CANCELLED';

/** One session with what became of it, and what the product would have written about that. */
export function addSession(centre: DemoCentre, order: SessionOrder): void {
  const { random, rows } = centre;
  const { day, worker, kind, cases } = order;
  const id = random.uuid();
  const fate = fateOf(centre, order);
  const lost: LossReason =
    fate === 'DID_NOT_HAPPEN'
      ? 'STUDENT_ABSENT'
      : random.pick(['SCHOOL_ASKED', 'ROOM_GONE', 'WORKER_AWAY']);
  const isLost = fate === 'DID_NOT_HAPPEN' || fate === 'CANCELLED';
  const about = { subject: 'SESSION', subjectId: id, schoolId: day.schoolId, by: worker } as const;
  const recordedAt = fate === 'PLANNED' ? null : momentOn(centre, day.on, 420);
  rows.sessions.push({
    ...{ id, centreId: centre.id, schoolId: day.schoolId, workerId: worker.id, kind, state: fate },
    ...{
      planned: kind !== 'ADVICE',
      heldOn: day.on,
      startsAt: order.startsAt,
      minutes: order.minutes,
    },
    ...{ room: order.room, place: null, seriesId: null, groupId: null, meetAndAssess: false },
    ...contentOf(centre, order, fate),
    lossReason: isLost ? lost : null,
    lossWhose: isLost ? LOSS_REASONS[lost] : null,
    workerWasThere: fate === 'DID_NOT_HAPPEN' ? true : null,
    ...{ recordedAt, recordedBy: recordedAt === null ? null : worker.id },
    ...{
      createdAt: momentOn(centre, day.on < centre.today ? day.on : centre.today, -60),
      version: fate === 'PLANNED' ? 1 : 2,
    },
  });
  addHistory(centre, {
    ...{ ...about, event: 'SESSION_PLANNED', on: day.on < centre.today ? day.on : centre.today },
    facts: [
      { name: 'kind', value: kind },
      { name: 'on', value: day.on },
      { name: 'startsAt', value: order.startsAt },
      { name: 'worker', value: worker.id },
    ],
  });
  for (const one of cases) addStudent(centre, order, id, fate, one);
  if (recordedAt === null) return;
  addHistory(centre, {
    ...{ ...about, event: events[fate], on: day.on, at: recordedAt },
    facts: [{ name: 'on', value: day.on }],
  });
}

const events: Readonly<Record<Fate, string>> = {
  PLANNED: 'SESSION_PLANNED',
  HAPPENED: 'SESSION_HELD',
  DID_NOT_HAPPEN: 'SESSION_NOT_HELD',
  CANCELLED: 'SESSION_CANCELLED',
};

/** What was held yesterday and before; a few of the last days nobody has recorded yet. */
function fateOf({ random, today, days }: DemoCentre, { day, kind }: SessionOrder): Fate {
  if (day.on >= today) return 'PLANNED';
  if (kind === 'ADVICE') return 'HAPPENED';
  if (day.on >= days.before(today, 4) && random.chance(25)) return 'PLANNED';
  return random.weighted([
    ['HAPPENED', 88],
    ['DID_NOT_HAPPEN', kind === 'GROUP' ? 0 : 7],
    ['CANCELLED', 5],
  ] as const);
}

function contentOf({ random }: DemoCentre, { kind, minutes }: SessionOrder, fate: Fate) {
  const nothing = {
    recordedMinutes: null,
    preparationMinutes: null,
    workedOn: null,
    howItWent: null,
  };
  const none = {
    ...{ ...nothing, nextStep: null, sharedNote: null, concernToldTo: null, concernToldAt: null },
    ...{ adviceTo: null, adviceYearGroup: null, adviceNeed: null, promotedDraftId: null },
  };
  if (kind === 'ADVICE') {
    const { topics, ...advice } = random.pick(adviceGiven);
    return fate === 'HAPPENED'
      ? { ...none, ...advice, topics: [...topics], recordedMinutes: minutes, preparationMinutes: 0 }
      : { ...none, topics: [...topics] };
  }
  const { topics, ...words } = random.pick(kind === 'GROUP' ? groupWork : individualWork);
  if (fate !== 'HAPPENED') return { ...none, topics: [...topics] };
  return {
    ...{ ...none, ...words, topics: [...topics] },
    recordedMinutes: minutes + random.pick([0, 0, 0, 5, -5]),
    preparationMinutes: random.pick([0, 10, 15]),
    howItWent: random.weighted([
      ['WELL', 60],
      ['MIXED', 30],
      ['HARD', 10],
    ] as const),
  };
}

function addStudent(
  centre: DemoCentre,
  { day, worker, kind, cases }: SessionOrder,
  sessionId: string,
  fate: Fate,
  supportCase: Case,
): void {
  const { random, rows } = centre;
  const { schoolId, studentId } = supportCase;
  const caseId = supportCase.id ?? '';
  const owner = { centreId: centre.id, schoolId, studentId, sessionId };
  // Of a group, the first came, so that there was one.
  const away = kind === 'GROUP' && supportCase !== cases[0] && random.chance(12);
  const attendance = away ? 'ABSENT' : random.chance(9) ? 'LATE' : 'ATTENDED';
  const reason: AbsenceReason = random.pick(['ILL', 'KEPT_IN_LESSON', 'ABSENT_FROM_SCHOOL']);
  const held = fate === 'HAPPENED';
  rows.sessionStudents.push({
    ...{ ...owner, id: random.uuid(), caseId },
    attendance: held ? attendance : null,
    minutesLate: held && attendance === 'LATE' ? random.between(5, 12) : null,
    absenceReason: held && away ? reason : null,
    absenceWhose: held && away ? ABSENCE_REASONS[reason] : null,
  });
  if (fate === 'PLANNED') return;
  const event = {
    HAPPENED: 'SESSION_RECORDED',
    DID_NOT_HAPPEN: 'SESSION_NOT_HELD',
    CANCELLED: 'SESSION_CALLED_OFF',
  };
  addHistory(centre, {
    ...{ event: event[fate], subject: 'SESSION', subjectId: sessionId, caseId, by: worker },
    ...{ schoolId, studentId: studentId, on: day.on },
    facts: [
      { name: 'on', value: day.on },
      ...(held ? [{ name: 'attendance', value: attendance }] : []),
    ],
  });
  if (held && !away && random.chance(20))
    rows.privateNotes.push({
      ...{ ...owner, id: random.uuid(), note: random.pick(privateNotes) },
      ...{ writtenAt: momentOn(centre, day.on, 430), writtenBy: worker.id },
    });
}
