import { describe, it } from 'vitest';
import {
  A_CASE,
  A_WORKER,
  aManager,
  ANOTHER_WORKER,
  aReferrer,
  aWorker,
} from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { assignDedicatedWorker } from './assign-dedicated-worker.ts';
import { aCase } from './case.builder.ts';

const assign = { by: aManager(), workerId: ANOTHER_WORKER, isWorker: true, from: TODAY };

describe('an open case (ALL-1)', () => {
  it('is given to another worker', () => {
    given(aCase().build())
      .when(assignDedicatedWorker, assign)
      .then({ type: 'DedicatedWorkerAssigned', workerId: ANOTHER_WORKER, from: TODAY });
  });

  it('is given to a worker where it had none', () => {
    given(aCase({ dedicatedWorkerId: null }).build())
      .when(assignDedicatedWorker, assign)
      .then({ type: 'DedicatedWorkerAssigned' });
  });

  it('stays with the worker who has it', () => {
    given(aCase().build())
      .when(assignDedicatedWorker, { ...assign, workerId: A_WORKER })
      .then();
  });

  it('goes to workers only', () => {
    given(aCase().build())
      .when(assignDedicatedWorker, { ...assign, isWorker: false })
      .thenRefused('NOT_A_WORKER at workerId');
  });

  it.each([aWorker({ caseIds: [A_CASE] }), aReferrer()])('is not given away by $role', (by) => {
    given(aCase().build())
      .when(assignDedicatedWorker, { ...assign, by, workerId: A_WORKER })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});

it('a closed case is given to nobody', () => {
  given(aCase().closed().build()).when(assignDedicatedWorker, assign).thenRefused('CASE_IS_CLOSED');
});
