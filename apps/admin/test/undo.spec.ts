import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { safetyOf, type MutationName } from '../src/graphql/undo.ts';
import { caseForms } from './forms/case-forms.ts';
import { centreForms } from './forms/centre-forms.ts';
import { planForms } from './forms/plan-forms.ts';
import { referralForms } from './forms/referral-forms.ts';
import { sessionForms } from './forms/session-forms.ts';
import { studentForms } from './forms/student-forms.ts';
import { transitionForms } from './forms/transition-forms.ts';
import { weekForms } from './forms/week-forms.ts';
import { workshopForms } from './forms/workshop-forms.ts';

/** Confirmed in a dialog, on the page of the answers, or in a form that begins filled in. */
const elsewhere: readonly MutationName[] = [
  'discardReferralDraft',
  'promoteAdvice',
  'revokeCalendarFeed',
  'setCentreSettings',
  'submitReferral',
];

const operations = await readFile('operations.graphql', 'utf8');
const sent = [...operations.matchAll(/^mutation (\w)(\w*)/gm)].map(
  ([, initial = '', rest = '']) => (initial.toLowerCase() + rest) as MutationName,
);

it('what the screens send and cannot be put back has a form that asks first', () => {
  const forms = Object.values({
    ...caseForms,
    ...centreForms,
    ...planForms,
    ...referralForms,
    ...sessionForms,
    ...studentForms,
    ...transitionForms,
    ...weekForms,
    ...workshopForms,
  });
  const asks = new Set(forms.filter(({ missing }) => missing.length > 0).map(({ sends }) => sends));
  const confirmed = sent.filter((name) => safetyOf[name].kind === 'confirmed');
  expect(confirmed.length).toBeGreaterThan(10);
  const hasty = confirmed.filter(
    (name) => !asks.has(name.slice(0, 1).toUpperCase() + name.slice(1)),
  );
  expect(hasty.sort()).toEqual([...elsewhere].sort());
});

it('what puts an act back is sent by a screen too', () => {
  const missing = sent.filter((name) => {
    const safety = safetyOf[name];
    return safety.kind === 'reversible' && !sent.includes(safety.by);
  });
  expect(missing).toEqual([]);
});
