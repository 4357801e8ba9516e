import { expect, it, vi } from 'vitest';
import { currentNotices } from '../../composables/useNotices.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid, typeDate } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import {
  aGroup,
  aMember,
  aPair,
  aRunMark,
  aRunSession,
  groupSaved,
} from '../../testing/workshops.ts';
import GroupPage from './GroupPage.vue';

const open = (group: object = {}, answers: Record<string, Answer> = {}) =>
  show(GroupPage, {
    path: '/workshops/g1',
    answers: {
      GroupPage: { group: aGroup(group) },
      KeepApartAt: { keepApart: { nodes: [aPair()] } },
      ...answers,
    },
  });
const acts = (screen: Awaited<ReturnType<typeof open>>): string[] =>
  screen.allByRole('button').map((button) => button.textContent.trim());

it('shows the members with both numbers, why they were chosen, and what was let pass', async () => {
  const screen = await open({
    members: {
      nodes: [
        aMember('s1', 'Sam Invented', {
          overrides: [{ code: 'LESSON_MISSED', detail: 'Maths, 6', reason: 'Agreed with maths' }],
        }),
        aMember('s2', 'Kit Figment', {
          completion: { attended: 2, caughtUp: 1, held: 2, complete: true, missed: [] },
        }),
      ],
    },
  });
  expect(screen.text()).toContain('1 of 2');
  expect(screen.text()).toContain('2 of 2, 1 caught up');
  expect(screen.text()).toContain('Chosen: It works on what they need');
  expect(screen.text()).toContain(
    'Would miss Maths 6 times in this run. Let pass: Agreed with maths',
  );
  expect(await screen.violations()).toEqual([]);
});

it('those who left stay below, with why', async () => {
  const screen = await open({
    members: {
      nodes: [
        aMember('s1', 'Sam Invented', { to: '2026-11-09', leavingReason: 'STUDENT_CHOSE' }),
        aMember('s2', 'Kit Figment'),
      ],
    },
  });
  expect(screen.text()).toMatch(/Kit Figment.*Sam Invented.*Left on 9 Nov 2026: They chose to/);
  expect(acts(screen).filter((label) => label === 'Leave')).toHaveLength(1);
});

it('lists the sessions in the order of their days, each with its register', async () => {
  const screen = await open();
  expect(screen.text()).toMatch(/1\. A good morning.*1 of 2 came.*2\. My plan/);
  expect(
    screen
      .getByRole('link', { name: 'Put the register right: 1. A good morning' })
      .getAttribute('href'),
  ).toBe('/sessions/e1/record');
  expect(screen.allByRole('button', { name: /^Move: 1/ })).toEqual([]);
});

it('moves a session of the run only once it is said whether the rest move too', async () => {
  const screen = await open(
    {},
    {
      MoveRunDate: {
        moveRunDate: {
          ...groupSaved(),
          warnings: [{ code: 'RUN_ORDER_CHANGES', field: 'on', detail: null }],
        },
      },
    },
  );
  await screen.press('Move: 2. My plan');
  typeDate('New day', '2099-11-10');
  await screen.press('Move it');
  expect(problemsSaid()).toEqual(['Choose which sessions move', 'Say why it is moved']);
  await screen.choose('Only this one');
  await screen.fill('Why is it moved?', 'ROOM_GONE');
  await screen.press('Move it');
  expect(screen.sent('MoveRunDate')).toMatchObject([
    {
      input: {
        groupId: 'g1',
        expectedVersion: 4,
        number: 2,
        on: '2099-11-10',
        scope: 'ONLY_THIS',
        reason: 'ROOM_GONE',
      },
    },
  ]);
  expect(screen.allByRole('dialog')).toEqual([]);
});

