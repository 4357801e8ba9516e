import { expect, it, vi } from 'vitest';
import { aViewer, refused } from '../../testing/fixtures.ts';
import { problemsSaid, typeDate } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import NominatePage from './NominatePage.vue';
import TransitionListPage from './TransitionListPage.vue';

const nomination = (parts: object = {}) => ({
  id: 'n1',
  kind: 'INTO_SECONDARY',
  fromYear: 6,
  toYear: 7,
  startsOn: '2027-09-01',
  fromSchoolName: 'Example Primary School',
  endedOn: null,
  endReason: null,
  student: { id: 's1', displayName: 'Sam Invented' },
  school: { id: 'school-1', name: 'Example School' },
  programme: { id: 'p1', name: 'First steps' },
  ...parts,
});
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
const done = { __typename: 'TransitionSuccess', nomination: nomination(), warnings: [] };

it('lists who is nominated, from where and for which September', async () => {
  const screen = await list([nomination(), nomination({ id: 'n2', student: null })]);
  expect(await screen.violations()).toEqual([]);
  expect(screen.text()).toContain('From Example Primary School');
  expect(screen.text()).toContain('Year 6 to Year 7');
  expect(screen.text()).toContain('A pupil whom you may not see');
  expect(screen.allByRole('link', { name: 'Nominate a pupil' })).toHaveLength(1);
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
