import type { Viewer } from '../access/viewer.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import type { SchoolDate } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation, type Violation } from '../kernel/violation.ts';
import { checkMember, needsOverride } from './check-member.ts';
import { runsWorkshop, saysMore } from './group-decisions.ts';
import type { CandidateFacts, GroupFacts } from './member-facts.ts';
import { namesNoOther, type NotesAbout } from './names-no-other.ts';
import { openPlaceOf, type GroupEvent, type Membership, type Override } from './workshop-group.ts';
import type { OverridableCode, WorkshopViolationCode } from './workshop-violations.ts';

export interface AddMember {
  readonly by: Viewer;
  /** GRP-5: joining late starts at the first session on or after this day. */
  readonly from: SchoolDate;
  readonly candidate: CandidateFacts;
  readonly chosen: Membership['chosen'] | null;
  readonly overrides: readonly { readonly code: OverridableCode; readonly reason: string }[];
  readonly notes: NotesAbout;
}

/** WRK-6 and all that `checkMember` says: a place in a group, chosen for a reason, warnings answered one by one. */
export function addMember(
  facts: GroupFacts,
  { by, from, candidate, chosen, overrides, notes }: AddMember,
): Decision<GroupEvent, WorkshopViolationCode> {
  const { group, today } = facts;
  const place = openPlaceOf(group, candidate.studentId);
  if (place !== undefined && place.from === from && place.chosen.code === chosen?.code)
    return decided<GroupEvent, WorkshopViolationCode>(runsWorkshop(by, group), []);
  const { stops, warnings } = checkMember(facts, candidate, from);
  const answered = warnings.filter(needsOverride).map((warning) => ({
    warning,
    reason: overrides.find(({ code }) => code === warning.code)?.reason ?? '',
  }));
  const broken: Violation<WorkshopViolationCode>[] = [
    ...runsWorkshop(by, group),
    ...stops,
    ...(from < today ? [violation('JOINS_IN_PAST' as const, 'from')] : []),
    ...(group.dates.some(({ on }) => on >= from)
      ? []
      : [violation('JOINS_AFTER_LAST_SESSION' as const, 'from')]),
    ...(chosen === null
      ? [violation('CHOSEN_REASON_MISSING' as const, 'chosen')]
      : saysMore(chosen, 'chosen.note')),
    ...namesNoOther({ 'chosen.note': chosen?.note ?? null, ...reasonsOf(answered) }, notes),
    ...unanswered(answered.filter(({ reason }) => isBlank(reason)).map(({ warning }) => warning)),
  ];
  return decided(
    broken,
    chosen === null
      ? []
      : [
          {
            type: 'MemberAdded',
            membership: {
              studentId: candidate.studentId,
              caseId: candidate.openCaseId,
              from,
              to: null,
              chosen,
              overrides: answered.map(({ warning, reason }): Override => ({
                code: warning.code,
                detail: warning.detail ?? null,
                reason,
              })),
              leaving: null,
              outcome: null,
            },
          },
        ],
    warnings,
  );
}

/** By the field at which each is given. */
function reasonsOf(
  answered: readonly { readonly warning: Violation<OverridableCode>; readonly reason: string }[],
): Record<string, string> {
  return Object.fromEntries(
    answered.map(({ warning, reason }) => [`overrides.${warning.code}`, reason]),
  );
}

/** One for each code: a lesson missed is answered once, however many lessons. */
function unanswered(
  warnings: readonly Violation<OverridableCode>[],
): Violation<WorkshopViolationCode>[] {
  const codes = new Set(warnings.map(({ code }) => code));
  return Array.from(codes, (code) => violation('OVERRIDE_REASON_MISSING', `overrides.${code}`));
}
