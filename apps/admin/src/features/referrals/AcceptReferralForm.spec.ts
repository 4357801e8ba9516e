import { expect, it, vi } from 'vitest';
import { currentNotices } from '../../composables/useNotices.ts';
import { workers } from '../../testing/casework.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid, saidAt } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aReadiness, aReferral } from '../../testing/referrals.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import AcceptReferralForm from './AcceptReferralForm.vue';

const accepted = {
  __typename: 'AcceptReferralSuccess',
  referral: aReferral({ status: 'ACCEPTED' }),
  case: { id: 'k1', status: 'ACTIVE' },
  warnings: [],
};
const open = (more: object = {}, answer: object = accepted, asked: Answer = workers, on = {}) =>
  show(AcceptReferralForm, {
    props: { referral: aReferral(more), ...on },
    answers: { Workers: asked, AcceptReferral: { acceptReferral: answer } },
  });
const accept = 'Accept and open the case';
const served = {
  school: {
    id: 'h1',
    name: 'Example School',
    currentAllocation: { id: 'a1', worker: { id: 'w2', name: 'Covering Worker' } },
  },
};

it('proposes the worker of the school, and says that the case is open', async () => {
  const onDone = vi.fn();
  const screen = await open(served, accepted, workers, { onDone });
  expect(screen.getByLabel('Dedicated worker').value).toBe('w2');
  await screen.press(accept);
  expect(screen.sent('AcceptReferral')).toMatchObject([
    { input: { workerId: 'w2', confirmUrgency: false, exceptionReason: null, expectedVersion: 4 } },
  ]);
  expect(onDone).toHaveBeenCalledOnce();
  expect(currentNotices.value.map(({ words }) => words)).toEqual(['Accepted. The case is open.']);
});

it('asks about urgency and for a reason only where there is something to ask', async () => {
  const screen = await open(served);
  expect(screen.allByRole('checkbox')).toEqual([]);
  expect(screen.allByRole('textbox')).toEqual([]);
  expect(screen.text()).not.toContain('Less was tried than usual');
});

it('shows what was not tried beside the question why it is accepted', async () => {
  const screen = await open({ readiness: aReadiness({ met: false, kindsTried: 1 }) });
  expect(screen.text()).toContain('1 different kinds');
  expect(saidAt('Why accept it all the same?')).toBe('');
});

it('shows a refusal at its field', async () => {
  const screen = await open(
    { ...served, readiness: aReadiness({ met: false }) },
    refused('EXCEPTION_REASON_MISSING', 'exceptionReason'),
  );
  await screen.press(accept);
  expect(problemsSaid()).toEqual(['Write why the referral is accepted all the same']);
  expect(saidAt('Why accept it all the same?')).toContain('Write why');
});

it('says that the workers could not be read, and reads them again', async () => {
  let failing = true;
  const screen = await open({}, accepted, () =>
    failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-4') : workers,
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-4');
  failing = false;
  await screen.press('Try again');
  expect(screen.getByLabel('Dedicated worker').textContent).toContain('Invented Worker');
});
