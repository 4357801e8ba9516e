import { longDate } from '../../components/dates.ts';
import { sessionKindLabels } from '../../messages/session-labels.ts';
import type { Enum } from '../../graphql/graphql.ts';

interface Planned {
  readonly id: string;
  readonly on: string;
  readonly startsAt: string;
  readonly kind: Enum<'SessionKind'>;
  readonly school: { readonly name: string };
}

/** Planned sessions to choose from; those that clash say so. */
export const plannedOptions = (
  sessions: readonly Planned[],
  clashes: readonly { readonly id: string }[],
): { value: string; label: string; hint?: string }[] => {
  const clashing = new Set(clashes.map(({ id }) => id));
  return sessions.map(({ id, on, startsAt, kind, school }) => ({
    value: id,
    label: `${longDate(on)}, ${startsAt}: ${sessionKindLabels[kind]}, ${school.name}`,
    ...(clashing.has(id) && { hint: 'The other worker has something else then' }),
  }));
};
