import type { CandidateReason } from '@outreach/domain';

/** A reason as the graph shows it: its facts, and not the points that order the list. */
export function asReason(reason: CandidateReason) {
  const nothing = { need: null, saidBy: [], on: null, days: null, risk: null };
  switch (reason.code) {
    case 'NEED_MATCHES':
      return { ...nothing, code: reason.code, need: reason.need, saidBy: reason.saidBy };
    case 'WAITING':
      return { ...nothing, code: reason.code, on: reason.since, days: reason.days };
    case 'RISK':
      return { ...nothing, code: reason.code, on: reason.on, risk: reason.risk };
  }
}
