import { describe, it } from 'vitest';
import { A_CENTRE, A_SCHOOL, A_WORKER, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { recordUnplannedSession, type RecordUnplannedSession } from './record-unplanned-session.ts';
import { A_SESSION, absent, AN_AUTUMN, aRecord, studentFacts } from './session.builder.ts';

const corridor: RecordUnplannedSession = {
  by: aWorker(),
  today: TODAY,
  id: A_SESSION,
  centreId: A_CENTRE,
  schoolId: A_SCHOOL,
  workerId: A_WORKER,
  isWorker: true,
  kind: 'ADVICE',
  topics: ['COPING', 'COPING'],
  slot: { on: '2026-11-13', startsAt: '12:15', room: null },
  calendar: AN_AUTUMN,
  record: aRecord([], { minutes: 15 }),
  students: [],
  maximumSize: 6,
  meetAndAssess: false,
  sharedNote: null,
  workedOn: null,
  nextStep: null,
  adviceTo: null,
  adviceNeed: null,
  sharedNoteNamesNobody: false,
  people: [],
  privateNotesAbout: [],
};
const oneToOne: RecordUnplannedSession = {
  ...corridor,
  kind: 'ONE_TO_ONE',
  students: [studentFacts()],
  record: aRecord(),
};
const recording = (command: RecordUnplannedSession, parts: Partial<RecordUnplannedSession> = {}) =>
  given(null).when(recordUnplannedSession, { ...command, ...parts });

describe('what nobody had planned', () => {
  it('is entered and recorded in one go, and says so', () => {
    recording(corridor).then(
      {
        type: 'SessionPlanned',
        session: { planned: false, kind: 'ADVICE', topics: ['COPING'], slot: { minutes: 15 } },
      },
      { type: 'SessionHeld', record: { minutes: 15 } },
    );
    recording(oneToOne).then({ type: 'SessionPlanned' }, { type: 'SessionHeld' });
  });

  it.each([
    ['to come', '2026-11-17', 'SESSION_IN_FUTURE at on'],
    ['on which students were at home', '2026-11-15', 'NOT_A_SCHOOL_DAY at on'],
  ] as const)('was not on a day %s', (_which, on, code) => {
    recording(oneToOne, { slot: { ...corridor.slot, on } }).thenRefused(code);
  });

  it('on a training day is said, where no student is named', () => {
    recording(corridor, { today: '2026-11-27', slot: { ...corridor.slot, on: '2026-11-27' } })
      .then({ type: 'SessionPlanned' }, { type: 'SessionHeld' })
      .warning('NOT_A_SCHOOL_DAY at on');
  });

  it('is under all the rules of a record', () => {
    recording(oneToOne, {
      by: aReferrer(),
      isWorker: false,
      topics: [],
      record: aRecord([absent()]),
    }).thenRefused(
      'NOT_A_WORKER at workerId',
      'NOT_ALLOWED_FOR_ROLE',
      'TOPIC_MISSING at topics',
      'NOBODY_CAME at attendance',
    );
  });
});
