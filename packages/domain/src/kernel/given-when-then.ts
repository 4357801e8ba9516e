import type { Decision } from './decision.ts';
import type { Violation } from './violation.ts';

type Part<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Part<Item>[]
    : { readonly [Key in keyof Value]?: Part<Value[Key]> };

/** An event as far as a test cares: its type, and whichever fields matter. */
export type ExpectedEvent<Event> = Event extends { readonly type: infer Type }
  ? { readonly type: Type } & Part<Omit<Event, 'type'>>
  : never;

/** A decision's answer, held against what the rule says it should be. */
export interface Outcome<Event, Code extends string> {
  /** Allowed, with exactly these events in this order; none at all where there is nothing to do. */
  readonly then: (...events: ExpectedEvent<Event>[]) => Outcome<Event, Code>;
  /** Allowed, and exactly these warnings besides, written `CODE` or `CODE at field`. */
  readonly warning: (...warnings: Expected<Code>[]) => Outcome<Event, Code>;
  /** Refused for exactly these reasons, in any order, written `CODE` or `CODE at field`. */
  readonly thenRefused: (...violations: Expected<Code>[]) => void;
}

type Expected<Code extends string> = Code | `${Code} at ${string}`;

/** `given(state).when(decision, command).then(event)`: the shape of every test of a decision. */
export function given<State>(state: State) {
  return {
    when: <Command, Event, Code extends string>(
      decide: (state: State, command: Command) => Decision<Event, Code>,
      command: Command,
    ): Outcome<Event, Code> => outcomeOf(decide(state, command)),
  };
}

function outcomeOf<Event, Code extends string>(
  decision: Decision<Event, Code>,
): Outcome<Event, Code> {
  const outcome: Outcome<Event, Code> = {
    then: (...events) => {
      if (decision.outcome === 'refused')
        throw new Error(`refused: ${texts(decision.violations).join(', ')}`);
      if (!holds(decision.events, events))
        throw new Error(differing('events', decision.events, events));
      return outcome;
    },
    warning: (...warnings) => {
      if (decision.outcome === 'refused')
        throw new Error(`refused: ${texts(decision.violations).join(', ')}`);
      expectSame('warnings', decision.warnings, warnings);
      return outcome;
    },
    thenRefused: (...violations) => {
      if (decision.outcome === 'accepted')
        throw new Error(differing('a refusal', decision.events, violations));
      expectSame('violations', decision.violations, violations);
    },
  };
  return outcome;
}

/** A code written alone stands for that code at any field. */
function expectSame(what: string, found: readonly Violation[], expected: readonly string[]): void {
  const wanted = [...expected].sort();
  const got = found
    .map((one) => (expected.includes(one.code) ? one.code : (texts([one])[0] ?? one.code)))
    .sort();
  if (JSON.stringify(got) !== JSON.stringify(wanted))
    throw new Error(differing(what, texts(found), wanted));
}

function texts(violations: readonly Violation[]): string[] {
  return violations.map(({ code, field }) => (field === undefined ? code : `${code} at ${field}`));
}

/** Whether all that is expected is there; fields that are not mentioned may be anything. */
function holds(found: unknown, expected: unknown): boolean {
  if (Array.isArray(expected))
    return (
      Array.isArray(found) &&
      found.length === expected.length &&
      expected.every((item, at) => holds(found[at], item))
    );
  if (typeof expected !== 'object' || expected === null) return Object.is(found, expected);
  if (typeof found !== 'object' || found === null) return false;
  const fields = new Map<string, unknown>(Object.entries(found));
  return Object.entries(expected).every(([key, value]) => holds(fields.get(key), value));
}

function differing(what: string, found: unknown, expected: unknown): string {
  return `${what} differ\nexpected ${JSON.stringify(expected, null, 2)}\nfound ${JSON.stringify(found, null, 2)}`;
}
