import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core';
import { ref, type Ref } from 'vue';
import { errorCode, errorIncident } from '../graphql/error-code.ts';
import { useClient } from './useClient.ts';

/** A rule that said no, or a warning. */
export interface ViolationGiven {
  readonly code: string;
  readonly field: string | null;
  readonly detail: string | null;
}

/** How an act ended, in the four ways that a person has to be told apart. */
export type SaveOutcome<Success> =
  | { readonly kind: 'accepted'; readonly result: Success }
  | { readonly kind: 'violations'; readonly violations: readonly ViolationGiven[] }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'fault'; readonly code: string; readonly incident: string | null };

interface Answer {
  readonly __typename: string;
}
type AnswerIn<Data> = Data extends Record<string, infer Found> ? Found : never;
/** The members of the answer's union that say yes. */
export type Accepted<Data> = Exclude<
  AnswerIn<Data>,
  { __typename: 'RuleViolations' } | { __typename: 'Conflict' }
>;
type InputOf<Variables> = Variables extends { input: infer Input } ? Input : never;
/** What the form gives: the key that makes a repeat harmless is added here. */
export type Unkeyed<Variables> = Omit<InputOf<Variables>, 'idempotencyKey'>;

export interface Save<Data, Variables> {
  readonly saving: Readonly<Ref<boolean>>;
  readonly save: (input: Unkeyed<Variables>) => Promise<SaveOutcome<Accepted<Data>>>;
}

/**
 * Carries out one act. Sending the same input again after a fault uses the same key, so that an
 * answer lost on the way is not done twice; anything else is a new act with a new key.
 */
export function useSave<Data extends Record<string, Answer>, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Save<Data, Variables> {
  const client = useClient();
  const saving = ref(false);
  let unanswered: { text: string; idempotencyKey: string } | null = null;

  const save = async (input: Unkeyed<Variables>): Promise<SaveOutcome<Accepted<Data>>> => {
    const text = JSON.stringify(input);
    if (unanswered?.text !== text) unanswered = { text, idempotencyKey: crypto.randomUUID() };
    const variables = { input: { ...input, idempotencyKey: unanswered.idempotencyKey } };
    saving.value = true;
    try {
      const { data, error } = await client
        .mutation(document, variables as unknown as Variables)
        .toPromise();
      const outcome = outcomeOf(data, error);
      if (outcome.kind !== 'fault') unanswered = null;
      return outcome;
    } finally {
      saving.value = false;
    }
  };
  return { saving, save };
}

/** What a mutation's answer says, in the ways that a person has to be told apart. */
export function outcomeOf<Data extends Record<string, Answer>>(
  data: Data | undefined,
  error: CombinedError | undefined,
): SaveOutcome<Accepted<Data>> {
  if (error !== undefined) {
    const code = errorCode(error);
    if (code === 'CONFLICT') return { kind: 'conflict' };
    return { kind: 'fault', code, incident: errorIncident(error) };
  }
  const answer = data === undefined ? undefined : Object.values(data)[0];
  if (answer === undefined) return { kind: 'fault', code: 'INTERNAL_SERVER_ERROR', incident: null };
  if (answer.__typename === 'Conflict') return { kind: 'conflict' };
  if (answer.__typename === 'RuleViolations') {
    const { violations } = answer as Answer & { violations: readonly ViolationGiven[] };
    return { kind: 'violations', violations };
  }
  return { kind: 'accepted', result: answer as unknown as Accepted<Data> };
}
