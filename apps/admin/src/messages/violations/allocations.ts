import type { ALLOCATION_VIOLATIONS } from '@outreach/domain';

export const allocationViolations: Record<(typeof ALLOCATION_VIOLATIONS)[number], string> = {
  NOT_A_WORKER: 'Choose an outreach worker whose account is in use',
  MINUTES_OUT_OF_RANGE: 'Enter between 15 and 2,400 minutes a week',
  WEEKDAYS_MISSING: 'Choose at least one weekday',
  ALLOCATION_REVERSED: 'The last day must not be before the first day',
  DEDICATED_WORKER_OVERLAP: 'The school has another dedicated worker in this time',
  ALLOCATION_STARTED_LATER: 'The allocation began after this day',
  ALLOCATION_ENDED: 'This allocation has ended already',
  COVER_OVERLAP: 'This worker covers the school in this time already',
  COVER_NEEDS_AN_END: 'Enter the last day of the cover',
  CONTRACTED_MINUTES_EXCEEDED:
    'The worker would have more than the contracted {detail} minutes a week',
  SCHOOL_NOT_SERVED: 'This school is outside the service’s area',
};
