import { expect, it } from 'vitest';
import { aDraft } from '../../testing/a-draft.ts';
import { show } from '../../testing/harness.ts';
import { aStatement } from '../../testing/referrals.ts';
import { Fault, type Answer } from '../../testing/test-client.ts';
import DraftSectionPage from './DraftSectionPage.vue';

const open = (section: string, answer: Answer = { referralDraft: aDraft() }, more = {}) =>
  show(DraftSectionPage, {
    path: `/referrals/drafts/draft-1/${section}`,
    route: '/referrals/drafts/:id/:section',
    answers: { ReferralDraftPage: answer, ...more },
  });

it('shows the section that the address names', async () => {
  const screen = await open('support');
  expect(screen.getByRole('heading', { name: 'Support you ask for' }).localName).toBe('h1');
  expect(screen.getByRole('link', { name: 'All sections' }).getAttribute('href')).toBe(
    '/referrals/drafts/draft-1',
  );
});

it('after a conflict shows what the other person saved', async () => {
  let stored = aDraft();
  const screen = await open('strengths', () => ({ referralDraft: stored }), {
    SaveReferralDraft: { saveReferralDraft: { __typename: 'Conflict', currentVersion: 9 } },
  });
  const good = 'What is the student good at, and what goes well?';
  await screen.fill(good, 'Mine');
  await screen.press('Go on to: What has been tried');
  stored = aDraft({ version: 9, statement: aStatement({ strengths: 'Theirs' }) });
  await screen.press('Load what they saved');
  expect(screen.getByLabel(good).value).toBe('Theirs');
});

it.each([
  ['a section that there is not', 'secrets', { referralDraft: aDraft() }],
  ['a draft that is not there', 'support', { referralDraft: null }],
])('is not found: %s', async (_what, section, answer) => {
  const screen = await open(section, answer);
  expect(screen.getByRole('heading').textContent).toBe('Page not found');
});

it('says that it could not be read, and reads it again', async () => {
  let failing = true;
  const screen = await open('support', () =>
    failing ? new Fault('INTERNAL_SERVER_ERROR', 'INC-2') : { referralDraft: aDraft() },
  );
  expect(screen.getByRole('alert').textContent).toContain('INC-2');
  failing = false;
  await screen.press('Try again');
  expect(screen.getByRole('heading', { name: 'Support you ask for' })).toBeTruthy();
});
