export * from './access/viewer.builder.ts';
export * from './cases/case.builder.ts';
export * from './consent/consent.builder.ts';
export * from './kernel/given-when-then.ts';
export * from './referrals/referral-draft.builder.ts';
export * from './referrals/referral.builder.ts';
export * from './sessions/session.builder.ts';
export * from './students/student.builder.ts';
