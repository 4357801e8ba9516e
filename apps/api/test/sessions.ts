import type { Acts } from './acts.ts';
import type { Input } from './mutations/mutation-case.ts';
import { aStudent, inDays, ofOak, put } from './mutations/rows.ts';
import { aCaseOf, aConsent, aText } from './mutations/situations.ts';
import { schools } from './people.ts';

/** A term of Oak School around today, so that every weekday near is a school day; tests plan on the next of them. */
export async function termAround(acts: Acts): Promise<void> {
  await acts.stored(`delete from outreach.school_term where school_id = '${schools.oak.id}'`);
  await put(acts.outreach, 'school_term', {
    school_id: schools.oak.id,
    academic_year: '2026/27',
    term: 'AUTUMN',
    first_day: inDays(-200),
    last_day: inDays(200),
    source: 'test',
  });
}

/** Nobody has a session any more, so that every hour is free. */
export async function emptyTimetable({ stored }: Pick<Acts, 'stored'>): Promise<void> {
  await stored('delete from outreach.session_student');
  await stored('delete from outreach.session');
}

/** A student with an open case, agreement to every kind of support, and work that may start. */
export async function aReadyStudent({ outreach }: Acts): Promise<string> {
  const studentId = await aStudent(outreach);
  await aConsent(outreach, studentId);
  const caseId = await aCaseOf(outreach, studentId);
  for (const party of ['SERVICE', 'SCHOOL', 'PARENT', 'STUDENT'])
    await put(outreach, 'partnership_confirmation', {
      ...ofOak(studentId),
      case_id: caseId,
      party,
      confirmed_on: inDays(-50),
      by_name: 'Somebody',
    });
  return studentId;
}

/** The next weekday that is no bank holiday, so many days from today or later. */
export function schoolDay(from = 7): string {
  for (let days = from; ; days++) {
    const day = inDays(days);
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    if (weekday > 0 && weekday < 6 && !BANK_HOLIDAYS.has(day.slice(5))) return day;
  }
}

/** The last weekday before today. */
export function lastSchoolDay(before = 1): string {
  for (let days = -before; ; days--) {
    const day = inDays(days);
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    if (weekday > 0 && weekday < 6 && !BANK_HOLIDAYS.has(day.slice(5))) return day;
  }
}

function daysOf(month: string, first: number, last: number): string[] {
  return Array.from(
    { length: last - first + 1 },
    (_, at) => `${month}-${String(first + at).padStart(2, '0')}`,
  );
}

/** So many days, no two alike, from where a count of days leads to the same one more than once. */
export const distinctDays = (day: (at: number) => string, howMany: number): string[] =>
  [...new Set(Array.from({ length: 2 * howMany }, (_, at) => day(at)))].slice(0, howMany);

/** Days of the year that may be bank holidays in some year; tests stay away from them. */
const BANK_HOLIDAYS = new Set([
  ...[
    '12-24',
    '12-25',
    '12-26',
    '12-27',
    '12-28',
    '12-29',
    '12-30',
    '12-31',
    '01-01',
    '01-02',
    '01-03',
  ],
  ...daysOf('05', 1, 8),
  ...daysOf('05', 24, 31),
  ...Array.from({ length: 7 }, (_, at) => `08-${String(at + 25)}`),
  // From the earliest Good Friday to the latest Easter Monday.
  ...daysOf('03', 20, 31),
  ...daysOf('04', 1, 26),
]);

/** An hour with one student at Oak School, by whoever sends it. */
export const anHour = (studentIds: readonly string[], changes: Input = {}): Input => ({
  schoolId: schools.oak.id,
  kind: 'ONE_TO_ONE',
  topics: ['COPING'],
  on: schoolDay(),
  startsAt: '10:00',
  minutes: 60,
  room: null,
  studentIds,
  ...changes,
});

/** An hour that was in the plan and whose day has passed, stored as it would be. */
export async function anHourAgo(
  { outreach }: Acts,
  workerId: string,
  studentIds: readonly string[],
  changes: Readonly<Record<string, string | number | null>> = {},
): Promise<string> {
  const id = await put(outreach, 'session', {
    school_id: schools.oak.id,
    worker_id: workerId,
    kind: studentIds.length > 1 ? 'GROUP' : 'ONE_TO_ONE',
    state: 'PLANNED',
    planned: true,
    held_on: lastSchoolDay(),
    starts_at: '10:00',
    minutes: 60,
    created_at: new Date().toISOString(),
    ...changes,
  });
  for (const studentId of studentIds)
    await put(outreach, 'session_student', { ...ofOak(studentId), session_id: id });
  return id;
}

/** A record in which everybody named was there. */
export const held = (studentIds: readonly string[], changes: Input = {}): Input => ({
  minutes: 60,
  topics: ['COPING'],
  attendance: studentIds.map((studentId) => ({ studentId, attendance: 'ATTENDED' })),
  workedOn: aText,
  howItWent: 'WELL',
  nextStep: 'The same time next week',
  ...changes,
});
