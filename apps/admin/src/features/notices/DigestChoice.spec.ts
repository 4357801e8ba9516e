import { expect, it } from 'vitest';
import { aViewer, refused } from '../../testing/fixtures.ts';
import { show } from '../../testing/harness.ts';
import DigestChoice from './DigestChoice.vue';

const open = (wantsDigest: boolean, answer: object) =>
  show(DigestChoice, {
    viewer: aViewer('OUTREACH_WORKER'),
    answers: {
      MyDigest: { viewer: { id: 'staff-1', wantsDigest } },
      ChooseDigest: { chooseDigest: answer },
    },
  });
const now = (wantsDigest: boolean) => ({
  __typename: 'DigestSuccess',
  viewer: { id: 'staff-1', wantsDigest },
});

it('is turned off, and on again', async () => {
  const screen = await open(true, now(false));
  expect(screen.text()).toContain('On Mondays at seven');
  expect(await screen.violations()).toEqual([]);
  await screen.press('Turn it off');
  expect(screen.sent('ChooseDigest')[0]).toMatchObject({
    input: { staffMemberId: 'staff-1', wanted: false },
  });
  expect(screen.text()).toContain('You are not sent');
  screen.getByRole('button', { name: 'Turn it on' });
});

it('says why not', async () => {
  const screen = await open(true, refused('NOT_ALLOWED_FOR_ROLE'));
  await screen.press('Turn it off');
  expect(screen.getByRole('alert').textContent).not.toBe('');
});
