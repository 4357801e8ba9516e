import { A_CASE, A_CENTRE, A_SCHOOL, A_WORKER, ANOTHER_WORKER } from '../access/viewer.builder.ts';
import { A_STUDENT } from '../consent/consent.builder.ts';
import type { CoverId, SchoolDate, StaffId } from '../kernel/identifiers.ts';
import type { PartnershipParty } from './case-codes.ts';
import {
  evolveCase,
  type ActiveCase,
  type CaseEvent,
  type Cover,
  type SupportCase,
} from './support-case.ts';

export const A_COVER = 'cover-1' as CoverId;

/** A case in a state that it came to by what happened to it. */
class CaseBuilder {
  readonly #state: SupportCase;

  constructor(state: SupportCase) {
    this.#state = state;
  }

  /** The case as it stands. */
  build(): SupportCase {
    return this.#state;
  }

  monitored(nextCheckOn: SchoolDate = '2027-01-11'): CaseBuilder {
    return this.#after({ type: 'CaseSteppedDown', nextCheckOn, reason: 'Going well.' });
  }

  closed(on: SchoolDate = '2026-11-02'): CaseBuilder {
    return this.#after({
      type: 'CaseClosed',
      on,
      outcome: 'TARGETS_MET',
      reason: 'Both targets met.',
    });
  }

  reopened(on: SchoolDate): CaseBuilder {
    return this.#after({ type: 'CaseReopened', on, reason: 'Lunchtimes again.' });
  }

  confirmedBy(...parties: PartnershipParty[]): CaseBuilder {
    return parties.reduce<CaseBuilder>(
      (builder, party) =>
        builder.#after({
          type: 'PartnershipConfirmed',
          confirmation: { party, confirmedOn: '2026-10-05', byName: 'Somebody' },
        }),
      this,
    );
  }

  covered(from: SchoolDate, to: SchoolDate, workerId: StaffId = ANOTHER_WORKER): CaseBuilder {
    return this.#after({ type: 'CoverArranged', cover: aCover({ from, to, workerId }) });
  }

  coverEnded(on: SchoolDate): CaseBuilder {
    return this.#after({ type: 'CoverEnded', coverId: A_COVER, on });
  }

  #after(event: CaseEvent): CaseBuilder {
    return new CaseBuilder(evolveCase(this.#state, event));
  }
}

/** Cover by another worker for a week in November. */
export function aCover(parts: Partial<Cover> = {}): Cover {
  return {
    id: A_COVER,
    workerId: ANOTHER_WORKER,
    from: '2026-11-16',
    to: '2026-11-20',
    reason: 'Training.',
    endedOn: null,
    ...parts,
  };
}

const OPENED: ActiveCase = {
  id: A_CASE,
  centreId: A_CENTRE,
  schoolId: A_SCHOOL,
  studentId: A_STUDENT,
  status: 'ACTIVE',
  openedOn: '2026-10-01',
  dedicatedWorkerId: A_WORKER,
  covers: [],
  partnership: [],
  reopenedOn: [],
};

/** An active case, opened on 1 October 2026. */
export function aCase(parts: Partial<Omit<ActiveCase, 'status'>> = {}): CaseBuilder {
  return new CaseBuilder(evolveCase(null, { type: 'CaseOpened', opened: { ...OPENED, ...parts } }));
}
