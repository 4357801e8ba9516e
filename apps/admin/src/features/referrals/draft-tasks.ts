import type { Draft } from './useReferralDraft.ts';

export const SECTIONS = [
  'reasons',
  'strengths',
  'tried',
  'support',
  'consent',
  'sign-off',
] as const;
export type SectionKey = (typeof SECTIONS)[number];

type Section = Draft['outstandingRequirements'][number]['section'];

export const sectionOf: Record<SectionKey, { readonly section: Section; readonly title: string }> =
  {
    reasons: { section: 'REASONS', title: 'Reasons' },
    strengths: { section: 'STRENGTHS_AND_VIEWS', title: 'Strengths and views' },
    tried: { section: 'PRIOR_INTERVENTIONS', title: 'What has been tried' },
    support: { section: 'SUPPORT_SOUGHT', title: 'Support you ask for' },
    consent: { section: 'CONSENT', title: 'Consent' },
    'sign-off': { section: 'SIGN_OFF', title: 'Sign-off' },
  };

type State = 'NOT_STARTED' | 'STARTED' | 'DONE';

/** How far each section is: complete when nothing in it blocks, begun when something stands in it. */
export function draftTasks(draft: Draft): { key: SectionKey; title: string; state: State }[] {
  return SECTIONS.map((key) => {
    const { section, title } = sectionOf[key];
    const missing = draft.outstandingRequirements.filter((one) => one.section === section);
    const state: State = begun(key, draft)
      ? missing.some((one) => one.blocking || section === 'PRIOR_INTERVENTIONS')
        ? 'STARTED'
        : 'DONE'
      : missing.length === 0
        ? 'DONE'
        : 'NOT_STARTED';
    return { key, title, state };
  });
}

function begun(key: SectionKey, { statement, student, signedOffAt }: Draft): boolean {
  switch (key) {
    case 'reasons':
      return statement.presentingReasons.length > 0;
    case 'strengths':
      return [statement.strengths, statement.studentView, statement.parentView].some(
        (text) => (text ?? '') !== '',
      );
    case 'tried':
      return statement.priorInterventions.length > 0;
    case 'support':
      return statement.purpose !== null || statement.supportSought.length > 0;
    case 'consent':
      return student.consentStanding.interventions.some(({ state }) => state !== 'NONE');
    case 'sign-off':
      return signedOffAt !== null;
  }
}
