import vue from 'eslint-plugin-vue';
import accessibility from 'eslint-plugin-vuejs-accessibility';
import tseslint from 'typescript-eslint';
import { base } from '@outreach/lint';

const forbid = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const not = (group, message) => ({ group, message });

const noFeature = not(
  ['**/features/**', '**/pages/**'],
  'The shared folders know no feature: pass it in as a prop or a slot.',
);
const noGraphql = not(
  ['**/graphql/**', '@urql/*', 'gql.tada'],
  'Components show what they are given: ask for data in a page or a feature.',
);
const noDeepDomain = not(
  ['@outreach/domain/*', '!@outreach/domain/testing', '**/packages/domain/**'],
  'Import from @outreach/domain.',
);
const noWholeNuxtUi = not(
  ['@nuxt/ui/vue-plugin'],
  'It writes an inline style, which the content policy refuses.',
);
const noSave = {
  group: ['**/composables/useSave.ts'],
  message: 'A page reads; the act is saved by its feature.',
};

export default tseslint.config(
  { ignores: ['node_modules/**', 'public/**'] },
  ...base(import.meta.dirname),
  ...vue.configs['flat/recommended'],
  ...accessibility.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: {
      parserOptions: {
        parser: tseslint.parser,
        projectService: true,
        extraFileExtensions: ['.vue'],
      },
    },
  },
  { files: ['**/*.ts'], languageOptions: { parserOptions: { extraFileExtensions: ['.vue'] } } },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.vue'],
    rules: {
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/define-macros-order': 'error',
      'vue/multi-word-component-names': 'off',
      // The markup is formatted by Prettier.
      'vue/html-self-closing': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      // With exactOptionalPropertyTypes an absent prop says so in its type.
      'vue/require-default-prop': 'off',
      // A label names its control by `for`; nesting as well would name it twice.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      'vuejs-accessibility/form-control-has-label': 'off',
      'no-undef': 'off',
    },
  },
  forbid(['src/**/*.{ts,vue}'], [noDeepDomain, noWholeNuxtUi]),
  forbid(
    ['src/components/**/*.{ts,vue}'],
    [
      noFeature,
      noGraphql,
      noWholeNuxtUi,
      not(['@outreach/domain'], 'Components know no rule of the service.'),
    ],
  ),
  forbid(['src/composables/**/*.ts', 'src/messages/**/*.ts'], [noFeature, noDeepDomain]),
  forbid(['src/pages/**/*.{ts,vue}'], [noDeepDomain, noWholeNuxtUi, noSave]),
);
