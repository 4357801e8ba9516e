import { expect, it, vi } from 'vitest';
import { conflict } from '../../testing/casework.ts';
import { aViewer } from '../../testing/fixtures.ts';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import {
  aCaseWithPlan,
  aDraft,
  aMeasure,
  aPlan,
  aTarget,
  aVersion,
  everything,
  planSaved,
} from '../../testing/plans.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import PlanPage from './PlanPage.vue';

const open = (
  answer: Answer = aCaseWithPlan(),
  more: Record<string, Answer> = {},
  role: Parameters<typeof aViewer>[0] = 'OUTREACH_WORKER',
  path = '/cases/k1/plan',
) =>
  show(PlanPage, {
    path,
    route: '/cases/:id/plan',
    viewer: aViewer(role),
    answers: { CasePlan: answer, ...more },
  });
type Screen = Awaited<ReturnType<typeof open>>;
const send = async (screen: Screen) => {
  screen.getByRole('dialog').querySelector<HTMLElement>('[type=submit]')?.click();
  await screen.settle();
};
const withPlan = (plan: object, more: object = {}) =>
  aCaseWithPlan({ plan: aPlan({ ...everything, ...plan }), viewerCanWritePlan: true, ...more });

it('shows what holds, how it goes, what was done about it, and what is known, strengths first', async () => {
  const screen = await open();
  expect(screen.getByRole('heading', { name: 'Sam Invented' }).localName).toBe('h1');
  expect(screen.text()).toContain('1. I ask for help before I leave the room.');
  expect(screen.text()).toContain('3 on 14 September 2026, 6 on 9 November 2026, 3 up.');
  expect(screen.text()).toContain('1 session covered its topics.');
  expect(screen.text()).toContain('Goals are rated as in Goal Based Outcomes (GBO)');
  const parts = [...document.querySelectorAll('dt')].map((part) => part.textContent.trim());
  expect(parts.slice(0, 2)).toEqual(['Strengths', 'In the student’s own words']);
  expect(screen.text()).toContain('What home has seen');
  expect(linesIn('listitem')).toContain('The service : Somebody Invented, 16 September 2026');
  expect(await screen.violations()).toEqual([]);
});

it('shows typed scores with their bands as each scale runs, and whose the form is', async () => {
  const screen = await open();
  expect(linesIn('listitem')).toEqual(
    expect.arrayContaining([
      'Total difficulties: 17 , High',
      'Prosocial: 4 , Low',
      'Impact: 2 , no band known',
    ]),
  );
  expect(screen.text()).toContain('SDQ © Robert Goodman / Youthinmind');
  expect(screen.sent('CasePlan')).toEqual([{ id: 'k1', withMeasures: true }]);
});

it('asks for no measures where a school reads, and offers it nothing but what is its own', async () => {
  const plan = aPlan({ inForce: null, draft: aDraft(), viewerCanAgree: true });
  const screen = await open(aCaseWithPlan({ plan }), {}, 'SCHOOL_LEAD');
  expect(screen.sent('CasePlan')).toEqual([{ id: 'k1', withMeasures: false }]);
  expect(screen.allByRole('heading', { name: 'Measures' })).toEqual([]);
  expect(screen.allByRole('button').map((button) => button.textContent.trim())).toEqual([
    'Agreed: The school',
    'Agreed: Parent or carer',
    'Agreed: Student',
  ]);
});

it('opens the form that the address asks for, and forgets it once it is closed', async () => {
  const screen = await open(withPlan({}), {}, 'OUTREACH_WORKER', '/cases/k1/plan?act=REVIEW');
  await vi.waitFor(() => screen.getByRole('dialog', { name: 'Record a review' }));
  await screen.press('Close');
  await vi.waitFor(() => expect(screen.allByRole('dialog')).toHaveLength(0));
  expect(screen.router.currentRoute.value.fullPath).toBe('/cases/k1/plan');
});

it.each(['REVIEW', 'NOTHING'])('opens nothing that is not offered: %s', async (act) => {
  const plan = aPlan();
  const screen = await open(
    aCaseWithPlan({ plan }),
    {},
    'OUTREACH_WORKER',
    `/cases/k1/plan?act=${act}`,
  );
  expect(screen.allByRole('dialog')).toEqual([]);
});

it('shows a change beside the plan that goes on to hold', async () => {
  const change = aDraft({ id: 'v2', number: 2, reason: 'Lunch is hard too.' });
  const screen = await open(withPlan({ draft: change, versions: { nodes: [change, aVersion()] } }));
  expect(screen.allByRole('heading', { name: /^(The plan that holds|A change)/ })).toHaveLength(2);
  expect(screen.text()).toContain('the plan above goes on to hold');
  expect(screen.text()).toContain('Why it changes: Lunch is hard too.');
  expect(await screen.violations()).toEqual([]);
});

