import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const markupMembers = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'];

/** What breaks under a strict Content Security Policy or Trusted Types, or lets a bank's data become markup. */
const markup = markupMembers.map((name) => ({
  selector: `MemberExpression[property.name='${name}']`,
  message: `${name} turns data into markup: render a template.`,
}));

/** Private is #name; only what a decorator must reach is TypeScript's private. */
const privacy = ['PropertyDefinition', 'MethodDefinition'].map((kind) => ({
  selector: `${kind}[accessibility='private']:not(:has(> Decorator))`,
  message: 'Write #name; only decorated fields are private.',
}));

const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that search finds every use.',
};

/** The mock bank's clock, ids and randomness come from whoever starts it. */
const ambient = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Ask the bank for the time.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Ask the bank for the time.' },
  { selector: "MemberExpression[object.name='performance']", message: 'Ask the bank for the time.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Randomness is injected.' },
  { selector: 'Identifier[name=/^(randomUUID|getRandomValues)$/]', message: 'Ids and randomness are injected.' },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'demo-dist/',
      'storybook-static/',
      'coverage/',
      'shots/',
      'src/contract/generated/',
      'bench/node_modules/',
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  {
    rules: {
      eqeqeq: 'error',
      'no-alert': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-warning-comments': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', 'tsconfig.node.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-member-accessibility': ['error', { accessibility: 'no-public' }],
      // TypeScript's noUnusedLocals and noUnusedParameters say it.
      '@typescript-eslint/no-unused-vars': 'off',
      // Lit calls the listeners of a template with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 400],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^lit/directives/(style-map|unsafe-html|unsafe-svg|unsafe-mathml)',
              message: 'Strict Content Security Policy and Trusted Types.',
            },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...markup, ...privacy, namedExports],
    },
  },
  {
    // A catalogue that is loaded when asked for has one export.
    files: ['src/messages/en/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...markup, ...privacy] },
  },
  {
    files: ['src/mocks/bank/**/*.ts', 'src/mocks/otp/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...markup, ...privacy, namedExports, ...ambient] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(x).to.be.true` is an expression, and `to.equal(y)` has the type of a promise by a plugin's mistake.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
    },
  },
  {
    files: ['scripts/**', 'bench/**', 'test/node/**'],
    rules: { 'no-console': 'off' },
  },
);
