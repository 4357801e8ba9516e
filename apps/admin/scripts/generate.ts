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

await writeFile(
  at('../src/graphql/schema-summary.json'),
  `${JSON.stringify({ possibleTypes, keyless }, null, 2)}\n`,
);

// Reading the configuration makes Nuxt UI's plugin write the themes that its types refer to.
await resolveConfig({ root: at('..'), configFile: at('../vite.config.ts') }, 'build');
