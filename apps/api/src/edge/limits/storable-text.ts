import { type DocumentNode, visit } from 'graphql';

/** PostgreSQL stores no NUL, and JSON columns no half of a surrogate pair. */
const unstorable = /\u0000|\p{Surrogate}/u;

/** Whether every text of the operation, in variables and in the document, is one that can be stored. */
export function isStorable(document: DocumentNode, variables: unknown): boolean {
  return valueIsStorable(variables) && documentIsStorable(document);
}

/** By a list of what waits and not by recursion: a caller may nest deeper than the stack goes. */
function valueIsStorable(value: unknown): boolean {
  const waiting = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one === 'string' && unstorable.test(one)) return false;
    if (typeof one !== 'object' || one === null) continue;
    for (const [name, inner] of Object.entries(one)) {
      if (unstorable.test(name)) return false;
      waiting.push(inner);
    }
  }
  return true;
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
