import type { Enum } from '../../graphql/graphql.ts';

/** Which look a case's state has; the words carry the meaning. */
export const caseTones: Record<Enum<'CaseStatus'>, 'good' | 'info' | 'ended'> = {
  ACTIVE: 'good',
  MONITORED: 'info',
  CLOSED: 'ended',
};
