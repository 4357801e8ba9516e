import {
  ReferralContentPatchShape,
  violation,
  type ReferralContentPatch,
  type Violation,
} from '@outreach/domain';
import * as v from 'valibot';
import type { ReferralStatementInput } from './referral-statement.input.ts';

type Read = { readonly patch: ReferralContentPatch } | { readonly violations: Violation[] };

/** The fields that a form sent, in the domain's shape: left out means unchanged, absent details are null. */
export function contentPatch(input: ReferralStatementInput): Read {
  const given = Object.entries(input)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, complete(key, value)] as const);
  const parsed = v.safeParse(ReferralContentPatchShape, Object.fromEntries(given));
  if (parsed.success) return { patch: parsed.output };
  return {
    violations: parsed.issues.map((issue) =>
      violation('CONTENT_NOT_READABLE', v.getDotPath(issue) ?? undefined, issue.message),
    ),
  };
}

const lists = [
  'presentingReasons',
  'supportSought',
  'priorInterventions',
  'sanctions',
  'agenciesInvolved',
];
const details: Readonly<Record<string, Readonly<Record<string, null>>>> = {
  presentingReasons: { since: null, note: null },
  priorInterventions: {
    from: null,
    to: null,
    frequency: null,
    byWhom: null,
    aim: null,
    effect: null,
    evidence: null,
    comment: null,
  },
  sanctions: { from: null, note: null },
};

function complete(key: string, value: unknown): unknown {
  if (value === null) return lists.includes(key) ? [] : null;
  if (!Array.isArray(value)) return typeof value === 'object' ? { ...value } : value;
  return value.map((item: unknown) =>
    typeof item === 'object' && item !== null
      ? { ...details[key], ...withoutUndefined(item) }
      : item,
  );
}

function withoutUndefined(item: object): object {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
