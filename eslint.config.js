const { defineConfig } = require('eslint/config');
const prettier = require('eslint-config-prettier/flat');
const tseslint = require('typescript-eslint');

/** Names that are different on every machine or at every replay: rules get time and policy as arguments. */
const OUTSIDE = [
  'process',
  'fetch',
  'Buffer',
  'console',
  'setInterval',
  'setImmediate',
  'require',
  '__dirname',
  '__filename',
];
const TIMERS = ['setTimeout', 'clearTimeout'];
const outside = (names) =>
  names.map((name) => ({ name, message: 'Not in deterministic code: pass it in, or do it in an activity.' }));

const NOW = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time is an argument in domain/.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument in domain/.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Time is an argument in domain/.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Chance is no rule.' },
];
/** The sandbox makes Date deterministic, but not the zone of the machine it runs on. */
const ZONE = [
  {
    selector:
      'CallExpression[callee.property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes)$|^toLocale(Date|Time)?String$|^getTimezoneOffset$/]',
    message: 'This uses the zone of the machine: compute with an explicit zone.',
  },
];
/** Modules of domain/ are loaded once a worker, for all its cases. */
const KEPT = ['Program > ', 'Program > ExportNamedDeclaration > '].flatMap((top) =>
  [
    "VariableDeclaration[kind='let']",
    'VariableDeclaration > VariableDeclarator > NewExpression[arguments.length=0]',
  ].map((kept) => ({
    selector: top + kept,
    message: 'One case must not meet what another left: keep it in the state.',
  })),
);
const NODE = { regex: '^node:|^(fs|path|os|crypto|child_process|http|https|net|util|assert|worker_threads)$' };

module.exports = defineConfig(
  {
    ignores: [
      'dist*/',
      'node_modules/',
      '.bihuan/',
      'coverage/',
      'web/dist*/',
      'web/src/api/generated/',
      'test/architecture/fixtures/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A class used only as a type of a constructor parameter must still be imported as a value: Nest injects by it.
      '@typescript-eslint/consistent-type-imports': 'off',
      // Modules and decorators of Nest are classes without a body.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowEmpty: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNever: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // With noUncheckedIndexedAccess every index may be undefined; `!` says that the line before has made sure.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // DTOs are classes only for Nest's metadata; plain objects are what they describe.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // A port may be asynchronous where one of its implementations is not.
      '@typescript-eslint/require-await': 'off',
      // Says what a parsed answer is; whether TypeScript could have guessed it does not matter.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Matters of taste, decided by Prettier or nobody.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
    },
  },
  {
    files: ['domain/**/*.ts', 'workflows/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [{ ...NODE, message: 'No Node built-ins in deterministic code.' }] },
      ],
    },
  },
  {
    files: ['domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outside([...OUTSIDE, ...TIMERS])],
      'no-restricted-syntax': ['error', ...NOW, ...ZONE, ...KEPT],
    },
  },
  {
    // What a zone's days are is the same for every case.
    files: ['domain/shared/local-day.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NOW, ...ZONE] },
  },
  {
    files: ['workflows/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-globals': ['error', ...outside(OUTSIDE)], 'no-restricted-syntax': ['error', ...ZONE] },
  },
  {
    files: ['src/**/*.ts', 'activities/**/*.ts'],
    // Commands take theirs from commander's options, which name the variable in the help.
    ignores: ['**/*.spec.ts', 'src/platform/config/**', 'src/cli/**', 'src/demo/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/platform/config reads the environment.' },
      ],
    },
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-restricted-imports': ['error', { patterns: [{ ...NODE, message: 'There is no Node in a browser.' }] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'React escapes; keep it so.' },
      ],
      // Event handlers and effects of one line answer nothing worth reading.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNever: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
          varsIgnorePattern: '^_$',
        },
      ],
    },
  },
  // A migration is one statement of the schema, never changed again.
  { files: ['migrations/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      // Jest's matchers and parsed answers are `any` by design; a wrong one fails the test itself.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // afterAll also runs where beforeAll failed half-way: `app?.close()`.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/]',
          message: 'Every test runs.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-undef': 'off',
      'no-unused-vars': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  prettier,
);
