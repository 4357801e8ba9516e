import { addDays, type PartnershipParty, type SchoolDate } from '@outreach/domain';
import type { DemoCentre } from '../demo-centre.ts';
import { earlier } from '../earlier.ts';
import { addHistory, type DemoEvent } from '../history.ts';
import type { DemoStudent } from '../people/add-students.ts';
import { closings } from '../words/exchanges.ts';
import type { KnownCase, ServedPlace } from './casework.ts';
import type { Course } from './plan.ts';

export interface CaseOrder {
  readonly id: string;
  readonly place: ServedPlace;
  readonly student: DemoStudent;
  readonly referralId: string;
  readonly previousCaseId: string | null;
  readonly openedOn: SchoolDate;
  readonly openedAt: Date;
  readonly parentName: string;
  readonly course: Extract<Course, { kind: 'ACCEPTED' }>;
}

/** Opens the case and takes it through to what it is today. */
export function addCase(centre: DemoCentre, order: CaseOrder): Pick<KnownCase, 'closedOn'> {
  const { id, place, student, openedOn, course } = order;
  const closing = closingOf(centre, order);
  const monitored = course.caseStatus === 'MONITORED';
  const nextCheckOn = monitored ? addDays(centre.today, centre.random.between(-3, 45)) : null;
  const reopenedOn = course.reopened ? [centre.days.onOrBefore(addDays(centre.today, -33))] : [];
  record(centre, order, 'CASE_OPENED', openedOn, {
    ...{ by: place.manager, referralId: order.referralId, at: order.openedAt },
    facts: [{ name: 'dedicatedWorker', value: place.worker.id }],
  });
  const confirmations = addPartnership(centre, order);
  const steps = [
    monitored ? stepDown(centre, order, nextCheckOn ?? '') : 0,
    closing === null ? 0 : close(centre, order, closing),
    reopenedOn.length === 0 ? 0 : reopen(centre, order, reopenedOn[0] ?? ''),
  ].reduce((sum, count) => sum + count, 0);
  centre.rows.cases.push({
    ...{ id, centreId: centre.id, schoolId: student.school.id, studentId: student.id },
    ...{ status: course.caseStatus, openedOn, dedicatedWorkerId: place.worker.id },
    ...{ referralId: order.referralId, previousCaseId: order.previousCaseId, nextCheckOn },
    closedOn: closing?.on ?? null,
    outcome: closing?.outcome ?? null,
    closingReason: closing?.reason ?? null,
    reopenedOn,
    version: 1 + confirmations + steps,
  });
  return { closedOn: closing?.on ?? null };
}

interface Closing {
  readonly on: SchoolDate;
  readonly outcome: string;
  readonly reason: string;
}

function closingOf(centre: DemoCentre, { course, openedOn }: CaseOrder): Closing | null {
  if (course.caseStatus !== 'CLOSED') return null;
  const { random, days, today } = centre;
  const [outcome, reason] = random.pick(closings);
  const on = earlier(addDays(openedOn, random.between(80, 260)), addDays(today, -12));
  return { on: days.onOrBefore(on), outcome, reason };
}

const parties: Readonly<Record<'ALL' | 'MAY_START' | 'NONE', readonly PartnershipParty[]>> = {
  ALL: ['SERVICE', 'SCHOOL', 'PARENT', 'STUDENT'],
  MAY_START: ['PARENT', 'STUDENT'],
  NONE: [],
};

/** REF-7: the four confirm within the first weeks; work may start with the student's and a parent's. */
function addPartnership(centre: DemoCentre, order: CaseOrder): number {
  const { id: caseId, place, student, course, openedOn } = order;
  const names: Readonly<Record<PartnershipParty, string>> = {
    SERVICE: place.worker.name,
    SCHOOL: place.lead.name,
    PARENT: order.parentName,
    STUDENT: `${student.givenName} ${student.familyName}`,
  };
  const confirmed = parties[course.confirmed];
  for (const party of confirmed) {
    const after = addDays(openedOn, centre.random.between(1, 12));
    const confirmedOn = centre.days.onOrBefore(earlier(after, centre.today));
    const on = confirmedOn < openedOn ? openedOn : confirmedOn;
    centre.rows.confirmations.push({
      ...{ id: centre.random.uuid(), centreId: centre.id, caseId, party },
      ...{ schoolId: student.school.id, studentId: student.id },
      ...{ confirmedOn: on, byName: names[party] },
    });
    record(centre, order, 'PARTNERSHIP_CONFIRMED', on, {
      by: party === 'SERVICE' ? place.worker : place.referrer,
      facts: [
        { name: 'party', value: party },
        { name: 'on', value: on },
      ],
    });
  }
  return confirmed.length;
}

/** SUP-3: at least six weeks after the opening, with the date of the next check. */
function stepDown(centre: DemoCentre, order: CaseOrder, nextCheckOn: SchoolDate): number {
  const earliest = addDays(order.openedOn, 42);
  const chosen = earlier(
    addDays(order.openedOn, centre.random.between(60, 220)),
    addDays(centre.today, -centre.random.between(10, 40)),
  );
  const on = centre.days.onOrBefore(chosen > earliest ? chosen : earliest);
  const facts = [{ name: 'nextCheckOn', value: nextCheckOn }];
  record(centre, order, 'CASE_STEPPED_DOWN', on, { facts });
  return 1;
}

function close(centre: DemoCentre, order: CaseOrder, { on, outcome }: Closing): number {
  const facts = [
    { name: 'outcome', value: outcome },
    { name: 'on', value: on },
  ];
  record(centre, order, 'CASE_CLOSED', on, { by: order.place.manager, facts });
  return 1;
}

/** Closed at the end of the last term and taken up again in this one. */
function reopen(centre: DemoCentre, order: CaseOrder, on: SchoolDate): number {
  const { manager } = order.place;
  const closedOn = centre.days.onOrBefore(addDays(on, -70));
  close(centre, order, { on: closedOn, outcome: 'TARGETS_MET', reason: '' });
  record(centre, order, 'CASE_REOPENED', on, { by: manager });
  return 2;
}

function record(
  centre: DemoCentre,
  { id, place, student }: CaseOrder,
  event: string,
  on: SchoolDate,
  rest: Partial<DemoEvent>,
): void {
  addHistory(centre, {
    ...{ event, subject: 'CASE', subjectId: id, caseId: id, by: place.worker, on },
    ...{ schoolId: student.school.id, studentId: student.id },
    ...rest,
  });
}
