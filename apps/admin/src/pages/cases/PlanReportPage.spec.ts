import { expect, it, vi } from 'vitest';
import { show } from '../../testing/harness.ts';
import { aTarget, aVersion } from '../../testing/plans.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import PlanReportPage from './PlanReportPage.vue';

const end = { result: 'MET', saidBy: 'STUDENT', words: 'I do that now.' };
const ended = (more: object = {}) =>
  aVersion({
    ...{ state: 'ENDED', endedOn: '2026-11-20' },
    targets: { nodes: [aTarget({ end })] },
    ...more,
  });
const report = (...versions: readonly object[]) => ({
  case: {
    id: 'k1',
    school: { id: 'h1', name: 'Example School' },
    student: { id: 's1', displayName: 'Sam Invented', yearGroup: 8 },
    plan: { id: 'p1', versions: { nodes: versions } },
  },
});
const open = (answer: Answer, query = '') =>
  show(PlanReportPage, {
    path: `/cases/k1/plan/report${query}`,
    route: '/cases/:id/plan/report',
    answers: { PlanReport: answer },
  });
const values = () => [...document.querySelectorAll('dd')].map((one) => one.textContent.trim());

it('prints target by target: start, latest, change, met or not, and in whose words', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const screen = await open(report(ended()));
  expect(values()).toEqual([
    '3 of 10, Student, 14 September 2026',
    '6 of 10, Student, 9 November 2026',
    '3 up',
    'Met',
    '“I do that now.” (Student)',
  ]);
  expect(screen.text()).toContain('Goals are rated as in Goal Based Outcomes (GBO)');
  expect(screen.text()).toContain('Written 14 September 2026, ended 20 November 2026');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Print the report');
  expect(print).toHaveBeenCalledOnce();
});

it('gives no figure between two raters, and shows both (ASS-5)', async () => {
  const target = aTarget({ end });
  const progress = {
    ...target.progress,
    ...{ latest: { value: 5, ratedBy: 'SCHOOL', ratedOn: '2026-11-10' } },
    ...{ change: null, raterChanged: true },
    byRater: [
      ...target.progress.byRater,
      {
        ...{ ratedBy: 'SCHOOL', change: null },
        first: { value: 5, ratedOn: '2026-11-10' },
        latest: { value: 5, ratedOn: '2026-11-10' },
      },
    ],
  };
  const screen = await open(report(ended({ targets: { nodes: [{ ...target, progress }] } })));
  expect(values()[2]).toBe('Not comparable: somebody else rated last');
  expect(screen.text()).toContain('School: 5 on 10 November 2026.');
});

it('says where words and numbers point in different directions', async () => {
  const target = aTarget({ end: { ...end, result: 'NOT_MET' } });
  const screen = await open(report(ended({ targets: { nodes: [target] } })));
  expect(screen.text()).toContain('The words and the numbers point in different directions');
});

it('shows the report that the address names, and the last without it', async () => {
  const older = ended({ id: 'v1', number: 1, endedOn: '2026-03-20', writtenOn: '2025-09-08' });
  const both = report(ended({ id: 'v2', number: 2 }), older);
  expect((await open(both, '?version=1')).text()).toContain('ended 20 March 2026');
});

it('says that no plan has ended', async () => {
  const screen = await open(report(aVersion()));
  expect(screen.text()).toContain('No plan of this case has ended');
  expect(screen.allByRole('button')).toEqual([]);
});

it('says the same of a case that is not there, and what could not be read', async () => {
  const nowhere = await open({ case: null });
  expect(nowhere.getByRole('heading').textContent).toBe('Page not found');
});

it('says that it could not be read', async () => {
  const screen = await open(new Fault('INTERNAL_SERVER_ERROR', 'INC-3'));
  expect(screen.getByRole('alert').textContent).toContain('INC-3');
});
