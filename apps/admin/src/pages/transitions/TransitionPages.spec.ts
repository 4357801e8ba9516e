import { expect, it, vi } from 'vitest';
import { aViewer, refused } from '../../testing/fixtures.ts';
import { aNomination } from '../../testing/transitions.ts';
import { problemsSaid, typeDate } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import NominatePage from './NominatePage.vue';
import TransitionListPage from './TransitionListPage.vue';

const list = (nodes: object[], viewer = aViewer('SCHOOL_REFERRER')) =>
  show(TransitionListPage, {
    viewer,
    answers: {
      TransitionList: {
        transitionNominations: {
          totalCount: nodes.length,
          pageInfo: { hasNextPage: false, endCursor: null },
          nodes,
        },
      },
    },
  });
const nominate = (answer: object = {}) =>
  show(NominatePage, {
    viewer: aViewer('SCHOOL_REFERRER'),
    answers: {
      TransitionChoices: {
        schools: {
          nodes: [
            { id: 'school-1', name: 'Example School' },
            { id: 'h2', name: 'Upper School' },
          ],
        },
        programmes: {
          nodes: [
            { id: 'p1', name: 'First steps', kind: 'INTO_SECONDARY' },
            { id: 'p2', name: 'Ready for more', kind: 'INTO_KS4' },
            { id: 'p3', name: 'Calm start', kind: 'TARGETED' },
          ],
        },
      },
      StudentsToPick: {
        students: {
          nodes: [
            {
              ...{ id: 's1', displayName: 'Sam Invented', yearGroup: 9 },
              school: { id: 'school-1', name: 'Example School' },
            },
          ],
        },
      },
      NominateForTransition: { nominateForTransition: answer },
    },
  });
const done = { __typename: 'TransitionSuccess', nomination: aNomination(), warnings: [] };

it('lists who is nominated, from where and for which September', async () => {
  const screen = await list([aNomination(), aNomination({ id: 'n2', student: null })]);
  expect(await screen.violations()).toEqual([]);
  expect(screen.text()).toContain('From Example Primary School');
  expect(screen.text()).toContain('Year 6 to Year 7');
  expect(screen.text()).toContain('A pupil whom you may not see');
  expect(screen.allByRole('link', { name: 'Nominate a pupil' })).toHaveLength(1);
});

it('shows who has a note, with a star where it is better talked about, and who has none', async () => {
  const screen = await list([
    aNomination({ note: { id: 'x', version: 1, forConversation: true } }),
    aNomination({ id: 'n2' }),
  ]);
  expect(await screen.violations()).toEqual([]);
  expect(screen.text()).toContain('★ Better talked about');
  expect(screen.getByRole('link', { name: 'No note yet' }).getAttribute('href')).toBe(
    '/transitions/n2',
  );
  await screen.fill('Note', 'NO');
  await screen.fill('State', 'NO');
  expect(screen.sent('TransitionList').at(-1)).toMatchObject({
    filter: { stands: false, arrived: false, hasNote: false },
  });
});

it('asks who arrived, and shows the check-ins of who did', async () => {
  const screen = await list([
    aNomination({ standing: 'ARRIVAL_TO_CONFIRM', viewerCanConfirmArrival: true }),
    aNomination({
      ...{ id: 'n2', standing: 'ARRIVED', endedOn: '2026-09-04', endReason: 'ARRIVED' },
      checkIns: [
        { week: 2, dueOn: '2026-09-18', doneOn: '2026-09-15', state: 'DONE' },
        { week: 6, dueOn: '2026-10-16', doneOn: null, state: 'OVERDUE' },
      ],
    }),
  ]);
  expect(await screen.violations()).toEqual([]);
  for (const words of ['Did they arrive?', 'Checked in', 'Check-in overdue', 'Week 6, by 16 Oct'])
    expect(screen.text()).toContain(words);
  expect(screen.allByRole('link', { name: 'Say who arrived' })).toHaveLength(1);
  await screen.fill('State', 'ARRIVED');
  expect(screen.sent('TransitionList').at(-1)).toMatchObject({ filter: { arrived: true } });
});

it('offers a worker the list, and no nomination', async () => {
  const screen = await list([], aViewer('OUTREACH_WORKER'));
  expect(screen.text()).toContain('Nobody is nominated here');
  expect(screen.allByRole('link', { name: 'Nominate a pupil' })).toEqual([]);
});

it('offers programmes for transitions alone, and asks who it is', async () => {
  const screen = await nominate();
  expect(await screen.violations()).toEqual([]);
  expect(screen.text()).not.toContain('Calm start');
  await screen.fill('Programme', 'p1');
  await screen.press('Nominate the pupil');
  expect(problemsSaid()).toEqual(['Say who it is', 'Choose at least one need, or “Not known yet”']);
});

it.each([
  ['an own student into Key Stage 4', 'p2', null, 'school-1'],
  [
    'an own student to another school',
    'p1',
    'A student on our record, who goes on to another school',
    'h2',
  ],
])('nominates %s', async (_what, programmeId, who, schoolId) => {
  const screen = await nominate(done);
  await screen.fill('Programme', programmeId);
  if (who !== null) {
    await screen.choose(who);
    await screen.fill('School to which they go', schoolId);
  }
  await screen.fill('Student', 'sam');
  await vi.waitFor(() => screen.getByRole('button', { name: /^Sam Invented/ }));
  await screen.press(/^Sam Invented/);
  await screen.choose('Not known yet');
  await screen.press('Nominate the pupil');
  expect(screen.sent('NominateForTransition')).toMatchObject([
    { input: { programmeId, schoolId, studentId: 's1', needs: ['NOT_KNOWN_YET'] } },
  ]);
  expect(screen.router.currentRoute.value.path).toBe('/transitions');
});

it('nominates a pupil of another school in the school’s own words', async () => {
  const screen = await nominate(done);
  await screen.fill('Programme', 'p1');
  await screen.choose('A pupil of another school, who is to start at ours');
  expect(await screen.violations()).toEqual([]);
  await screen.fill('First name', 'Pip');
  await screen.fill('Surname', 'Invented');
  typeDate('Date of birth', '2016-05-04');
  await screen.fill('School they come from', 'Example Primary School');
  await screen.fill('That school’s unique reference number (optional)', '117000');
  await screen.choose('Not known yet');
  await screen.press('Nominate the pupil');
  expect(screen.sent('NominateForTransition')).toMatchObject([
    {
      input: {
        schoolId: 'school-1',
        pupil: { givenName: 'Pip', dateOfBirth: '2016-05-04', fromSchoolUrn: '117000' },
      },
    },
  ]);
});

it('says that the manager settles a pupil who is known elsewhere, and not where', async () => {
  const screen = await nominate(refused('NOMINATION_NEEDS_MANAGER', 'studentId'));
  await screen.fill('Programme', 'p2');
  await screen.fill('Student', 'sam');
  await vi.waitFor(() => screen.getByRole('button', { name: /^Sam Invented/ }));
  await screen.press(/^Sam Invented/);
  await screen.choose('Not known yet');
  await screen.press('Nominate the pupil');
  expect(problemsSaid()[0]).toContain('The service’s manager can settle it');
});
