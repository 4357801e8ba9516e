import AcceptReferralForm from '../../src/features/referrals/AcceptReferralForm.vue';
import DeclineReferralForm from '../../src/features/referrals/DeclineReferralForm.vue';
import ReferralTextForm from '../../src/features/referrals/ReferralTextForm.vue';
import { textActs, type TextAct } from '../../src/features/referrals/text-acts.ts';
import type { FormCase } from './form-case.ts';

const referral = {
  id: 'referral-1',
  version: 4,
  urgent: true,
  readiness: { met: false, kindsTried: 2, longEnough: 1, shortfalls: [] },
  school: { currentAllocation: null },
};
const seen = { referralId: 'referral-1', expectedVersion: 4 };
const Workers = { staff: { nodes: [{ id: 'w1', name: 'Wil Worker' }] } };
const versioned = true;

/** A form that asks for one text, as each of its acts. */
const textForm = (act: TextAct, sends: string): FormCase => {
  const { submit, label, field } = textActs[act];
  return {
    form: ReferralTextForm,
    props: { referral, act: textActs[act] },
    sends,
    submit,
    missing: ['Write something first'],
    steps: [{ fill: label, with: 'What was agreed by telephone' }],
    input: { ...seen, [field]: 'What was agreed by telephone' },
    versioned,
  };
};

export const referralForms: Readonly<Record<string, FormCase>> = {
  AcceptReferralForm: {
    form: AcceptReferralForm,
    props: { referral },
    asks: { Workers },
    sends: 'AcceptReferral',
    submit: 'Accept and open the case',
    missing: ['Choose the dedicated worker'],
    steps: [
      { fill: 'Dedicated worker', with: 'w1' },
      { choose: 'I agree that it is urgent' },
      { fill: 'Why accept it all the same?', with: 'A panel meets on Friday' },
    ],
    input: {
      ...seen,
      workerId: 'w1',
      confirmUrgency: true,
      exceptionReason: 'A panel meets on Friday',
    },
    versioned,
  },
  DeclineReferralForm: {
    form: DeclineReferralForm,
    props: { referral },
    sends: 'DeclineReferral',
    submit: 'Decline the referral',
    missing: ['Choose a reason', 'Say what the school can try', 'Say whether advice was offered'],
    steps: [
      { choose: 'Support in school not tried yet' },
      { fill: 'What can the school try?', with: 'A mentor for half a term' },
      { choose: 'Yes' },
    ],
    input: {
      ...seen,
      reason: 'NORMAL_RANGE_NOT_TRIED',
      whatToTry: 'A mentor for half a term',
      adviceOffered: true,
    },
    versioned,
  },
  'ReferralTextForm, to return it': textForm('RETURN', 'ReturnReferral'),
  'ReferralTextForm, to answer': textForm('ANSWER', 'AnswerReferral'),
  'ReferralTextForm, to challenge': textForm('CHALLENGE', 'ChallengeReferral'),
  'ReferralTextForm, to uphold': textForm('UPHOLD', 'UpholdDecline'),
  'ReferralTextForm, to withdraw': textForm('WITHDRAW', 'WithdrawReferral'),
};
