import { addDays } from '@outreach/domain';
import type { ServedPlace } from '../casework/casework.ts';
import { casesToWorkOn } from '../casework/may-work-with.ts';
import type { DemoCentre } from '../demo-centre.ts';
import { calmStart, firstStepsAtSecondary, readyForKeyStage4 } from '../words/workshops.ts';
import { addGroup } from './add-group.ts';
import { addKeepApart } from './add-keep-apart.ts';
import { addNomination } from './add-nomination.ts';
import { addProgramme } from './add-programme.ts';
import { addWaiting } from './add-waiting.ts';

const MEMBERS = 5;

/** Three programmes, a running group of five, a pair that is kept apart, and who waits. */
export function addWorkshops(centre: DemoCentre, places: readonly ServedPlace[]): void {
  const [{ manager } = { manager: undefined }] = places;
  if (manager === undefined) return;
  const calm = addProgramme(centre, manager, calmStart);
  const transition = addProgramme(centre, manager, readyForKeyStage4);
  const place = places.find((one) => agreedAt(centre, one).length >= MEMBERS) ?? places[0];
  if (place === undefined) return;
  const agreed = agreedAt(centre, place);
  const members = agreed.slice(0, MEMBERS);
  addGroup(centre, place, calm, members);
  const others = openAt(centre, place).filter((one) => !members.includes(one));
  const [first] = members;
  const [outside, ...waiting] = others;
  if (first !== undefined && outside !== undefined) addKeepApart(centre, place, first, outside);
  for (const one of waiting.slice(0, 3)) addWaiting(centre, place, calm, one);
  for (const studentId of inYear9(centre, place).slice(0, 4)) {
    addNomination(centre, place, transition, studentId);
    addWaiting(centre, place, transition, { studentId, openedOn: addDays(centre.today, -60) });
  }
  addProgramme(centre, manager, firstStepsAtSecondary);
}

type Case = DemoCentre['rows']['cases'][number];

/** Who may be in a group from a month and a half ago until three months from now. */
function agreedAt(centre: DemoCentre, { school }: ServedPlace): Case[] {
  const on = (days: number) =>
    casesToWorkOn(centre, school.id, addDays(centre.today, days), 'GROUP');
  const later = on(100);
  const open = openAt(centre, { school });
  return on(-45).filter((one) => later.includes(one) && open.includes(one));
}

function openAt({ rows }: DemoCentre, { school }: Pick<ServedPlace, 'school'>): Case[] {
  return rows.cases.filter(({ schoolId, status }) => schoolId === school.id && status !== 'CLOSED');
}

const inYear9 = ({ rows }: DemoCentre, { school }: ServedPlace): string[] =>
  rows.students.flatMap(({ id, schoolId, yearGroup }) =>
    typeof id === 'string' && schoolId === school.id && yearGroup === 9 ? [id] : [],
  );
