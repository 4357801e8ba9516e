import { longDate } from '../../components/dates.ts';
import { historyWords } from '../../messages/history.ts';
import { roleLabels } from '../../messages/labels.ts';
import type { Enum } from '../../graphql/graphql.ts';

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly event: string;
  readonly actorRole: Enum<'Role'> | null;
  readonly actor: { readonly name: string } | null;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

const dated: Readonly<Record<string, string>> = {
  replyDueOn: 'Answer due',
  nextCheckOn: 'Next check',
  from: 'From',
  to: 'To',
  on: 'On',
  wasOn: 'It was on',
};

/** The history as the timeline shows it. Ids and codes without a date say nothing to a reader. */
export function historyEntries(entries: readonly Entry[]) {
  return entries.map(({ id, at, event, actor, actorRole, facts }) => ({
    id,
    at,
    title: historyWords(event),
    by: [actor?.name, actorRole === null ? null : roleLabels[actorRole]].filter(Boolean).join(', '),
    facts: facts.flatMap(({ name, value }) => {
      const label = dated[name];
      return label === undefined ? [] : [`${label}: ${longDate(value)}`];
    }),
  }));
}
