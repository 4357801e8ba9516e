import tseslint from 'typescript-eslint';

/** The rules that every workspace shares: typed, no `any`, no forgotten promise, no console in product code. */
export const base = (tsconfigRootDir) =>
  tseslint.config(
    { ignores: ['dist/**', 'reports/**', '**/*.d.ts', 'eslint.config.js'] },
    ...tseslint.configs.strictTypeChecked,
    {
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir } },
      linterOptions: { reportUnusedDisableDirectives: 'error' },
      rules: {
        '@typescript-eslint/consistent-type-imports': 'error',
        '@typescript-eslint/switch-exhaustiveness-check': [
          'error',
          { considerDefaultExhaustiveForUnions: true },
        ],
        '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
        '@typescript-eslint/no-confusing-void-expression': [
          'error',
          { ignoreArrowShorthand: true },
        ],
        '@typescript-eslint/no-unused-vars': [
          'error',
          { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' },
        ],
        'no-console': 'error',
        eqeqeq: ['error', 'smart'],
      },
    },
    {
      files: ['**/*.spec.ts', '**/test/**', '**/e2e/**'],
      rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
    },
  );
