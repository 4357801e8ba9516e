import type { COVER_VIOLATIONS } from '@outreach/domain';

export const coverViolations: Record<(typeof COVER_VIOLATIONS)[number], string> = {
  COVERS_ONESELF: 'Choose another worker',
  WORKER_COVERED_ALREADY: 'This worker is covered on some of these days already',
  NOTHING_TO_COVER: 'This worker has no school, no case and nothing planned on these days',
  CASE_COVERED_ALREADY:
    '{detail} of the cases are covered already and stay with whoever covers them',
  HAND_OVER_IN_THE_PAST: 'Choose today or a later day',
  BACK_IN_THE_PAST: 'Choose today or a later day',
};
