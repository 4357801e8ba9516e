import { expect, it } from 'vitest';
import { currentNotices } from '../../composables/useNotices.ts';
import { problemsSaid } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import { aCandidate, aGroup, groupSaved, stopped, warned } from '../../testing/workshops.ts';
import GroupBuilderPage from './GroupBuilderPage.vue';

const candidates = [
  aCandidate('s1', 'Sam Invented', { check: stopped('ALREADY_A_MEMBER') }),
  aCandidate('s3', 'Ash Fable'),
  aCandidate('s4', 'Lee Fiction', { check: warned('YEAR_NOT_MEANT', '10') }),
  aCandidate('s5', 'Max Myth', { check: stopped('KEPT_APART') }),
  aCandidate('s6', 'Jo Saga', { check: stopped('STUDENT_DOUBLE_BOOKED', '2099-11-09') }),
];
const proposed = (studentId: string, displayName: string, stays = false) => ({
  studentId,
  displayName,
  yearGroup: 8,
  stays,
  reasons: [],
});
const proposal = (more: object = {}) => ({
  groups: [
    {
      groupId: 'g1',
      name: 'Breakfast group',
      kept: 1,
      members: [
        proposed('s2', 'Kit Figment', true),
        proposed('s3', 'Ash Fable'),
        proposed('s4', 'Lee Fiction'),
      ],
    },
    { groupId: 'g2', name: 'Lunch group', kept: 0, members: [] },
  ],
  leftOut: [{ studentId: 's5', displayName: 'Max Myth', reason: 'KEPT_APART' }],
  needMet: 40,
  needBound: 40,
  gap: 0,
  proven: true,
  violations: [],
  ...more,
});
const refusal = (code: string, field: string) => ({
  __typename: 'RuleViolations',
  violations: [{ code, field, detail: null }],
});

const open = (answers: Record<string, Answer> = {}, group: object = {}) =>
  show(GroupBuilderPage, {
    path: '/workshops/g1/members',
    answers: {
      GroupAlone: { group: aGroup(group) },
      GroupCandidates: { groupCandidates: { totalCount: 5, nodes: candidates } },
      CheckMember: ({ studentId, lessons }) => ({
        group: {
          id: 'g1',
          checkMember:
            (lessons as object[]).length > 0
              ? warned('LESSON_MISSED', 'Maths, 1')
              : candidates.find((one) => one.studentId === studentId)!.check,
        },
      }),
      AddMember: { addMember: groupSaved() },
      ProposeGroups: { proposeGroups: proposal() },
      ...answers,
    },
  });
const partOf = (heading: RegExp): string => {
  const title = [...document.querySelectorAll('h3')].find((one) => heading.test(one.textContent));
  return title?.closest('section')?.textContent.replaceAll(/\s+/g, ' ') ?? '';
};

it('shows who may join and who may not, with the reasons and the rules in words', async () => {
  const screen = await open();
  expect(screen.text()).toContain('In the group: 2 of 6');
  expect(screen.text()).toContain('30 minutes a week are left');
  expect(partOf(/^May join/)).toContain('Ash Fable, Year 8');
  expect(partOf(/^May join/)).toContain('Needs a reason: The programme is not meant for Year 10');
  const stops = partOf(/^May not join/);
  expect(stops).toContain('Not possible: The student is kept apart from somebody in this group');
  expect(stops).toContain('at that hour on 9 November 2099');
  // Whoever has a place is no candidate, and whoever is stopped cannot be added.
  expect(partOf(/^May/)).not.toContain('Sam Invented');
  expect(screen.allByRole('button', { name: /^Add:/ }).map((one) => one.ariaLabel)).toEqual([
    'Add: Ash Fable',
    'Add: Lee Fiction',
  ]);
  expect(await screen.violations()).toEqual([]);
});

it('gives a place for the reason that speaks most, and asks the rules again', async () => {
  const screen = await open();
  await screen.press('Add: Ash Fable');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Give the place');
  expect(screen.sent('AddMember')).toMatchObject([
    { input: { groupId: 'g1', studentId: 's3', chosenReason: 'NEED_MATCHES', overrides: [] } },
  ]);
  expect(screen.sent('GroupCandidates')).toHaveLength(2);
  expect(currentNotices.value.at(-1)?.words).toBe('Ash Fable has a place.');
});

it('lets a warning pass only with a reason', async () => {
  const screen = await open();
  await screen.press('Add: Lee Fiction');
  await screen.press('Give the place');
  expect(problemsSaid()).toEqual(['Say why this is right all the same']);
  expect(screen.sent('AddMember')).toEqual([]);
  await screen.fill('The programme is not meant for Year 10', 'Repeats the year');
  await screen.press('Give the place');
  expect(screen.sent('AddMember')).toMatchObject([
    { input: { overrides: [{ code: 'YEAR_NOT_MEANT', reason: 'Repeats the year' }] } },
  ]);
});

