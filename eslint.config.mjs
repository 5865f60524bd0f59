import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';
import designation from './tools/eslint/designation.mjs';
import doors from './tools/eslint/doors.mjs';
import typedJson from './tools/eslint/typed-json.mjs';

const waymark = { rules: { ...designation.rules, ...doors.rules, ...typedJson.rules } };

const inBrowser = ['apps/web/src/**/*.{ts,tsx}', 'libs/ui/src/**/*.{ts,tsx}'];
/** Where figures are shown and lists are made. */
const shows = [
  'apps/web/src/**/*.{ts,tsx}',
  'libs/ui/src/**/*.{ts,tsx}',
  'apps/api/src/modules/**',
  'libs/domain/src/**',
];
const tests = ['**/*.spec.{ts,tsx}', '**/*.test.{ts,tsx}', 'apps/api/test/**', 'apps/e2e/src/**'];

export default ts.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '**/coverage/',
      'apps/web/src/gql/',
      '.nx/',
      '.waymark/',
      '**/test-results/',
      '**/playwright-report/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { plugins: { waymark }, rules: { 'waymark/designation-with-asterisk': 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...ts.configs.recommendedTypeChecked],
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Templates name numbers all the time; what must not slip in is "[object Object]" or "undefined".
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: inBrowser,
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      // An async event handler is how React forms submit; the promise is handled inside it.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'react',
              importNames: ['lazy'],
              message: 'A file that is gone leaves the page standing: use `page` or `lazyPart` of shared/routing.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/api/src/modules/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: '@nestjs-cls/transactional', message: 'Whatever writes is an act: mark it @Act() of the kernel.' },
        {
          name: '@nestjs/graphql',
          importNames: ['registerEnumType'],
          message: 'An enum is made from its described values: use `enumeration` of the kernel.',
        },
      ],
    },
  },
  {
    // The sample and the commands lay the ground: they write rows of every module.
    files: ['apps/api/src/**/*.ts'],
    ignores: [...tests, 'apps/api/src/sample/**', 'apps/api/src/commands/**'],
    rules: { 'waymark/own-tables': 'error' },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: [...tests, 'apps/api/src/kernel/**', 'apps/api/src/sample/**', 'apps/api/src/commands/**'],
    rules: { 'waymark/typed-json': 'error' },
  },
  {
    files: shows,
    ignores: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Math'][property.name='round']",
          message: 'A figure is rounded once, where it is shown, by the rule of libs/i18n (format/rounding.ts).',
        },
        {
          selector: 'CallExpression[callee.property.name=/^(toFixed|toPrecision|toLocaleString)$/]',
          message: 'Figures and days are written by the formats of libs/i18n.',
        },
        {
          selector: "MemberExpression[object.name='Intl'][property.name=/^(NumberFormat|PluralRules)$/]",
          message: 'Figures are written by the formats of libs/i18n.',
        },
        {
          selector:
            "MemberExpression[property.name='localeCompare'], MemberExpression[object.name='Intl'][property.name='Collator']",
          message:
            "Names are compared in the reader's language (formats.compare), codes by compareCodes, days by compareDays.",
        },
        {
          selector: 'CallExpression[callee.property.name=/^(sort|toSorted)$/][arguments.length=0]',
          message: 'Say what is compared: formats.compare for names, compareCodes, compareDays.',
        },
        {
          selector: 'TemplateElement[value.raw=/\\b(round|trunc|to_char)\\(/]',
          message: 'SQL does not round: a figure is rounded once, where it is shown.',
        },
        {
          selector: "JSXAttribute[name.name='sx']",
          message: 'Styles are written with `styled`: the build leaves `sx` out (apps/web/parts.mjs).',
        },
      ],
    },
  },
  {
    files: tests,
    rules: {
      // Answers of the API are plain JSON in tests: asserting on them is the test.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Jest's matchers are methods used as values.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.{mjs,cjs,js}'], languageOptions: { globals: globals.node } },
  { files: ['**/*.spec.mjs'], languageOptions: { globals: globals.jest } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  prettier,
);
