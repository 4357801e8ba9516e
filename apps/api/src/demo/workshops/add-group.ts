import {
  addDays,
  bankHolidaysBetween,
  scheduleRun,
  weekdayOf,
  WEEKDAYS,
  type Programme,
  type RunDate,
  type SchoolCalendar,
} from '@outreach/domain';
import { schoolTermState } from '../../modules/schools/school-term-state.ts';
import type { ServedPlace } from '../casework/casework.ts';
import { type DemoCentre, momentOn } from '../demo-centre.ts';
import { addHistory } from '../history.ts';
import { addMember } from './add-member.ts';
import { addRunSession } from './add-run-session.ts';

type Case = DemoCentre['rows']['cases'][number];

/** Before the first lesson, when no other session of the demonstration is. */
const STARTS_AT = '08:15';
const HELD_SO_FAR = 3;

/** A group that has met three times, with three times to come. */
export function addGroup(
  centre: DemoCentre,
  place: ServedPlace,
  programme: Programme,
  members: readonly Case[],
): void {
  const { random, rows, days, today } = centre;
  const { school, worker } = place;
  const id = random.uuid();
  const dates = datesOf(centre, place, programme);
  const [first] = dates;
  if (first === undefined) return;
  const plannedOn = days.before(first.on, 8);
  const createdAt = momentOn(centre, plannedOn, -90);
  const began = first.on < today;
  rows.groups.push({
    ...{ id, centreId: centre.id, schoolId: school.id, programmeId: programme.id },
    ...{ workerId: worker.id, name: 'Breakfast group', room: 'Library office' },
    ...{ everyWeeks: 1, createdAt },
    ...{ status: began ? 'RUNNING' : 'PLANNED', startedOn: began ? first.on : null },
    ...{ endedOn: null, endReason: null, evaluation: null, version: began ? 2 : 1 },
  });
  const about = { subject: 'GROUP', subjectId: id, schoolId: school.id, by: worker } as const;
  addHistory(centre, {
    ...{ ...about, event: 'GROUP_PLANNED', on: plannedOn, at: createdAt },
    facts: [
      { name: 'programme', value: programme.id },
      { name: 'worker', value: worker.id },
      { name: 'on', value: first.on },
    ],
  });
  for (const one of members)
    addMember(centre, { place, groupId: id, programme, from: first.on }, one);
  if (began)
    addHistory(centre, {
      ...{ ...about, event: 'GROUP_STARTED', on: first.on },
      facts: [{ name: 'on', value: first.on }],
    });
  for (const date of dates)
    addRunSession(centre, { place, groupId: id, programme, members, plannedAt: createdAt }, date);
}

/** From the school's own calendar, begun long enough ago that three of them are over. */
function datesOf(
  centre: DemoCentre,
  { school, worker }: ServedPlace,
  { sessions }: Programme,
): RunDate[] {
  const { rows, today } = centre;
  const agreement = rows.allocations.find(
    ({ schoolId, workerId, endsOn }) =>
      schoolId === school.id && workerId === worker.id && endsOn == null,
  );
  const day = WEEKDAYS.findIndex((one) => one === agreement?.weekdays[0]) + 1;
  const weekday = day === 0 ? weekdayOf(today) : day;
  const calendar = calendarOf(centre, school.id);
  for (let back = 14; back < 120; back += 7) {
    const pattern = { from: addDays(today, -back), weekday, startsAt: STARTS_AT, everyWeeks: 1 };
    const dates = scheduleRun(calendar, pattern, sessions)?.dates ?? [];
    if (dates.filter(({ on }) => on < today).length >= HELD_SO_FAR) return [...dates];
  }
  return [];
}

function calendarOf({ rows }: DemoCentre, id: string): SchoolCalendar {
  const terms = rows.terms.filter(({ schoolId }) => schoolId === id).map(schoolTermState);
  const all = terms.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]).sort();
  return {
    terms,
    closures: rows.closures
      .filter(({ schoolId }) => schoolId === id)
      .map(({ closedOn, kind }) => ({ date: closedOn, kind: kind as 'INSET' })),
    bankHolidays: bankHolidaysBetween(all[0] ?? '', all.at(-1) ?? ''),
  };
}