it('says which lesson is missed and how often once it is named', async () => {
  const screen = await open();
  await screen.press('Add: Ash Fable');
  await screen.fill(/^Lesson that they miss/, 'Maths');
  await expect.poll(() => screen.text()).toContain('Would miss Maths once in this run');
  expect(screen.sent('CheckMember').at(-1)).toMatchObject({
    lessons: [{ subject: 'Maths', weekday: 'MON', startsAt: '10:00', minutes: 45 }],
  });
});

it('shows a proposal with its gap and who is left out, and puts it into the builder', async () => {
  const screen = await open();
  await screen.press('Propose groups');
  expect(screen.sent('ProposeGroups')).toEqual([
    { schoolId: 'h1', programmeId: 'p1', proposed: [] },
  ]);
  expect(screen.text()).toContain('no other grouping meets more need');
  expect(screen.text()).toContain('Max Myth: Kept apart from somebody who would be there');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Put them into the builder');
  expect(screen.text()).toContain('Proposed for this group (2)');
  expect(partOf(/^May join/)).toBe('');
  await screen.press('Leave out: Lee Fiction');
  expect(partOf(/^May join/)).toContain('Lee Fiction');
  await screen.press('Give the place');
  expect(screen.sent('AddMember')).toMatchObject([
    { input: { studentId: 's3', chosenReason: 'PROPOSED_GROUPING' } },
  ]);
  expect(screen.text()).not.toContain('Proposed for this group');
});

it('asks again from the proposal at hand, so that nobody is moved for nothing', async () => {
  const screen = await open();
  await screen.press('Propose groups');
  await screen.press('Propose again');
  expect(screen.sent('ProposeGroups').at(-1)).toMatchObject({
    proposed: [
      { studentId: 's2', groupId: 'g1' },
      { studentId: 's3', groupId: 'g1' },
      { studentId: 's4', groupId: 'g1' },
    ],
  });
});

it('keeps whoever is refused, says why, and asks for the reason that is missing', async () => {
  const screen = await open({
    AddMember: ({ input }) => {
      const { studentId, overrides } = input as { studentId: string; overrides: object[] };
      if (studentId === 's3' && overrides.length < 2)
        return { addMember: refusal('OVERRIDE_REASON_MISSING', 'overrides.KEY_STAGES_MIXED') };
      return { addMember: groupSaved() };
    },
  });
  await screen.press('Propose groups');
  await screen.press('Put them into the builder');
  await screen.press('Give these 2 places');
  expect(screen.sent('AddMember')).toEqual([]);
  await screen.fill('The programme is not meant for Year 10', 'Small year');
  await screen.press('Give these 2 places');
  expect(screen.text()).toContain('Proposed for this group (1)');
  expect(screen.text()).toContain('No place yet: Say why this is right all the same');
  await screen.fill('The group would mix key stages', 'They know each other');
  await screen.press('Give the place');
  expect(screen.text()).not.toContain('Proposed for this group');
});

it('says why no grouping could be proposed', async () => {
  const violations = [{ code: 'GROUPING_TOO_LARGE', field: null, detail: '200' }];
  const screen = await open({
    ProposeGroups: { proposeGroups: proposal({ groups: [], leftOut: [], violations }) },
  });
  await screen.press('Propose groups');
  expect(screen.text()).toContain('too many candidates at once: 200 at most');
});

it('says that the candidates or a proposal could not be read', async () => {
  const fault = new Fault('INTERNAL_SERVER_ERROR', 'INC-5');
  const screen = await open({ GroupCandidates: fault, ProposeGroups: fault });
  expect(screen.getByRole('alert').textContent).toContain('INC-5');
  await screen.press('Propose groups');
  expect(screen.allByRole('alert')).toHaveLength(2);
});

it('a place is ended from here too, with its reason', async () => {
  const screen = await open({ RemoveMember: { removeMember: groupSaved() } });
  await screen.press('Take out: Kit Figment');
  await screen.fill('Why do they leave?', 'NOT_RIGHT_NOW');
  await screen.press('End the place');
  expect(screen.sent('RemoveMember')).toMatchObject([
    { input: { studentId: 's2', leavingReason: 'NOT_RIGHT_NOW' } },
  ]);
});

it('puts together no group that has ended, or that is another’s', async () => {
  const screen = await open({}, { status: 'ENDED', viewerCanRun: false });
  expect(screen.text()).toContain('takes nobody in');
  expect(screen.operations).toEqual(['GroupAlone']);
});
