import { describe, expect, it } from 'vitest';
import { aGroupSession, aMark, aSession } from '../../testing/sessions.ts';
import {
  checkRecord,
  expectedIn,
  nothingYet,
  recordField,
  recordInput,
  toldNobodyYet,
  valuesOf,
  type SessionWhole,
} from './record-values.ts';

const whole = (session: object) => session as SessionWhole;
const group = whole(aGroupSession());
const [sam, kit, ash] = expectedIn(group);

describe('what stands in the form when it opens', () => {
  it('is what was planned: everybody came, for the time and on the topics of the plan', () => {
    expect(valuesOf(group)).toMatchObject({
      seen: 1,
      minutes: '45',
      topics: ['COPING'],
      marks: { s1: { attendance: 'ATTENDED' }, s3: { attendance: 'ATTENDED' } },
    });
  });

  it('is what was recorded, where it was', () => {
    const marks = [
      aMark('s1', 'Sam Invented', {
        attendance: 'LATE',
        minutesLate: 10,
        privateNote: { id: 'p1', note: 'Tired' },
      }),
    ];
    const recorded = whole(aSession({ recordedMinutes: 30, students: { nodes: marks } }));
    expect(valuesOf(recorded)).toMatchObject({
      minutes: '30',
      marks: { s1: { attendance: 'LATE', minutesLate: '10', privateNote: 'Tired' } },
    });
  });

  it('leaves out a student whom the viewer may not see', () => {
    const hidden = { ...aMark('s9', 'Nobody'), student: null };
    expect(expectedIn(whole(aSession({ students: { nodes: [hidden] } })))).toEqual([]);
  });
});

describe('what is sent', () => {
  const values = () => valuesOf(group);

  it('marks everybody in the order in which they stand, with what belongs to the mark', () => {
    const typed = values();
    Object.assign(typed.marks['s2']!, { attendance: 'LATE', minutesLate: '10' });
    Object.assign(typed.marks['s3']!, { attendance: 'ABSENT', absenceReason: 'ILL' });
    // Left from another answer.
    typed.marks['s1']!.minutesLate = '5';
    expect(recordInput(typed, [sam!, kit!, ash!]).attendance).toMatchObject([
      { studentId: 's1', attendance: 'ATTENDED', minutesLate: null, absenceReason: null },
      { studentId: 's2', attendance: 'LATE', minutesLate: 10, absenceReason: null },
      { studentId: 's3', attendance: 'ABSENT', minutesLate: null, absenceReason: 'ILL' },
    ]);
  });

  it('takes a private note away only where there was one and it has been emptied', () => {
    const noted = { ...kit!, noted: true };
    const sent = recordInput(values(), [sam!, noted]).attendance;
    expect(sent?.map(({ privateNote }) => privateNote)).toEqual([null, '']);
  });

  it('is not held up by a worry of which nobody was told yet', () => {
    const worried = { ...nothingYet(), concern: 'YES' };
    expect(recordInput(worried, []).concern).toBeNull();
    expect(toldNobodyYet(worried)).toBe(true);
    expect(toldNobodyYet({ ...worried, concernToldTo: 'Ms Fable' })).toBe(false);
  });

  it('says to whom a worry was passed on, at the time of saving where none is given', () => {
    const told = { ...nothingYet(), concern: 'YES', concernToldTo: 'Ms Fable' };
    expect(recordInput(told, []).concern).toEqual({
      toldTo: 'Ms Fable',
      toldAt: expect.stringMatching(/^\d\d:\d\d$/) as string,
    });
    expect(recordInput({ ...told, concernToldAt: '10:50' }, []).concern?.toldAt).toBe('10:50');
    expect(recordInput({ ...told, concern: 'NO' }, []).concern).toBeNull();
  });
});

it('says before it is sent what is missing, by name', () => {
  const typed = { ...valuesOf(group), topics: [], minutes: 'an hour', preparationMinutes: 'some' };
  typed.marks['s2']!.attendance = 'LATE';
  typed.marks['s3']!.attendance = 'ABSENT';
  expect(checkRecord(typed, 'GROUP', expectedIn(group)).map(({ message }) => message)).toEqual([
    'Enter how many minutes late Kit Figment was',
    'Choose why Ash Fable was absent',
    'Choose at least one topic',
    'Enter how many minutes it lasted',
    'Enter the minutes of preparation as a number',
  ]);
  expect(checkRecord({ ...valuesOf(group), topics: [] }, 'MEETING', [])).toEqual([]);
  const other = { ...valuesOf(group), topics: ['OTHER'], workedOn: '' };
  expect(checkRecord(other, 'GROUP', [])).toEqual([
    { field: 'workedOn', message: 'Say what was worked on, as the topic is another one' },
  ]);
  expect(checkRecord({ ...other, workedOn: 'Money' }, 'GROUP', [])).toEqual([]);
});

it.each([
  ['attendance.1.minutesLate', 'marks.s2.minutesLate'],
  ['students.2', 'marks.s3'],
  ['attendance', 'marks.s1'],
  ['students', 'marks.s1'],
  ['sharedNote', 'sharedNote'],
  ['record.minutes', 'minutes'],
  ['privateNotes', undefined],
  [null, undefined],
])('a refusal at %s is shown at %s', (field, shown) => {
  expect(recordField(field, expectedIn(group))).toBe(shown);
});
