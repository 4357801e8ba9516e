import { formatDocument } from '@urql/core';
import { type DefinitionNode, type DocumentNode, Kind, print } from 'graphql';
import { expect, it } from 'vitest';

const modules = import.meta.glob<Record<string, unknown>>('../src/**/*.documents.ts', {
  eager: true,
});

const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && 'definitions' in value;

// The client's own type of a document is looser than the one of graphql-js.
const sentAs = (document: DocumentNode) => formatDocument(document) as DocumentNode;

/** Every operation and fragment once, with the type names that the client asks for beside its fields. */
function definitions(): Map<string, DefinitionNode> {
  const found = new Map<string, DefinitionNode>();
  for (const exported of Object.values(modules).flatMap((module) => Object.values(module)))
    if (isDocument(exported))
      for (const definition of sentAs(exported).definitions)
        if (
          definition.kind === Kind.FRAGMENT_DEFINITION ||
          (definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined)
        )
          found.set(`${definition.kind} ${definition.name?.value ?? ''}`, definition);
  return found;
}

// The server's tests read the file: it is what the screens really send.
it('the committed operations are those of the screens', async () => {
  const printed = [...definitions()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, definition]) => print(definition));
  await expect(
    `${printed.join('\n\n')}\n`,
    'run "npx pnpm@12.18.0 --filter @outreach/admin run operations" and commit the change',
  ).toMatchFileSnapshot('../operations.graphql');
});