it('offers a catch-up of what was missed, once', async () => {
  const screen = await open({}, { PlanCatchUp: { planCatchUp: groupSaved() } });
  const [first] = screen.allByRole('button', { name: /^Plan a catch-up/ });
  first?.click();
  await screen.settle();
  typeDate('Day', '2099-11-11');
  await screen.fill('Begins at', '9');
  await screen.press('Plan the catch-up');
  expect(screen.sent('PlanCatchUp')).toMatchObject([{ input: { studentId: 's1', number: 2 } }]);
  document.body.replaceChildren();
  const again = await open({
    sessions: {
      nodes: [
        aRunSession(2, '2099-11-11', {
          id: 'c',
          catchUp: true,
          students: { nodes: [aRunMark('s1', null)] },
        }),
      ],
    },
  });
  expect(again.allByRole('button', { name: /^Plan a catch-up/ })).toHaveLength(1);
  expect(again.text()).toContain('(caught up alone)');
});

it('shows who is kept apart, and lifts it with a reason', async () => {
  const screen = await open(
    {},
    { LiftKeepApart: { liftKeepApart: { __typename: 'KeepApartSuccess', keepApart: aPair() } } },
  );
  expect(screen.text()).toContain('Sam Invented and Ash Fable');
  expect(screen.text()).toContain('A conflict between them: Since the trip');
  await screen.press('Let them meet again: Sam Invented and Ash Fable');
  await screen.fill('Why may they meet again?', 'They talked');
  await screen.press('Let them meet again');
  expect(screen.sent('LiftKeepApart')).toMatchObject([
    { input: { keepApartId: 'a1', reason: 'They talked' } },
  ]);
  expect(screen.sent('KeepApartAt')).toHaveLength(2);
});

it('a school reads the group, changes nothing, and is not told who is kept apart', async () => {
  const screen = await open({ viewerCanRun: false, workerMinutesLeft: null });
  expect(acts(screen)).toEqual([]);
  expect(screen.operations).toEqual(['GroupPage']);
  expect(screen.allByRole('link', { name: 'Choose members' })).toEqual([]);
  expect(screen.text()).not.toContain('Worker’s time');
});

it('begins once, and ends with its outcomes', async () => {
  const planned = await open(
    { status: 'PLANNED', startedOn: null },
    { StartGroup: { startGroup: groupSaved() } },
  );
  expect(planned.allByRole('button', { name: /^Outcome/ })).toEqual([]);
  await planned.press('It has begun');
  expect(await planned.violations()).toEqual([]);
  document.body.replaceChildren();
  const running = await open(
    {},
    {
      EndGroup: {
        endGroup: {
          __typename: 'RuleViolations',
          violations: [{ code: 'MEMBER_OUTCOME_MISSING', field: 'members', detail: '2' }],
        },
      },
    },
  );
  expect(running.allByRole('button', { name: 'It has begun' })).toEqual([]);
  await running.press('End the group');
  await running.fill('Why does it end?', 'COMPLETED');
  await running.fill('How did the run go?', 'Well');
  [...document.querySelectorAll<HTMLButtonElement>('dialog form button[type=submit]')][0]?.click();
  await running.settle();
  expect(problemsSaid()).toEqual(['Members without an outcome: 2']);
});

it('goes to another worker, who is told of what stands in the way', async () => {
  const screen = await open(
    {},
    {
      Workers: { staff: { nodes: [{ id: 'w9', name: 'Gets It' }] } },
      GiveGroup: { giveGroup: refused('WORKER_DOUBLE_BOOKED', 'workerId', '2026-12-01') },
    },
  );
  await screen.press('Give it to another worker');
  expect(await screen.violations()).toEqual([]);
  await screen.fill('To which worker?', 'w9');
  await screen.press('Give the group');
  expect(screen.sent('GiveGroup')[0]).toMatchObject({ input: { workerId: 'w9' } });
  expect(problemsSaid()).toEqual(['The worker has other plans at that hour on 1 December 2026']);
});

it('says of one that ended why, and how it went', async () => {
  const screen = await open({
    status: 'ENDED',
    endedOn: '2026-11-20',
    endReason: 'COMPLETED',
    evaluation: 'Calmer mornings',
    memberCount: 0,
  });
  expect(screen.text()).toContain('It was completed, 20 November 2026');
  expect(screen.text()).toContain('Calmer mornings');
  expect(acts(screen)).not.toContain('End the group');
});

