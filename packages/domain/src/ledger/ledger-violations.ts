export const LEDGER_VIOLATIONS = ['SHARES_DO_NOT_ADD_UP', 'SHARE_OUT_OF_RANGE'] as const;
export type LedgerViolationCode = (typeof LEDGER_VIOLATIONS)[number];
