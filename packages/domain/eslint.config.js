import tseslint from 'typescript-eslint';
import { base } from '@outreach/lint';

const given = 'The clock, chance and what was looked up arrive in the command.';

export default tseslint.config(
  ...base(import.meta.dirname),
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: given },
        { object: 'Math', property: 'random', message: given },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
          message: given,
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.|valibot$)',
              message: 'The rules run anywhere: no package, nothing of Node.',
            },
          ],
        },
      ],
    },
  },
);
