import { expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { currentNotices } from '../../composables/useNotices.ts';
import { show } from '../../testing/harness.ts';
import { aGroupSession, aSession, sessionSaved, someAdvice } from '../../testing/sessions.ts';
import type { SessionWhole } from './record-values.ts';
import SessionActs from './SessionActs.vue';

const open = (session: object, props: object = {}) =>
  show(SessionActs, {
    props: { session, ...props },
    answers: { SessionNotHeld: { sessionNotHeld: sessionSaved({ standing: 'DID_NOT_HAPPEN' }) } },
  });
const offered = (screen: Awaited<ReturnType<typeof open>>) =>
  [...screen.allByRole('link'), ...screen.allByRole('button')].map(({ textContent }) =>
    textContent.trim(),
  );

it.each([
  ['a planned one', aSession(), ['Record it', 'It was not held']],
  [
    'one that is recorded',
    aSession({ standing: 'HAPPENED' }),
    ['Put the record right', 'It was not held'],
  ],
  [
    'one that schools may share',
    aGroupSession({ viewerCanShare: true }),
    ['Record it', 'It was not held', 'Share between schools'],
  ],
  ['advice that was given', someAdvice(), ['Put the record right', 'Make it a referral']],
  ['one to read only', aSession({ viewerCanRecord: false }), []],
])('offers of %s what the viewer may do with it', async (_which, session, words) => {
  expect(offered(await open(session))).toEqual(words);
});

it('says that it was not held in a panel, and reads the session again', async () => {
  const onReload = vi.fn();
  const screen = await open(aSession(), { onReload });
  await screen.press('It was not held');
  await vi.waitFor(() => screen.getByRole('dialog'));
  await screen.choose('The worker was away');
  await screen.press('It was not held');
  expect(onReload).toHaveBeenCalled();
  expect(currentNotices.value.map(({ words }) => words)).toEqual([
    'It is kept that the session was not held.',
  ]);
});

it('has a place for the acts on the plan', async () => {
  const session = aSession() as SessionWhole;
  const Page = defineComponent(
    () => () => h(SessionActs, { session }, { default: () => h('button', 'Move it') }),
  );
  const screen = await show(Page);
  expect(screen.allByRole('button', { name: 'Move it' })).toHaveLength(1);
});
