import type { Viewer } from '../access/viewer.ts';
import { accepted, refused, type Decision } from '../kernel/decision.ts';
import { addDays } from '../kernel/dates.ts';
import { violation } from '../kernel/violation.ts';
import { addMember, type AddMember } from './add-member.ts';
import { runsWorkshop } from './group-decisions.ts';
import type { GroupFacts } from './member-facts.ts';
import { openPlaceOf, type GroupEvent, type WorkshopGroup } from './workshop-group.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

export interface MoveMember extends AddMember {
  readonly by: Viewer;
}

/** What happened to either group. */
export interface MemberMoved {
  readonly type: 'MemberMoved';
  readonly left: GroupEvent;
  readonly joined: GroupEvent;
}

/** GRP-4: from one group into another in one act, held against everything that a newcomer is held against. */
export function moveMember(
  { from: old, to }: { readonly from: WorkshopGroup; readonly to: GroupFacts },
  command: MoveMember,
): Decision<MemberMoved, WorkshopViolationCode> {
  const { candidate, by, from } = command;
  const place = openPlaceOf(old, candidate.studentId);
  const joining = addMember(to, {
    ...command,
    candidate: {
      ...candidate,
      places: candidate.places.filter(({ groupId }) => groupId !== old.id),
      busy: candidate.busy.filter(({ groupId }) => groupId !== old.id),
    },
  });
  const role = runsWorkshop(by, old);
  const broken = [
    ...role,
    ...(place === undefined ? [violation('MEMBER_NOT_FOUND' as const, 'studentId')] : []),
    // Who may run neither group is told so once.
    ...(joining.outcome === 'refused' ? joining.violations : []).filter(
      ({ code }) => !role.some((said) => said.code === code),
    ),
  ];
  const joined = joining.outcome === 'accepted' ? joining.events[0] : undefined;
  if (broken.length > 0 || place === undefined || joining.outcome === 'refused')
    return refused(broken);
  if (joined === undefined) return accepted([]);
  return accepted(
    [
      {
        type: 'MemberMoved',
        joined,
        left: {
          type: 'MemberLeft',
          studentId: candidate.studentId,
          from: place.from,
          to: addDays(from, -1),
          leaving: { code: 'MOVED_GROUP', note: null },
        },
      },
    ],
    joining.warnings,
  );
}
