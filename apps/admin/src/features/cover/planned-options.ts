import type { Option } from '../../components/options.ts';
import { sessionLine } from '../sessions/session-words.ts';

type Planned = { readonly id: string } & Parameters<typeof sessionLine>[0];

/** Planned sessions to choose from; those that clash say so. */
export function plannedOptions(
  sessions: readonly Planned[],
  clashes: readonly { readonly id: string }[],
): Option[] {
  const clashing = new Set(clashes.map(({ id }) => id));
  return sessions.map((one) => ({
    value: one.id,
    label: sessionLine(one),
    ...(clashing.has(one.id) && { hint: 'The other worker has something else then' }),
  }));
}