it('asks what becomes of a group that fell to one', async () => {
  const screen = await open({ memberCount: 1 });
  expect(screen.text()).toContain('merge the group, go on one to one, or end it');
});

it('says that there is no such group, and that it could not be read', async () => {
  const nowhere = await open({}, { GroupPage: { group: null } });
  expect(nowhere.getByRole('heading').localName).toBe('h1');
  document.body.replaceChildren();
  const failing = await open({}, { GroupPage: new Fault('INTERNAL_SERVER_ERROR', 'INC-3') });
  expect(failing.getByRole('alert').textContent).toContain('INC-3');
});

const pressFirst = async (screen: Awaited<ReturnType<typeof open>>, name: string) => {
  screen.allByRole('button', { name })[0]?.click();
  await screen.settle();
};

it('moves a member, held against the other group: the place that is given up is no stop', async () => {
  const check = {
    stops: [
      { code: 'IN_ANOTHER_RUN_OF_PROGRAMME', field: 'studentId', detail: null },
      { code: 'KEPT_APART', field: 'studentId', detail: null },
    ],
    warnings: [],
  };
  const screen = await open(
    {},
    {
      OpenGroups: {
        groups: { nodes: [{ id: 'g2', name: 'Lunch group', memberCount: 5, largestSize: 6 }] },
      },
      CheckMember: { group: { id: 'g2', checkMember: check } },
      MoveMember: {
        moveMember: {
          __typename: 'RuleViolations',
          violations: [{ code: 'KEPT_APART', field: 'studentId', detail: null }],
        },
      },
    },
  );
  await pressFirst(screen, 'Move: Sam Invented');
  await screen.fill('Into which group?', 'g2');
  expect(screen.text()).toContain('Not possible: The student is kept apart');
  expect(screen.text()).not.toContain('has a place in another group');
  await screen.fill('Why were they chosen?', 'STUDENT_ASKED');
  await screen.press('Move the student');
  expect(problemsSaid()).toEqual(['The student is kept apart from somebody in this group']);
});

it('records what the group did for one member, as it was before', async () => {
  const screen = await open(
    { members: { nodes: [aMember('s1', 'Sam Invented', { outcome: 'AIM_PARTLY_MET' })] } },
    { RecordOutcome: { recordOutcome: groupSaved() } },
  );
  await pressFirst(screen, 'Outcome: Sam Invented');
  await screen.press('Record the outcome');
  expect(screen.sent('RecordOutcome')).toMatchObject([
    { input: { studentId: 's1', outcome: 'AIM_PARTLY_MET', outcomeNote: null } },
  ]);
});

it('keeps two students apart, and warns of those who are together now', async () => {
  const screen = await open(
    {},
    {
      StudentsToPick: {
        students: {
          nodes: ['Sam Invented', 'Kit Figment'].map((displayName, at) => ({
            ...{ id: `s${at + 1}`, displayName, yearGroup: 8 },
            school: { id: 'h1', name: 'Example School' },
          })),
        },
      },
      SetKeepApart: {
        setKeepApart: {
          __typename: 'KeepApartSuccess',
          keepApart: aPair(),
          warnings: [{ code: 'KEEP_APART_TOGETHER_NOW', field: null, detail: null }],
        },
      },
    },
  );
  await screen.press('Keep two students apart');
  for (const [label, name] of [
    ['Student', /^Sam Invented/],
    ['Other student', /^Kit Figment/],
  ] as const) {
    await screen.fill(label, 'in');
    await vi.waitFor(() => screen.getByRole('button', { name }));
    await screen.press(name);
  }
  await screen.fill('Why?', 'CONFLICT');
  await screen.press('Keep them apart');
  expect(currentNotices.value.at(-1)?.words).toContain('These two are in a group together now');
});
