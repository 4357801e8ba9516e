import { expect, it } from 'vitest';
import { linesIn } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import { aStatement, aTriedEntry } from '../../testing/referrals.ts';
import ReferralStatement from './ReferralStatement.vue';

const open = (more: object = {}) =>
  show(ReferralStatement, { props: { statement: aStatement(more) } });
const reason = { reason: 'PEER_RELATIONSHIPS', saidBy: 'SCHOOL', since: null, note: null };

it('says who gives which reason, since when and in what words', async () => {
  const screen = await open({
    presentingReasons: [
      reason,
      { ...reason, saidBy: 'STUDENT', since: '2026-09-14', note: 'Nobody sits with me' },
    ],
  });
  expect(linesIn('listitem').map((line) => line.replaceAll(' ,', ','))).toEqual([
    'Getting on with other students (said by: school )',
    'Getting on with other students (said by: student, since 14 September 2026 ) Nobody sits with me',
  ]);
  expect(await screen.violations()).toEqual([]);
});

it.each([
  ['strengths', { strengths: 'Kind to younger ones' }, 'StrengthsKind to younger ones'],
  ['the purpose', { purpose: 'SUPPORT' }, 'The school asks forSupport in school'],
  [
    'the support',
    { supportSought: ['ONE_TO_ONE', 'SMALL_GROUP'] },
    'Kinds of supportOne-to-one support, Small group',
  ],
  ['the hope', { hopedOutcome: 'Calm lunches' }, 'What should be differentCalm lunches'],
  ['the student', { studentView: 'I want quiet' }, "The student's viewI want quiet"],
  ['the parent', { parentView: 'She is tired' }, "The parent's or carer's viewShe is tired"],
  ['the moment', { whyReferNow: 'A second suspension' }, 'Why refer nowA second suspension'],
  ['access', { accessNeeds: 'Polish interpreter' }, 'and the likePolish interpreter'],
  [
    'agencies',
    { agenciesInvolved: ['Family support', 'Youth work'] },
    'Agencies involvedFamily support, Youth work',
  ],
  [
    'attendance',
    { attendance: { possible: 100, attended: 88, from: '2026-09-02', to: '2026-11-20' } },
    'Attendance88 of 100 sessions, 2 September 2026 to 20 November 2026',
  ],
  [
    'urgency',
    { urgency: { reason: 'NEW_ARRIVAL', explanation: 'Came last week' } },
    'Why it cannot waitNew arrival. Came last week',
  ],
  ['the safeguarding lead', { safeguardingLeadAware: true }, 'Safeguarding leadKnows of a concern'],
  ['no concern', { safeguardingLeadAware: false }, 'Safeguarding leadNo concern'],
])('says what the school wrote: %s', async (_what, more, words) => {
  expect((await open(more)).text()).toContain(words);
});

it('says what was not written, and asks nothing that does not apply', async () => {
  const screen = await open();
  expect(screen.text()).toContain('StrengthsNot recorded');
  expect(screen.text()).toContain('Safeguarding leadNot recorded');
  expect(screen.text()).not.toContain('Why it cannot wait');
  expect(screen.text()).not.toContain('Sanctions');
  expect(screen.text()).toContain('Nothing is listed yet.');
});

it('tells sanctions apart from what was tried', async () => {
  const screen = await open({
    priorInterventions: [aTriedEntry()],
    sanctions: [{ id: 'x1', kind: 'SUSPENSION', from: '2026-10-05', note: 'Two days' }],
  });
  expect(screen.allByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Why',
    'What has been tried',
    'Sanctions',
  ]);
  expect(
    linesIn('listitem')
      .at(-1)
      ?.replaceAll(/ (?=[,:])/g, ''),
  ).toBe('Suspension, 5 October 2026: Two days');
});
