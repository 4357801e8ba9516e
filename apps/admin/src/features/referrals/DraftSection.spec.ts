import { expect, it, vi } from 'vitest';
import { aDraft } from '../../testing/a-draft.ts';
import { conflict } from '../../testing/casework.ts';
import { show } from '../../testing/harness.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import DraftSection from './DraftSection.vue';

const taken: Answer = (variables) => {
  const { statement } = variables['input'] as { statement: object };
  return {
    saveReferralDraft: {
      __typename: 'ReferralDraftSuccess',
      referralDraft: aDraft({ version: 2, statement }),
    },
  };
};
const open = (section: string, answer: Answer = taken, more: object = {}, on: object = {}) =>
  show(DraftSection, {
    props: { draft: aDraft(more), section, ...on },
    answers: { SaveReferralDraft: answer },
  });
const good = 'What is the student good at, and what goes well?';

it.each([
  ['reasons', 'Reasons', 'Go on to: Strengths and views', 'strengths'],
  ['strengths', 'Strengths and views', 'Go on to: What has been tried', 'tried'],
  ['tried', 'What has been tried', 'Go on to: Support you ask for', 'support'],
  ['support', 'Support you ask for', 'Go on to: Consent', 'consent'],
  ['consent', 'Consent', 'Go on to: Sign-off', 'sign-off'],
  ['sign-off', 'Sign-off', 'Check your answers', 'check'],
])('leads from %s to the next section', async (section, title, onward, place) => {
  const screen = await open(section);
  expect(screen.allByRole('heading')[0]?.textContent).toBe(title);
  expect(screen.text()).toContain('Refer Amy Invented');
  expect(await screen.violations()).toEqual([]);
  await screen.press(onward);
  expect(screen.router.currentRoute.value.path).toBe(`/referrals/drafts/draft-1/${place}`);
  expect(screen.operations).toEqual([]);
});

it('says what is still missing here, and nothing of elsewhere', async () => {
  const screen = await open('strengths', taken, {
    outstandingRequirements: [
      { code: 'STRENGTHS_MISSING', section: 'STRENGTHS_AND_VIEWS', field: null, blocking: true },
      { code: 'PURPOSE_MISSING', section: 'SUPPORT_SOUGHT', field: null, blocking: true },
    ],
  });
  expect(screen.allByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Write what the student is good at',
  ]);
});

it('weighs what was tried where it is written', async () => {
  expect((await open('tried')).text()).toContain('Less was tried than usual');
});

it('saves what was typed before it goes on', async () => {
  const screen = await open('strengths');
  await screen.fill(good, 'Kind to younger ones');
  await screen.press('Go on to: What has been tried');
  expect(screen.sent('SaveReferralDraft')).toMatchObject([
    {
      input: {
        draftId: 'draft-1',
        expectedVersion: 1,
        statement: { strengths: 'Kind to younger ones' },
      },
    },
  ]);
  expect(screen.router.currentRoute.value.path).toBe('/referrals/drafts/draft-1/tried');
});

it('stays with what could not be saved, and says so', async () => {
  const screen = await open('strengths', () => new Fault('NETWORK'));
  await screen.fill(good, 'Kind to younger ones');
  await screen.press('Go on to: What has been tried');
  expect(screen.getByRole('status').textContent).toContain('Not saved: No answer came.');
  expect(screen.getByLabel(good).value).toBe('Kind to younger ones');
  expect(screen.router.currentRoute.value.path).toBe('/');
});

it('has the page read what somebody else saved, once the person gives way', async () => {
  const onReload = vi.fn();
  const screen = await open('strengths', { saveReferralDraft: conflict }, {}, { onReload });
  await screen.fill(good, 'Mine');
  await screen.press('Go on to: What has been tried');
  await screen.press('Load what they saved');
  expect(onReload).toHaveBeenCalledOnce();
});
