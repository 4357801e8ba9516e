import type { Violation } from './violation.ts';

/** What a decision answers when the rules allow the act: what happened, and what a person should weigh. */
export interface Accepted<Event, Code extends string> {
  readonly outcome: 'accepted';
  readonly events: readonly Event[];
  readonly warnings: readonly Violation<Code>[];
}

/** What it answers when they do not: every rule that was broken, not the first only. */
export interface Refused<Code extends string> {
  readonly outcome: 'refused';
  readonly violations: readonly Violation<Code>[];
}

export type Decision<Event, Code extends string = string> = Accepted<Event, Code> | Refused<Code>;

/** Allowed; no events means that there was nothing to do, so sending twice is harmless. */
export function accepted<Event, Code extends string>(
  events: readonly Event[],
  warnings: readonly Violation<Code>[] = [],
): Accepted<Event, Code> {
  return { outcome: 'accepted', events, warnings };
}

/** Not allowed, for these reasons. */
export function refused<Code extends string>(
  violations: readonly Violation<Code>[],
): Refused<Code> {
  return { outcome: 'refused', violations };
}

/** Refused when any rule was broken, otherwise allowed with these events. */
export function decided<Event, Code extends string>(
  violations: readonly Violation<Code>[],
  events: readonly Event[],
  warnings: readonly Violation<Code>[] = [],
): Decision<Event, Code> {
  return violations.length > 0 ? refused(violations) : accepted(events, warnings);
}
