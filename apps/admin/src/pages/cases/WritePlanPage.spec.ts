import { expect, it } from 'vitest';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aCaseWithPlan, aDraft, aPlan, aTarget, planSaved } from '../../testing/plans.ts';
import type { Answer } from '../../testing/test-client.ts';
import WritePlanPage from './WritePlanPage.vue';

const mayWrite = (more: object = {}) => aCaseWithPlan({ viewerCanWritePlan: true, ...more });
const open = (answer: Answer, more: Record<string, Answer> = {}) =>
  show(WritePlanPage, {
    path: '/cases/k1/plan/write',
    route: '/cases/:id/plan/write',
    answers: { CasePlan: answer, ...more },
  });

it('writes a first plan with two targets, each with where it starts', async () => {
  const screen = await open(mayWrite({ plan: null }), { WritePlan: { writePlan: planSaved() } });
  await screen.press('Add a target');
  for (const [at, aim] of ['I ask for help.', 'I eat with somebody.'].entries()) {
    await screen.fill(`What is to become better? (target ${at + 1})`, aim);
    await screen.fill(`Who? (target ${at + 1})`, 'Invented Worker');
  }
  for (const group of document.querySelectorAll('fieldset.panel')) {
    const inside = [...group.querySelectorAll('label')];
    inside.find((label) => label.textContent.trim() === 'Coping strategies')?.click();
    inside.find((label) => label.textContent.trim() === '4')?.click();
  }
  await screen.settle();
  expect(await screen.violations()).toEqual([]);
  await screen.press('Write the plan');
  expect(screen.sent('WritePlan')).toMatchObject([
    {
      input: {
        caseId: 'k1',
        targets: [
          { targetId: null, aim: 'I ask for help.', topics: ['COPING'], start: { value: 4 } },
          { targetId: null, aim: 'I eat with somebody.', start: { value: 4, ratedBy: 'STUDENT' } },
        ],
      },
    },
  ]);
  expect(screen.router.currentRoute.value.path).toBe('/cases/k1/plan');
});

it('changes a plan that holds with a reason, and keeps its targets and so their ratings', async () => {
  const screen = await open(mayWrite(), { ChangePlan: { changePlan: planSaved() } });
  expect(screen.getByRole('heading', { name: 'Change the plan' }).localName).toBe('h1');
  expect(screen.allByRole('group', { name: /Where is it today/ })).toEqual([]);
  await screen.press('Save the change');
  expect(problemsSaid()).toEqual(['Say why the plan changes']);
  await screen.fill('Why does the plan change?', 'Lunch is hard too.');
  await screen.press('Save the change');
  expect(screen.sent('ChangePlan')).toMatchObject([
    {
      input: {
        ...{ planId: 'p1', expectedVersion: 5, reason: 'Lunch is hard too.' },
        targets: [{ targetId: 't1', start: null, reviewOn: '2099-01-11' }],
      },
    },
  ]);
});

it('says that whoever had agreed is asked again, where it is still being written', async () => {
  const plan = aPlan({ inForce: null, draft: aDraft() });
  const screen = await open(mayWrite({ plan }), { ChangePlan: { changePlan: planSaved() } });
  expect(screen.text()).toContain('is asked again');
  await screen.press('Save the change');
  expect(screen.sent('ChangePlan')).toMatchObject([{ input: { reason: null } }]);
});

it('takes a target away, and offers no fourth', async () => {
  const screen = await open(mayWrite({ plan: null }));
  await screen.press('Add a target');
  await screen.press('Add a target');
  expect(screen.allByRole('button', { name: 'Add a target' })).toEqual([]);
  await screen.fill('What is to become better? (target 3)', 'The last');
  await screen.press('Take target 2 away');
  expect(screen.getByLabel('What is to become better? (target 2)').value).toBe('The last');
});

it('shows a refusal at the part of the target that it is about', async () => {
  const targets = { nodes: [aTarget({ reviewOn: null })] };
  const plan = aPlan({ inForce: null, draft: aDraft({ targets }) });
  const screen = await open(mayWrite({ plan }), {
    ChangePlan: { changePlan: refused('TARGET_OWNER_MISSING', 'targets.0.owner') },
  });
  await screen.press('Save the change');
  expect(problemsSaid()).toEqual(['Enter who looks after the target']);
});

it('is no page for whoever may not write', async () => {
  const screen = await open(mayWrite({ viewerCanWritePlan: false }));
  expect(screen.getByRole('heading').textContent).toBe('Page not found');
});
