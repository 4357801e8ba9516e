import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import type { Asker } from '../../../test/mutations/askers.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { aReferral, content } from '../../../test/mutations/situations.ts';
import { people } from '../../../test/people.ts';

interface Seen {
  status: string;
  urgent: boolean;
  purpose: string;
  statement: Record<string, unknown>;
  replyClock: { dueOn: string; paused: boolean; schoolDaysUsed: number };
  questions: { nodes: Record<string, unknown>[] };
  submissions: { nodes: { number: number; answer: string | null; statement: object }[] };
  readiness: { met: boolean };
  priorInterventions: { nodes: { kind: string }[] };
}

let acts: Acts;
let referralId: string;

beforeAll(async () => {
  acts = await openActs();
});
/** Sent on a Monday of a term that nobody entered, so that every weekday is a school day. */
beforeEach(async () => {
  referralId = await aReferral(acts.outreach, 'SUBMITTED', {
    clock_started_on: '2027-06-07',
    reply_due_on: '2027-06-21',
  });
});
afterAll(() => acts.close());

const seen = async (who: Asker = 'manager') => {
  const { referral } = await acts.reads<{ referral: Seen | null }>(
    who,
    `query($id: ID!) { referral(id: $id) { status urgent purpose statement { strengths studentView }
      replyClock { dueOn paused schoolDaysUsed } readiness { met } priorInterventions { nodes { kind } }
      questions { nodes { question askedAt askedBy { id } answer answeredAt answeredBy { id } } }
      submissions { nodes { number answer statement { strengths studentView } } } } }`,
    { id: referralId },
  );
  return referral;
};
const asks = (question = 'Who helps at lunch?', expectedVersion = 1) =>
  acts.does('manager', 'returnReferral', { referralId, expectedVersion, question });
const answer = (changes: Input = {}) => ({
  referralId,
  expectedVersion: 2,
  answer: 'The pastoral team',
  ...changes,
});
const answers = (changes?: Input) => acts.does('referrer', 'answerReferral', answer(changes));

/** Half past midnight in summer where the school is, and still the day before in Greenwich. */
const wednesday = '2027-06-08T23:30:00Z';
const friday = '2027-06-10T23:30:00Z';

describe('a question to the school', () => {
  it('stops the clock, and the school reads who asked what', async () => {
    await acts.at(wednesday, () => asks());
    const question = {
      question: 'Who helps at lunch?',
      askedAt: new Date(wednesday).toISOString(),
      askedBy: { id: people.manager.id },
      answer: null,
      answeredAt: null,
      answeredBy: null,
    };
    const later = await acts.at('2027-06-18T10:00:00Z', () => seen('lead'));
    expect(later).toMatchObject({
      status: 'RETURNED',
      replyClock: { paused: true, schoolDaysUsed: 2 },
      questions: { nodes: [question] },
    });
    expect(await seen('otherReferrer')).toBeNull();
    expect(await acts.happened(referralId)).toEqual([['REFERRAL_RETURNED', people.manager.id]]);
  });

  it('is answered: the clock runs on, and the last day moves by the school days that it stood still', async () => {
    await acts.at(wednesday, () => asks());
    await acts.at(friday, () => answers());
    const now = await acts.at(friday, () => seen());
    expect(now).toMatchObject({
      status: 'SUBMITTED',
      replyClock: { paused: false, schoolDaysUsed: 2, dueOn: '2027-06-23' },
      questions: {
        nodes: [
          {
            answer: 'The pastoral team',
            answeredAt: new Date(friday).toISOString(),
            answeredBy: { id: people.referrer.id },
          },
        ],
      },
    });
    expect(await acts.happened(referralId)).toEqual([
      ['REFERRAL_RETURNED', people.manager.id],
      ['REFERRAL_ANSWERED', people.referrer.id, 'replyDueOn 2027-06-23'],
    ]);
  });

  it('asked a second time, leaves the first and its answer as they were', async () => {
    await asks();
    await answers();
    await asks('Since when?', 3);
    const { questions } = (await seen('lead')) ?? {};
    expect(questions?.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ question: 'Who helps at lunch?', answer: 'The pastoral team' }),
        expect.objectContaining({ question: 'Since when?', answer: null }),
      ]),
    );
  });
});

describe('an answer', () => {
  it('that changes a line is a second sending, and what was sent at first stays', async () => {
    await asks();
    await answers({ statement: { studentView: 'The hall is too loud' } });
    const now = await seen();
    const first = { strengths: content.strengths, studentView: content.studentView };
    const second = { ...first, studentView: 'The hall is too loud' };
    expect(now?.statement).toEqual(second);
    expect(now?.submissions.nodes).toEqual(
      expect.arrayContaining([
        { number: 1, answer: null, statement: first },
        { number: 2, answer: 'The pastoral team', statement: second },
      ]),
    );
  });

  it('may make it urgent, ask for something else, and change what was tried; the rule is asked anew (PRI-4)', async () => {
    await asks();
    expect(await seen()).toMatchObject({ urgent: false, purpose: 'SUPPORT' });
    const [tried] = content.priorInterventions;
    await answers({
      statement: {
        purpose: 'REINTEGRATION',
        urgency: { reason: 'AFTER_A_MOVE', explanation: 'New here' },
        priorInterventions: [{ id: tried?.id, kind: 'COUNSELLING', effect: 'SOME' }],
      },
    });
    expect(await seen()).toMatchObject({
      urgent: true,
      purpose: 'REINTEGRATION',
      readiness: { met: false },
      priorInterventions: { nodes: [{ kind: 'COUNSELLING' }] },
    });
  });

  it.each<[what: string, statement: Input, why: string]>([
    ['the reasons', { presentingReasons: [] }, 'REASONS_MISSING at presentingReasons'],
    ['the strengths', { strengths: ' ' }, 'STRENGTHS_MISSING at strengths'],
    ['the student’s view', { studentView: null }, 'STUDENT_VIEW_MISSING at studentView'],
    ['what is sought', { supportSought: [] }, 'SUPPORT_SOUGHT_MISSING at supportSought'],
    ['what it is for', { purpose: null }, 'PURPOSE_MISSING at purpose'],
    [
      'whether the safeguarding lead knows',
      { safeguardingLeadAware: null },
      'SAFEGUARDING_LEAD_NOT_ASKED at safeguardingLeadAware',
    ],
  ])('cannot take away %s', async (_what, statement, why) => {
    await asks();
    expect(await acts.refuses('referrer', 'answerReferral', answer({ statement }))).toEqual([why]);
  });
});
