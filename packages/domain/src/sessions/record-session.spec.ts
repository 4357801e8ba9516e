import { describe, it } from 'vitest';
import { A_SCHOOL, aManager, aReferrer, aWorker } from '../access/viewer.builder.ts';
import { A_STUDENT, aConsent, TODAY } from '../consent/consent.builder.ts';
import { consentStanding } from '../consent/consent-standing.ts';
import { given } from '../kernel/given-when-then.ts';
import type { StudentId } from '../kernel/identifiers.ts';
import { recordSession, type RecordSession } from './record-session.ts';
import {
  absent,
  aGroupOf,
  aRecord,
  aSession,
  attended,
  late,
  studentBeforeCase,
  studentFacts,
  studentIds,
} from './session.builder.ts';
import type { SessionRecord } from './session.ts';

const facts = (howMany: number) => studentIds(howMany).map((id) => studentFacts(id));
const command = (howMany = 1): RecordSession => ({
  by: aWorker(),
  today: TODAY,
  topics: ['COPING'],
  record: aRecord(studentIds(howMany).map(attended)),
  students: facts(howMany),
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
});
const recording = (session = aSession(), parts: Partial<RecordSession> = {}, howMany?: number) =>
  given(session.build()).when(recordSession, {
    ...command(howMany ?? session.build().students.length),
    ...parts,
  });
const withRecord = (parts: Partial<SessionRecord>) => ({ record: aRecord([attended()], parts) });
const withdrawn = {
  standing: consentStanding([aConsent().withdrawn('2026-11-15').build()], TODAY),
};
const amy = A_STUDENT;
const ben = 'student-2' as StudentId;
const cai = 'student-3' as StudentId;

describe('a session that was held (rules.md §5, point 13)', () => {
  it('is recorded: who came, what was worked on, how it went', () => {
    recording()
      .then({
        type: 'SessionHeld',
        topics: ['COPING'],
        students: [{ studentId: A_STUDENT }],
        record: { minutes: 60, howItWent: 'WELL', attendance: [{ attendance: 'ATTENDED' }] },
      })
      .warning();
  });

  it('is recorded once for five, with the attendance of each (GRP-6)', () => {
    recording(aGroupOf(5)).then({ type: 'SessionHeld', record: { minutes: 60 } });
  });

  it('is recorded by the manager too, and not by the school', () => {
    recording(aSession(), { by: aManager() }).then({ type: 'SessionHeld' });
    recording(aSession(), { by: aReferrer(A_SCHOOL) }).thenRefused('NOT_ALLOWED_FOR_ROLE');
  });

  it('keeps of the attendance what goes with the mark', () => {
    const attendance = [{ ...late(5), attendance: 'ATTENDED' as const }];
    recording(aSession(), { record: aRecord(attendance) }).then({
      type: 'SessionHeld',
      record: { attendance: [{ attendance: 'ATTENDED', minutesLate: null }] },
    });
  });

  it('names each topic once (TOP-2)', () => {
    recording(aSession(), { topics: ['COPING', 'COPING', 'CONFIDENCE'] }).then({
      type: 'SessionHeld',
      topics: ['COPING', 'CONFIDENCE'],
    });
  });

  it.each([
    ['tomorrow', { today: '2026-11-15' }, 'SESSION_IN_FUTURE at on'],
    ['with no topic (TOP-1)', { topics: [] }, 'TOPIC_MISSING at topics'],
    [
      'on another topic, in no words',
      { topics: ['COPING', 'OTHER'], workedOn: ' ' },
      'OTHER_TOPIC_NOT_SAID at workedOn',
    ],
    ['for no time', withRecord({ minutes: 0 }), 'SESSION_LENGTH_OUT_OF_RANGE at minutes'],
    [
      'with a negative preparation',
      withRecord({ preparationMinutes: -1 }),
      'PREPARATION_OUT_OF_RANGE at preparationMinutes',
    ],
    [
      'with half a minute of it',
      withRecord({ preparationMinutes: 0.5 }),
      'PREPARATION_OUT_OF_RANGE at preparationMinutes',
    ],
    [
      'with a worry passed on to nobody',
      withRecord({ concern: { toldTo: ' ', toldAt: '10:05' } }),
      'CONCERN_TOLD_TO_NOBODY at concernToldTo',
    ],
    ['where nobody came', { record: aRecord([absent()]) }, 'NOBODY_CAME at attendance'],
  ] as const)('is not recorded %s', (_how, parts, code) => {
    recording(aSession(), parts).thenRefused(code);
  });

  it('with students asks for its topic; a meeting has none', () => {
    recording(aSession('MEETING'), { topics: [] }).then({ type: 'SessionHeld' });
  });

  it('names whom a worry was passed on to and when, not what it was (CAS-3)', () => {
    const concern = { toldTo: 'The safeguarding lead', toldAt: '10:05' };
    recording(aSession(), withRecord({ concern })).then({
      type: 'SessionHeld',
      record: { concern },
    });
  });
});

