import tseslint from 'typescript-eslint';
import { base } from '@outreach/lint';

const forbid = (files, patterns, ignores = []) => ({
  files,
  ignores: ['**/*.spec.ts', ...ignores],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});
const not = (group, message) => ({ group, message });

const everywhere = [
  not(['@outreach/*/*', '**/packages/**'], 'Import from the package, and its testing in tests.'),
  not(['**/demo/**'], 'What is invented stays in demo; the start loads it where it is wanted.'),
  not(['node:process'], 'Settings are read in env.ts and handed on.'),
];
const noEdge = {
  ...not(['**/edge/**'], 'What a request is, is known at the edge: take it from the context.'),
  allowTypeImports: true,
};
const noModule = not(['**/modules/**'], 'The shared folders know no module.');
const noStorage = not(
  ['@mikro-orm/*', 'kysely', '**/persistence/**', '**/*.entity.ts'],
  'What is shown is not what is stored: the view says where it comes from.',
);
const noGraph = not(
  [
    ...['type-graphql', 'graphql', '**/graphql/**'],
    ...['type', 'input', 'filter', 'queries', 'mutation'].map((kind) => `**/*.${kind}.ts`),
  ],
  'An entity is how a row is stored; what is shown of it has its own class.',
);
const noWork = not(['**/acts/**', '**/reads/**'], 'Only acts and reads do the work.');

export default tseslint.config(
  ...base(import.meta.dirname),
  {
    files: ['src/**/*.ts'],
    ignores: ['src/env.ts', 'src/main.ts', 'src/cli/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Settings are read in env.ts and handed on.',
        },
      ],
    },
  },
  forbid(['src/**/*.ts'], everywhere, ['src/demo/**']),
  forbid(['src/{auth,graphql,reads}/**/*.ts', 'src/edge/**/*.ts'], [...everywhere, noModule]),
  forbid(['src/modules/**/*.ts'], [...everywhere, noEdge], ['**/*.route.ts']),
  forbid(['src/modules/**/*.entity.ts'], [...everywhere, noEdge, noGraph, noWork]),
  forbid(
    ['src/modules/**/*.{type,input,filter,enums}.ts'],
    [...everywhere, noEdge, noStorage, noWork],
  ),
  forbid(
    ['src/modules/**/*.mutation.ts'],
    [
      ...everywhere,
      noEdge,
      not(['@mikro-orm/*'], 'An act asks the manager of its transaction.'),
      not(['**/reads/**'], 'An act answers with ids; the graph reads what is asked of them.'),
    ],
  ),
);
