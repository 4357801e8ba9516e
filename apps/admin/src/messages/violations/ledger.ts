import type { LEDGER_VIOLATIONS } from '@outreach/domain';

export const ledgerViolations: Record<(typeof LEDGER_VIOLATIONS)[number], string> = {
  SHARES_DO_NOT_ADD_UP: 'The shares of the schools must add to 100 per cent, not {detail}',
  SHARE_OUT_OF_RANGE: 'A share must be a whole number from 1 to 100 per cent',
};
