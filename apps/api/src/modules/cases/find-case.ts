import type {
  CaseId,
  CaseOutcome,
  CentreId,
  Confirmation,
  CoverId,
  SchoolId,
  StaffId,
  StudentId,
  SupportCase as CaseState,
} from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { held, idOf, present } from '../../acts/find.ts';
import { CaseCover } from './case-cover.entity.ts';
import { PartnershipConfirmation } from './partnership-confirmation.entity.ts';
import { SupportCase } from './support-case.entity.ts';

/** A case that the viewer may see, held for the act, with its covers and confirmations. */
export async function findCase({ em }: Act, id: string) {
  const row = present(await em.findOne(SupportCase, { id: idOf(id) }, held));
  const covers = await em.find(CaseCover, { caseId: row.id });
  const confirmations = await em.find(PartnershipConfirmation, { caseId: row.id });
  return { row, covers, confirmations };
}

export type FoundCase = Awaited<ReturnType<typeof findCase>>;

/** The stored case as the rules know it. */
export function caseState({ row, covers, confirmations }: FoundCase): CaseState {
  const common = {
    id: row.id as CaseId,
    centreId: row.centreId as CentreId,
    schoolId: row.schoolId as SchoolId,
    studentId: row.studentId as StudentId,
    openedOn: row.openedOn,
    dedicatedWorkerId: (row.dedicatedWorkerId ?? null) as StaffId | null,
    covers: covers.map(({ id, workerId, startsOn, endsOn, reason, endedOn }) => ({
      id: id as CoverId,
      workerId: workerId as StaffId,
      from: startsOn,
      to: endsOn,
      reason,
      endedOn: endedOn ?? null,
    })),
    partnership: confirmations.map(({ party, confirmedOn, byName }) => ({
      party: party as Confirmation['party'],
      confirmedOn,
      byName,
    })),
    reopenedOn: row.reopenedOn,
  };
  switch (row.status) {
    case 'ACTIVE':
      return { ...common, status: 'ACTIVE' };
    case 'MONITORED':
      return { ...common, status: 'MONITORED', nextCheckOn: row.nextCheckOn ?? '' };
    case 'CLOSED':
      return {
        ...common,
        status: 'CLOSED',
        closedOn: row.closedOn ?? '',
        outcome: (row.outcome ?? 'OTHER') as CaseOutcome,
        reason: row.closingReason ?? '',
      };
    default:
      throw new Error(`a case is ${row.status}`);
  }
}
