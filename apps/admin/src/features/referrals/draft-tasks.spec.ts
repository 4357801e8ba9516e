import { describe, expect, it } from 'vitest';
import { aDraft, aStudentOfADraft } from '../../testing/a-draft.ts';
import { aStatement, aTriedEntry } from '../../testing/referrals.ts';
import { draftTasks, SECTIONS, sectionOf, type SectionKey } from './draft-tasks.ts';
import type { Draft } from './useReferralDraft.ts';

const stateOf = (key: SectionKey, changes: object) =>
  draftTasks(aDraft({ outstandingRequirements: [], ...changes }) as Draft).find(
    (task) => task.key === key,
  )?.state;
const missingIn = (key: SectionKey, blocking = true) => ({
  outstandingRequirements: [{ code: 'X', section: sectionOf[key].section, field: null, blocking }],
});
/** Something stands in the section. */
const begun: Record<SectionKey, object> = {
  reasons: {
    statement: aStatement({ presentingReasons: [{ reason: 'OTHER', saidBy: 'SCHOOL' }] }),
  },
  strengths: { statement: aStatement({ parentView: 'She is tired' }) },
  tried: { statement: aStatement({ priorInterventions: [aTriedEntry()] }) },
  support: { statement: aStatement({ purpose: 'SUPPORT' }) },
  consent: {
    student: aStudentOfADraft({
      consentStanding: { interventions: [{ kind: 'GROUP', state: 'REFUSED' }], sharing: [] },
    }),
  },
  'sign-off': { signedOffAt: '2026-11-20T09:00:00Z' },
};

describe.each(SECTIONS)('the section %s', (key) => {
  it('is not started while nothing stands in it', () => {
    expect(stateOf(key, missingIn(key))).toBe('NOT_STARTED');
  });
  it('is started once something does, and something is missing', () => {
    expect(stateOf(key, { ...begun[key], ...missingIn(key) })).toBe('STARTED');
  });
  it('is complete once nothing is missing, also where nothing has to be said', () => {
    expect(stateOf(key, begun[key])).toBe('DONE');
    expect(stateOf(key, {})).toBe('DONE');
  });
});

it('lets what only deserves a look hold up nothing but what was tried', () => {
  expect(stateOf('strengths', { ...begun.strengths, ...missingIn('strengths', false) })).toBe(
    'DONE',
  );
  expect(stateOf('tried', { ...begun.tried, ...missingIn('tried', false) })).toBe('STARTED');
});