describe('who was expected', () => {
  it('is marked, all of them', () => {
    recording(aGroupOf(3), {}, 2).thenRefused('ATTENDANCE_MISSING at students');
    recording(aGroupOf(3), { record: aRecord([attended(amy), attended(ben)]) }).thenRefused(
      'ATTENDANCE_MISSING at attendance',
    );
  });

  it('and did not come needs no agreement; a consent withdrawn is not in the way of the others', () => {
    const students = [studentFacts(amy, withdrawn), studentFacts(ben), studentFacts(cai)];
    const record = aRecord([absent(amy), attended(ben), attended(cai)]);
    recording(aGroupOf(3), { students, record }).then({ type: 'SessionHeld' });
  });

  it('may be joined by somebody who came unexpectedly, under the same rules', () => {
    recording(aGroupOf(2), {}, 3).then({
      type: 'SessionHeld',
      students: [{ studentId: amy }, { studentId: ben }, { studentId: cai }],
    });
    const students = [...facts(2), studentFacts(cai, { onRoll: false })];
    recording(aGroupOf(2), { students, record: command(3).record }).thenRefused(
      'STUDENT_NOT_ON_ROLL at students.2',
    );
  });

  it('is one student where it is one to one, whoever came', () => {
    const record = aRecord([absent(amy), attended(ben)]);
    recording(aSession(), { students: facts(2), record }).thenRefused(
      'ONE_STUDENT_ONLY at students',
    );
    recording(aSession('ONE_TO_ONE', 0), {}).thenRefused('SESSION_STUDENT_MISSING at students');
  });

  it('is nobody twice', () => {
    const students = [studentFacts(amy), studentFacts(ben), studentFacts(ben)];
    const record = aRecord([attended(amy), absent(ben)]);
    recording(aGroupOf(2), { students, record }).thenRefused('STUDENT_NAMED_TWICE at students');
  });
});

describe('nobody is worked with after consent has ended (CNS-3)', () => {
  it('and the screen is told with whom', () => {
    const students = [studentFacts(amy), studentFacts(ben), studentFacts(cai, withdrawn)];
    const record = aRecord([absent(amy), attended(ben), attended(cai)]);
    recording(aGroupOf(3), { students, record }).thenRefused('SUPPORT_NOT_AGREED at students.2');
  });

  it('but for the one visit before there is a case (CAS-1)', () => {
    const session = aSession('ONE_TO_ONE', 1, {
      students: [{ studentId: A_STUDENT, caseId: null }],
    });
    const visit = { students: [studentBeforeCase()], meetAndAssess: true };
    recording(session, visit).then({ type: 'SessionHeld' });
    recording(session, { ...visit, meetAndAssess: false }).thenRefused(
      'NO_OPEN_CASE at students.0',
    );
  });
});

describe('notes (GRP-7)', () => {
  const people = [{ givenName: 'Amy', familyName: 'Okafor', preferredName: null }];
  const sharedNote = 'Amy led the warm-up.';

  it('of a group name nobody, unless the worker looked', () => {
    recording(aGroupOf(2), { people, sharedNote }).thenRefused('NAME_IN_SHARED_NOTE at sharedNote');
    recording(aGroupOf(2), { people, sharedNote, sharedNoteNamesNobody: true }).then({
      type: 'SessionHeld',
    });
  });

  it.each(['workedOn', 'nextStep', 'sharedNote'] as const)(
    'of a group name nobody in %s either: every member’s record shows it',
    (field) => {
      recording(aGroupOf(2), { people, [field]: 'Amy led the warm-up.' }).thenRefused(
        `NAME_IN_SHARED_NOTE at ${field}`,
      );
    },
  );

  it.each(['ONE_TO_ONE', 'MEETING', 'OBSERVATION'] as const)(
    'of %s with one student alone may name that student',
    (kind) => {
      recording(aSession(kind), { people, sharedNote }).then({ type: 'SessionHeld' });
    },
  );

  it.each(['workedOn', 'nextStep', 'sharedNote', 'adviceTo', 'adviceNeed'] as const)(
    'of advice never name a child in %s, whoever looked (SUP-1)',
    (field) => {
      const parts = { people, [field]: 'About Amy Okafor.', sharedNoteNamesNobody: true };
      recording(aSession('ADVICE', 0), parts).thenRefused(`CHILD_NAMED_IN_ADVICE at ${field}`);
    },
  );

  it('nor in whom a worry was passed on to', () => {
    const concern = { toldTo: 'The mother of Amy Okafor', toldAt: '10:05' };
    const parts = { people, record: aRecord([], { concern }) };
    recording(aSession('ADVICE', 0), parts).thenRefused('CHILD_NAMED_IN_ADVICE at concernToldTo');
  });

  it('of advice ask about a first name, which may be a colleague’s; whom was advised is one', () => {
    recording(aSession('ADVICE', 0), { people, sharedNote }).thenRefused(
      'NAME_IN_SHARED_NOTE at sharedNote',
    );
    const looked = { people, sharedNote, sharedNoteNamesNobody: true };
    recording(aSession('ADVICE', 0), looked).then({ type: 'SessionHeld' });
    recording(aSession('ADVICE', 0), { people, adviceTo: 'Amy, Head of Year 8' }).then({
      type: 'SessionHeld',
    });
  });

  it('are private to those who were there or expected', () => {
    recording(aGroupOf(2), { privateNotesAbout: studentIds(2) }).then({ type: 'SessionHeld' });
    recording(aGroupOf(2), { privateNotesAbout: studentIds(3) }).thenRefused(
      'NOTE_OF_NOBODY_EXPECTED at privateNotes',
    );
  });
});

describe('recorded again', () => {
  it('it is put right, whatever was said first', () => {
    recording(aSession().held()).then({ type: 'SessionHeld' });
    recording(aSession().notHeld()).then({ type: 'SessionHeld' });
  });

  it('without somebody who was marked by mistake', () => {
    recording(aGroupOf(3).held(), {}, 2).then({
      type: 'SessionHeld',
      students: [{ studentId: amy }, { studentId: ben }],
    });
  });

  it('after it was cancelled it is not', () => {
    recording(aSession().cancelled()).thenRefused('SESSION_CANCELLED');
  });
});
