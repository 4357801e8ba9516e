/** Writes what the types need before they can be checked: the summary of the schema and Nuxt UI's themes. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildSchema, isObjectType, isUnionType } from 'graphql';
import { resolveConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const schema = buildSchema(await readFile(at('../../api/schema.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

const possibleTypes = Object.fromEntries(
  types.filter(isUnionType).map((union) => [union.name, union.getTypes().map(({ name }) => name)]),
);
const keyless = types
  .filter(isObjectType)
  .filter((type) => !['Query', 'Mutation'].includes(type.name) && !('id' in type.getFields()))
  .map(({ name }) => name);

// As Prettier would write it, so that a fresh summary is no change.
const listOf = (names: readonly string[], depth: number, before = ''): string => {
  const line = `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
  if (depth + before.length + line.length < 100) return line;
  const inner = names.map((name) => `${' '.repeat(depth + 2)}${JSON.stringify(name)}`);
  return `[\n${inner.join(',\n')}\n${' '.repeat(depth)}]`;
};
const members = Object.entries(possibleTypes).map(([name, types]) => {
  const key = `${JSON.stringify(name)}: `;
  return `    ${key}${listOf(types, 4, key)}`;
});

await writeFile(
  at('../src/graphql/schema-summary.json'),
  `{\n  "possibleTypes": {\n${members.join(',\n')}\n  },\n  "keyless": ${listOf(keyless, 2)}\n}\n`,
);

// Reading the configuration makes Nuxt UI's plugin write the themes that its types refer to.
await resolveConfig({ root: at('..'), configFile: at('../vite.config.ts') }, 'build');
