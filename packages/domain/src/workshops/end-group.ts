import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import { runsWorkshop } from './group-decisions.ts';
import type { GroupEndReason } from './workshop-codes.ts';
import type { GroupEvent, WorkshopGroup } from './workshop-group.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

export interface EndGroup {
  readonly by: Viewer;
  readonly today: SchoolDate;
  readonly on: SchoolDate;
  readonly reason: GroupEndReason;
  readonly evaluation: string | null;
}

/**
 * WRK-5: a run that began ends with an outcome for each member and one evaluation. The places end with it; dates
 * that are left stay in the plan of nobody.
 */
export function endGroup(
  state: WorkshopGroup,
  { by, today, on, reason, evaluation }: EndGroup,
): Decision<GroupEvent, WorkshopViolationCode> {
  if (state.status === 'ENDED') {
    const same = state.endedOn === on && state.reason === reason;
    return decided<GroupEvent, WorkshopViolationCode>(
      [...runsWorkshop(by, state), ...(same ? [] : [violation('GROUP_HAS_ENDED' as const)])],
      [],
    );
  }
  const began = state.status === 'RUNNING';
  const open = state.members.filter(({ to }) => to === null);
  const judged = open.filter(({ outcome }) => outcome !== null);
  return decided(
    [
      ...runsWorkshop(by, state),
      ...(on > today ? [violation('GROUP_END_IN_FUTURE' as const, 'on')] : []),
      ...(began && judged.length < open.length
        ? [
            violation(
              'MEMBER_OUTCOME_MISSING' as const,
              'members',
              String(open.length - judged.length),
            ),
          ]
        : []),
      ...(began && isBlank(evaluation)
        ? [violation('EVALUATION_MISSING' as const, 'evaluation')]
        : []),
    ],
    [
      ...open.map(({ studentId, from }): GroupEvent => ({
        type: 'MemberLeft',
        studentId,
        from,
        to: on,
        leaving: { code: 'RUN_ENDED', note: null },
      })),
      { type: 'GroupEnded', on, reason, evaluation },
    ],
  );
}
