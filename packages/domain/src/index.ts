export * from './kernel/decision.ts';
export * from './kernel/identifiers.ts';
export * from './kernel/violation.ts';
export * from './access/viewer.ts';
export * from './settings/service-settings.ts';
