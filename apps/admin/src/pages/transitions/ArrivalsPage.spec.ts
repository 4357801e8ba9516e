import { expect, it } from 'vitest';
import { aViewer, refused } from '../../testing/fixtures.ts';
import { problemsSaid } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aNomination } from '../../testing/transitions.ts';
import ArrivalsPage from './ArrivalsPage.vue';

const asked = (parts: object = {}) =>
  aNomination({ standing: 'ARRIVAL_TO_CONFIRM', viewerCanConfirmArrival: true, ...parts });
const elm = { id: 'school-2', name: 'Other School' };
const page = (nodes: object[], answer: object = {}) =>
  show(ArrivalsPage, {
    viewer: aViewer('MANAGER'),
    answers: {
      Arrivals: { transitionNominations: { totalCount: nodes.length, nodes } },
      ConfirmArrivals: { confirmArrivals: answer },
    },
  });

it('asks school by school, and leaves to the manager whom another school has on record', async () => {
  const screen = await page([
    asked(),
    asked({ id: 'n2', school: elm }),
    asked({
      ...{ id: 'n3', viewerCanConfirmArrival: false },
      student: { id: 's3', displayName: 'Jo Elsewhere' },
    }),
  ]);
  expect(await screen.violations()).toEqual([]);
  expect(screen.allByRole('heading', { name: /School$/ })).toHaveLength(2);
  expect(screen.allByRole('button', { name: 'Record who arrived' })).toHaveLength(2);
  expect(screen.text()).not.toContain('Jo Elsewhere');
  expect(screen.text()).toContain('One pupil is on another school’s record');
});

it('sends only of whom something was said', async () => {
  const done = { __typename: 'ArrivalsSuccess', nominations: [aNomination()], warnings: [] };
  const screen = await page(
    [asked(), asked({ id: 'n2', student: { id: 's2', displayName: 'Ash Invented' } })],
    done,
  );
  await screen.fill('Ash Invented', 'HOME_EDUCATED');
  await screen.press('Record who arrived');
  expect(screen.sent('ConfirmArrivals')).toMatchObject([
    {
      input: {
        ...{ schoolId: 'school-1', arrived: [] },
        notArrived: [{ nominationId: 'n2', reason: 'HOME_EDUCATED' }],
      },
    },
  ]);
});

it.each([
  ['arrived.0', 'ARRIVED'],
  ['notArrived.0', 'MOVED_AWAY'],
])('says a refusal of %s at its pupil', async (field, said) => {
  const screen = await page(
    [asked(), asked({ id: 'n2', student: { id: 's2', displayName: 'Ash Invented' } })],
    refused('NOMINATION_HAS_ENDED', field),
  );
  await screen.fill('Ash Invented', said);
  await screen.press('Record who arrived');
  expect(problemsSaid()).toEqual(['The pupil is no longer nominated here']);
  expect(document.querySelector<HTMLAnchorElement>('[role=alert] a')?.hash).toContain('n2');
});

it('says that nobody is waited for', async () => {
  const screen = await page([]);
  expect(screen.text()).toContain('Nobody is waited for');
});
