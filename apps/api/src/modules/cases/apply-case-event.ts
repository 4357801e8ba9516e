import { evolveCase, type CaseEvent, type SupportCase as CaseState } from '@outreach/domain';
import type { Act, Happening, Told } from '../../acts/act.ts';
import { CaseCover } from './case-cover.entity.ts';
import type { FoundCase } from './find-case.ts';
import { PartnershipConfirmation } from './partnership-confirmation.entity.ts';

type Facts = NonNullable<Happening['facts']>;
type Event = Exclude<CaseEvent, { type: 'CaseOpened' }>;

const NAMES = {
  CaseSteppedDown: 'CASE_STEPPED_DOWN',
  CaseReactivated: 'CASE_REACTIVATED',
  CaseClosed: 'CASE_CLOSED',
  CaseReopened: 'CASE_REOPENED',
  DedicatedWorkerAssigned: 'DEDICATED_WORKER_ASSIGNED',
  CoverArranged: 'COVER_ARRANGED',
  CoverEnded: 'COVER_ENDED',
  PartnershipConfirmed: 'PARTNERSHIP_CONFIRMED',
} as const;

/** Stores what a decision said about a case, and records it. */
export function applyCaseEvent(act: Act, found: FoundCase, before: CaseState, event: Event): void {
  const { row } = found;
  const after = evolveCase(before, event);
  row.status = after.status;
  row.dedicatedWorkerId = after.dedicatedWorkerId;
  row.reopenedOn = [...after.reopenedOn];
  row.nextCheckOn = after.status === 'MONITORED' ? after.nextCheckOn : null;
  row.closedOn = after.status === 'CLOSED' ? after.closedOn : null;
  row.outcome = after.status === 'CLOSED' ? after.outcome : null;
  row.closingReason = after.status === 'CLOSED' ? after.reason : null;
  for (const told of tellingOf(row, event)) act.tell(told);
  act.record({
    event: NAMES[event.type],
    subject: 'CASE',
    subjectId: row.id,
    schoolId: row.schoolId,
    studentId: row.studentId,
    caseId: row.id,
    facts: rows(act, found, event),
  });
}

/** Who gets a case is told; so are both sides of a cover, on the day on which it begins. */
function tellingOf({ id, dedicatedWorkerId }: FoundCase['row'], event: Event): Told[] {
  const path = `/cases/${id}`;
  if (event.type === 'DedicatedWorkerAssigned')
    return [{ kind: 'CASE_GIVEN', to: event.workerId, path }];
  if (event.type !== 'CoverArranged') return [];
  const { workerId, from: on } = event.cover;
  return [workerId, dedicatedWorkerId].map((to) => ({ kind: 'COVER_BEGINS', to, path, on }));
}

/** Rows beside the case's own, and the coded details of what happened. */
function rows({ em, newId }: Act, { row, covers, confirmations }: FoundCase, event: Event): Facts {
  const owner = {
    centreId: row.centreId,
    schoolId: row.schoolId,
    studentId: row.studentId,
    caseId: row.id,
  };
  switch (event.type) {
    case 'CaseSteppedDown':
      return [{ name: 'nextCheckOn', value: event.nextCheckOn }];
    case 'CaseReactivated':
    case 'CaseReopened':
      return [];
    case 'CaseClosed':
      return [
        { name: 'outcome', value: event.outcome },
        { name: 'on', value: event.on },
      ];
    case 'DedicatedWorkerAssigned':
      return [{ name: 'dedicatedWorker', value: event.workerId }];
    case 'CoverArranged': {
      const { id, workerId, from, to, reason } = event.cover;
      em.persist(
        em.create(CaseCover, { ...owner, id, workerId, startsOn: from, endsOn: to, reason }),
      );
      return [
        { name: 'worker', value: workerId },
        { name: 'from', value: from },
        { name: 'to', value: to },
      ];
    }
    case 'CoverEnded':
      for (const cover of covers.filter(({ id }) => id === event.coverId)) cover.endedOn = event.on;
      return [{ name: 'on', value: event.on }];
    case 'PartnershipConfirmed': {
      const { party, confirmedOn, byName } = event.confirmation;
      const known = confirmations.find((one) => one.party === party);
      if (known) Object.assign(known, { confirmedOn, byName });
      else
        em.persist(
          em.create(PartnershipConfirmation, { ...owner, id: newId(), party, confirmedOn, byName }),
        );
      return [
        { name: 'party', value: party },
        { name: 'on', value: confirmedOn },
      ];
    }
  }
}
