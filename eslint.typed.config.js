/** The rules that need types, slow beside the rest: node scripts/with-node.mjs eslint . --config eslint.typed.config.js */
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import untyped from './eslint.config.js';

export default defineConfig(untyped, {
  // Types of components are `astro check`'s work; without them the typed rules see `any` everywhere.
  files: ['**/*.ts'],
  ignores: ['**/*.astro/*.ts'],
  extends: [tseslint.configs.strictTypeCheckedOnly, tseslint.configs.stylisticTypeCheckedOnly],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: {
    // Brackets say that a key may be absent.
    '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    // An empty variable of the environment counts as one that is not set.
    '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    // There are no enums here and hardly a class, and these two took a third of the time.
    '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  },
});
