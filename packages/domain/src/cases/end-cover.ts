import type { Viewer } from '../access/viewer.ts';
import { accepted, decided, type Decision } from '../kernel/decision.ts';
import type { CoverId, SchoolDate } from '../kernel/identifiers.ts';
import { violation } from '../kernel/violation.ts';
import type { CaseViolationCode } from './case-violations.ts';
import { directsCase } from './case-decisions.ts';
import type { CaseEvent, SupportCase } from './support-case.ts';

export interface EndCover {
  readonly by: Viewer;
  readonly coverId: CoverId;
  /** The first day on which it no longer holds. */
  readonly endedOn: SchoolDate;
}

/** The dedicated worker is back early. */
export function endCover(
  state: SupportCase,
  { by, coverId, endedOn }: EndCover,
): Decision<CaseEvent, CaseViolationCode> {
  const cover = state.covers.find(({ id }) => id === coverId);
  const violations = directsCase(by, state);
  if (violations.length === 0 && cover?.endedOn === endedOn) return accepted([]);
  return decided(
    [
      ...violations,
      ...(cover === undefined ? [violation('COVER_NOT_FOUND' as const, 'coverId')] : []),
      ...(cover !== undefined && (cover.endedOn !== null || cover.to < endedOn)
        ? [violation('COVER_ENDED' as const, 'endedOn')]
        : []),
      ...(cover !== undefined && endedOn < cover.from
        ? [violation('COVER_REVERSED' as const, 'endedOn')]
        : []),
    ],
    [{ type: 'CoverEnded', coverId, on: endedOn }],
  );
}
