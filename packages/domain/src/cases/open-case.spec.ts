import { describe, it } from 'vitest';
import {
  A_CASE,
  A_CENTRE,
  A_SCHOOL,
  A_WORKER,
  aManager,
  aReferrer,
  aWorker,
} from '../access/viewer.builder.ts';
import { A_STUDENT, TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { CaseId } from '../kernel/identifiers.ts';
import { aCase } from './case.builder.ts';
import { openCase } from './open-case.ts';

const opening = {
  by: aManager(),
  centreId: A_CENTRE,
  schoolId: A_SCHOOL,
  studentId: A_STUDENT,
  caseId: 'case-new' as CaseId,
  workerId: A_WORKER,
  today: TODAY,
};

describe('a student whose referral was accepted (CAS-2)', () => {
  it('gets a case with its dedicated worker', () => {
    given([])
      .when(openCase, opening)
      .then({
        type: 'CaseOpened',
        opened: {
          id: opening.caseId,
          status: 'ACTIVE',
          openedOn: TODAY,
          dedicatedWorkerId: A_WORKER,
        },
      });
  });

  it('gets a new one after the last was closed', () => {
    given([aCase().closed().build()]).when(openCase, opening).then({ type: 'CaseOpened' });
  });

  it.each([aCase().build(), aCase().monitored().build()])(
    'gets no second beside one that is $status',
    (open) => {
      given([open]).when(openCase, opening).thenRefused('OPEN_CASE_EXISTS');
    },
  );

  it('is not given the same case again', () => {
    given([aCase().build()])
      .when(openCase, { ...opening, caseId: A_CASE })
      .then();
  });

  it.each([aReferrer(), aWorker()])('gets it from the manager only, not $role', (by) => {
    given([])
      .when(openCase, { ...opening, by })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});