it('says by date alone that a review is due or overdue, and what was met', async () => {
  const targets = {
    nodes: [aTarget({ reviewStanding: 'OVERDUE' }), aTarget({ id: 'w2', reviewOn: null })],
  };
  const screen = await open(
    withPlan({ reviewStanding: 'OVERDUE', inForce: aVersion({ targets }) }),
  );
  const badges = [...document.querySelectorAll('[data-badge]')].map((one) =>
    one.textContent.trim(),
  );
  expect(badges).toEqual(['Review overdue', 'Agreed', 'Review overdue', 'Met', 'Agreed']);
  expect(screen.text()).toContain('The plan that holds');
});

it('flags a start that was rated after the work began', async () => {
  const target = aTarget();
  const progress = { ...target.progress, start: { ...target.progress.start, workHadBegun: true } };
  const screen = await open(
    withPlan({ inForce: aVersion({ targets: { nodes: [aTarget({ progress })] } }) }),
  );
  expect(screen.text()).toContain('The start was rated after the work had begun.');
});

it('rates the one goal with a number that arrows and fingers reach, and says who else rated', async () => {
  const warning = { code: 'RATER_CHANGED', field: 'ratedBy', detail: 'STUDENT' };
  const screen = await open(withPlan({}), { RateGoal: { rateGoal: planSaved({}, warning) } });
  await screen.press('Rate a goal');
  await vi.waitFor(() => screen.getByRole('dialog', { name: 'Rate a goal' }));
  expect(screen.allByRole('radio', { name: /^\d+/ })).toHaveLength(11);
  expect(screen.getByRole('radio', { name: '0: nowhere near it yet' })).toBeTruthy();
  expect(screen.getByRole('radio', { name: '10: all the way there' })).toBeTruthy();
  await screen.choose('7');
  await screen.choose('School');
  await send(screen);
  expect(screen.sent('RateGoal')).toMatchObject([
    { input: { planId: 'p1', targetId: 't1', value: 7, ratedBy: 'SCHOOL' } },
  ]);
  expect(screen.sent('CasePlan')).toHaveLength(2);
});

it('records that somebody agreed, of the version that was read', async () => {
  const draft = aDraft();
  const screen = await open(
    withPlan({ inForce: null, draft, viewerCanAgree: true, viewerCanAgreeForService: true }),
    { AgreePlan: { agreePlan: conflict } },
  );
  await screen.press('Agreed: Student');
  await vi.waitFor(() => screen.getByLabel('Who agreed?'));
  await screen.fill('Who agreed?', 'Sam Invented');
  await send(screen);
  expect(screen.sent('AgreePlan')).toMatchObject([
    { input: { planId: 'p1', expectedVersion: 5, number: 1, party: 'STUDENT' } },
  ]);
  expect(screen.getByLabel('Who agreed?').value).toBe('Sam Invented');
});

it('leads to the report of a plan that ended, and to a new plan', async () => {
  const ended = aVersion({ state: 'ENDED', endedOn: '2026-11-20' });
  const screen = await open(
    withPlan({
      inForce: null,
      versions: { nodes: [ended] },
      ...{
        viewerCanRate: false,
        viewerCanReview: false,
        viewerCanEnd: false,
        viewerCanChange: false,
      },
    }),
  );
  expect(screen.text()).toContain('The plan has ended');
  expect(screen.getByRole('link', { name: 'End report' }).getAttribute('href')).toBe(
    '/cases/k1/plan/report?version=1',
  );
  expect(screen.getByRole('link', { name: 'Write a plan' }).getAttribute('href')).toBe(
    '/cases/k1/plan/write',
  );
});

it('says that nothing is written, measured or known yet, and offers nothing to whoever reads', async () => {
  const screen = await open(
    aCaseWithPlan({ plan: null, needsProfile: null, measures: { nodes: [] } }),
  );
  for (const words of ['No plan is written yet', 'No measures yet', 'Not written yet.'])
    expect(screen.text()).toContain(words);
  expect(screen.allByRole('button')).toEqual([]);
  expect(screen.allByRole('link', { name: /Write/ })).toEqual([]);
  expect(await screen.violations()).toEqual([]);
});

it('shows the service’s own rating beside who gave it', async () => {
  const own = aMeasure({
    ...{ kind: 'OWN_RATING', informant: null, scheme: null, scores: [], value: 4 },
    ...{ question: 'How was break?', ratedBy: 'STUDENT', workHadBegun: true },
  });
  const screen = await open(aCaseWithPlan({ measures: { nodes: [own] } }));
  expect(screen.text()).toContain('4 of 5');
  expect(screen.text()).toContain('after the work began');
  expect(screen.text()).not.toContain('SDQ ©');
});

it('says the same of a case that is not there and of one that is not yours', async () => {
  const screen = await open({ case: null });
  expect(screen.getByRole('heading').textContent).toBe('Page not found');
});

it('says that it could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open(() =>
    failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-2') : aCaseWithPlan(),
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-2');
  failing = false;
  await screen.press('Try again');
  expect(screen.getByRole('heading', { name: 'Sam Invented' }).localName).toBe('h1');
});
