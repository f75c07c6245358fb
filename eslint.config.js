import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'shots/', 'test/consumers/*/', 'test/package/types/', 'tools/types/'] },
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: {
        ...Object.fromEntries(
          [
            'console',
            'process',
            'URL',
            'document',
            'customElements',
            'CSSStyleSheet',
            'HTMLElement',
            'Event',
            'setTimeout',
            'clearTimeout',
            'Node',
            'URLSearchParams',
            'location',
            'navigator',
            'addEventListener',
            'getComputedStyle',
          ].map((name) => [name, 'readonly']),
        ),
      },
    },
  },
  {
    files: ['test/bench/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['Buffer', 'Node', 'PerformanceObserver', 'getComputedStyle', 'performance', 'requestAnimationFrame'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari removes the list role of lists without markers, so role="list" is not redundant
      'lit-a11y/no-redundant-role': 'off',
      // the rule does not see texts that a directive sets; tests read the names from browsers
      'lit-a11y/accessible-name': 'off',
      // an overriding method declares all its parameters, including those that only its subclasses use
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // the runner awaits the promises of test() and describe() from node:test
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite'] },
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' },
            { from: 'package', package: '@types/chai', name: 'Equal' },
          ],
        },
      ],
    },
  },
);
