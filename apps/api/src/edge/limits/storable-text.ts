import { type DocumentNode, visit } from 'graphql';

/** PostgreSQL stores no NUL, and JSON columns no half of a surrogate pair. */
const unstorable = /\u0000|\p{Surrogate}/u;

/** Whether every text of the operation, in variables and in the document, is one that can be stored. */
export function isStorable(document: DocumentNode, variables: unknown): boolean {
  return valueIsStorable(variables) && documentIsStorable(document);
}

function valueIsStorable(value: unknown): boolean {
  if (typeof value === 'string') return !unstorable.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(
    ([name, inner]) => !unstorable.test(name) && valueIsStorable(inner),
  );
}

function documentIsStorable(document: DocumentNode): boolean {
  let storable = true;
  visit(document, {
    StringValue: ({ value }) => {
      if (unstorable.test(value)) storable = false;
    },
  });
  return storable;
}
