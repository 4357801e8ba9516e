import { expect, it } from 'vitest';
import { aViewer } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import { aNomination, aNote } from '../../testing/transitions.ts';
import WriteNotePage from './WriteNotePage.vue';

const page = (parts: object) =>
  show(WriteNotePage, {
    ...{ viewer: aViewer('OUTREACH_WORKER'), path: '/transitions/n1/note' },
    route: '/transitions/:id/note',
    answers: {
      TransitionPage: {
        transitionNomination: {
          ...aNomination(),
          ...{ notes: { nodes: [] }, viewerCanWriteNote: true, viewerCanReadRestricted: true },
          ...parts,
        },
      },
      WriteTransitionNote: {
        writeTransitionNote: {
          ...{ __typename: 'TransitionSuccess', nomination: aNomination(), warnings: [] },
        },
      },
    },
  });
const withRestricted = aNote({ restricted: { id: 'r', note: 'Ours' } });
const restrictedSent = (sent: readonly unknown[]) =>
  (sent[0] as { input: { restricted: string | null } }).input.restricted;

it.each([
  ['left alone is not sent', null, null],
  ['changed is sent', 'Ours, and more', 'Ours, and more'],
  ['emptied is taken away', '', ''],
])('the restricted part %s', async (_what, typed, sent) => {
  const screen = await page({ notes: { nodes: [withRestricted] } });
  expect(await screen.violations()).toEqual([]);
  if (typed !== null) await screen.fill('Restricted part (optional)', typed);
  await screen.fill('What helps? (optional)', 'A map');
  await screen.press('Write the note');
  expect(restrictedSent(screen.sent('WriteTransitionNote'))).toBe(sent);
  expect(screen.router.currentRoute.value.path).toBe('/transitions/n1');
});

it('has no restricted part for a school', async () => {
  const screen = await page({ viewerCanReadRestricted: false });
  expect(screen.text()).not.toContain('Restricted');
});

it('is no page for who may not write it', async () => {
  const screen = await page({ viewerCanWriteNote: false });
  expect(screen.text()).toContain('not found');
});
