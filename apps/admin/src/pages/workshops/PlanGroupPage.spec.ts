import { expect, it } from 'vitest';
import { currentNotices } from '../../composables/useNotices.ts';
import { aViewer } from '../../testing/fixtures.ts';
import { problemsSaid, typeDate } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aCandidate, aProgramme, groupSaved, workshopChoices } from '../../testing/workshops.ts';
import PlanGroupPage from './PlanGroupPage.vue';

const term = {
  id: 't1',
  academicYear: '2030/31',
  term: 'AUTUMN',
  firstDay: '2030-09-02',
  lastDay: '2030-12-20',
  halfTermFrom: '2030-10-28',
  halfTermTo: '2030-11-01',
};
const run = {
  programme: aProgramme(),
  school: {
    id: 'h1',
    name: 'Example School',
    terms: { nodes: [term] },
    closures: { nodes: [{ id: 'c1', date: '2030-11-05', kind: 'INSET' }] },
  },
};
const open = (
  answer: object = groupSaved(),
  viewer = aViewer('OUTREACH_WORKER'),
  path = '/workshops/plan',
) =>
  show(PlanGroupPage, {
    path,
    viewer,
    answers: {
      WorkshopChoices: workshopChoices,
      RunToPlan: run,
      GroupCandidates: {
        groupCandidates: {
          totalCount: 1,
          nodes: [aCandidate('s1', 'Sam Invented', { check: null })],
        },
      },
      PlanGroup: { planGroup: answer },
      RunToRepeat: {
        group: {
          ...{ id: 'g7', name: 'Calm mornings', room: 'Room 9', everyWeeks: 2 },
          ...{ programme: { id: 'p1' }, school: { id: 'h1' }, worker: { id: 'staff-1' } },
          sessions: { nodes: [{ id: 'x1', on: '2030-01-10', startsAt: '13:15' }] },
        },
      },
    },
  });
const fillIn = async (screen: Awaited<ReturnType<typeof open>>) => {
  await screen.fill('Programme', 'p1');
  typeDate('Not before', '2030-10-25');
  await screen.choose('Tuesday');
  await screen.fill('Begins at', '930');
};

it('shows the dates before anything is sent: closures and half term are left out', async () => {
  const screen = await open();
  await fillIn(screen);
  expect(screen.text()).toContain('1. Tuesday 12 November 2030: A good morning, 45 minutes');
  expect(screen.text()).toContain('2. Tuesday 19 November 2030: My plan, 45 minutes');
  expect(screen.text()).toContain('29 October 2030, 5 November 2030');
  expect(screen.operations).not.toContain('PlanGroup');
  expect(await screen.violations()).toEqual([]);
});

it('shows who could take part, with what speaks for each', async () => {
  const screen = await open();
  await fillIn(screen);
  expect(screen.text()).toContain('Sam Invented, Year 8');
  expect(screen.text()).toContain('Managing feelings, says the school and parent or carer');
  expect(screen.text()).toContain('Waits 3 weeks, since 5 October 2026');
  expect(screen.allByRole('button', { name: /^Add:/ })).toEqual([]);
});

it('plans it for the worker who asks, and goes on to the builder', async () => {
  const warned = {
    ...groupSaved(),
    warnings: [{ code: 'RUN_DATES_NOT_KNOWN', field: 'from', detail: null }],
  };
  const screen = await open(warned);
  await fillIn(screen);
  await screen.press('Plan the group');
  expect(screen.sent('PlanGroup')).toMatchObject([
    {
      input: {
        programmeId: 'p1',
        schoolId: 'h1',
        workerId: null,
        name: 'Calm start',
        from: '2030-10-25',
        weekday: 'TUE',
        startsAt: '09:30',
      },
    },
  ]);
  expect(screen.router.currentRoute.value.path).toBe('/workshops/g1/members');
  expect(currentNotices.value.at(-1)?.words).toContain('terms are not known');
});

it('names the day on which the worker has other plans', async () => {
  const screen = await open({
    __typename: 'RuleViolations',
    violations: [{ code: 'WORKER_DOUBLE_BOOKED', field: 'startsAt', detail: '2030-11-12' }],
  });
  await fillIn(screen);
  await screen.press('Plan the group');
  expect(problemsSaid()).toEqual(['The worker has other plans at that hour on 12 November 2030']);
});

it('keeps a name that was written when another programme is chosen', async () => {
  const screen = await open();
  await screen.fill('Programme', 'p1');
  await screen.fill('Programme', 'p2');
  expect(screen.getByLabel('Name of the group').value).toBe('Ready for more');
  await screen.fill('Name of the group', 'Early birds');
  await screen.fill('Programme', 'p1');
  expect(screen.getByLabel('Name of the group').value).toBe('Early birds');
});

it('is not a school’s to plan', async () => {
  const screen = await open(undefined, aViewer('SCHOOL_LEAD'));
  expect(screen.getByRole('heading', { name: 'Not yours to plan' }).localName).toBe('h1');
});

it('begins as the run was that is planned again, without its dates and its members', async () => {
  const again = '/workshops/plan?again=g7';
  const screen = await open(groupSaved(), aViewer('OUTREACH_WORKER'), again);
  typeDate('Not before', '2030-10-25');
  await screen.press('Plan the group');
  expect(screen.sent('PlanGroup')).toMatchObject([
    {
      input: {
        ...{ programmeId: 'p1', schoolId: 'h1', name: 'Calm mornings', room: 'Room 9' },
        ...{ from: '2030-10-25', weekday: 'THU', startsAt: '13:15', everyWeeks: 2 },
      },
    },
  ]);
});
