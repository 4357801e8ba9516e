import { wallTimeAt } from '@outreach/domain';
import type { DemoCentre } from '../demo-centre.ts';
import type { DemoPerson } from '../people/demo-staff.ts';
import { rooms } from '../words/sessions.ts';
import { addSession } from './add-session.ts';
import { type DayOfWork, daysOfWork } from './days-of-work.ts';
import { casesToWorkOn } from './may-work-with.ts';

const MORNING = 9 * 60;
const LAST_START = 14 * 60 + 30;
/** To the next room, or to the next school. */
const WAY = 15;

/** Half a year of workers' days in schools, and today: one to one, a group a week, advice to staff. */
export function addSessions(centre: DemoCentre, workers: readonly DemoPerson[]): void {
  const free = new Map<string, number>();
  const people = new Map(workers.map((worker) => [worker.id, worker]));
  for (const day of daysOfWork(centre)) {
    const worker = people.get(day.workerId);
    if (worker !== undefined) fillDay(centre, day, worker, free);
  }
}

/** As much as the agreement gives, in order, and never two at once. */
function fillDay(
  centre: DemoCentre,
  day: DayOfWork,
  worker: DemoPerson,
  free: Map<string, number>,
): void {
  const { random } = centre;
  const key = `${worker.id} ${day.on}`;
  let minute = free.get(key) ?? MORNING;
  let left = day.minutes;
  const hold = (kind: Parameters<typeof addSession>[1]['kind'], minutes: number, cases = none) => {
    if (left < minutes || minute > LAST_START) return false;
    const room = kind === 'ADVICE' ? null : random.pick(rooms);
    const startsAt = wallTimeAt(minute);
    addSession(centre, { day, worker, kind, startsAt, minutes, room, cases });
    minute += minutes + WAY;
    left -= minutes;
    return true;
  };
  const group = casesToWorkOn(centre, day.schoolId, day.on, 'GROUP');
  const inGroup = group.length >= 3 && random.chance(35) ? random.some(group, 4) : [];
  if (inGroup.length > 0) hold('GROUP', 60, inGroup);
  const alone = random.some(casesToWorkOn(centre, day.schoolId, day.on, 'ONE_TO_ONE'), 6);
  for (const one of alone.filter((each) => !inGroup.includes(each)))
    if (!hold('ONE_TO_ONE', random.pick([30, 40, 40, 60]), [one])) break;
  // What is not planned is not known ahead: advice is given when somebody asks.
  if (day.on < centre.today && random.chance(55)) hold('ADVICE', random.pick([15, 20, 30]));
  free.set(key, minute);
}

const none: Parameters<typeof addSession>[1]['cases'] = [];
