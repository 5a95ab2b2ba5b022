import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The folders of src, lowest first: none imports from one that comes after it. Those before the reader are pure. */
const rooms = [
  ...['text', 'schema', 'archive', 'site', 'i18n', 'names', 'facts', 'sentences', 'exports', 'search', 'check'],
  ...['reader', 'astro', 'components', 'layouts', 'pages'],
];
const reader = rooms.indexOf('reader');

/** Imports that a folder refuses, each with the reason that ESLint prints. */
const refusedImports = (room, place) => {
  const higher = [...rooms.slice(place + 1), 'scripts', 'tests'].join('|');
  // No browser runs the writers of files, which name some by a hash.
  const node = room === 'exports' ? '(?!(?:crypto|zlib)$)' : '';
  return [
    [`^(?:\\.\\./)+(?:${higher})/`, 'That is a higher folder.'],
    ...(place < reader
      ? [[`^(?:node:${node}|fs\\b|astro\\b|@astrojs/)|\\.astro$`, 'Pure: no Astro, no Node, no markup.']]
      : []),
    ...(place >= reader && room !== 'astro' ? [['^astro:content$', 'Only src/astro reads collections.']] : []),
    ...(place > reader ? [['^(?:node:)?fs\\b', 'Only src/reader touches the file system.']] : []),
  ].map(([regex, message]) => ({ regex, message }));
};

const chosen = ':matches(ConditionalExpression, IfStatement)[test.right.value=/^(?:fr|ja)$/]';
const words = ':matches(Literal[value=/^(?!(?:fr|ja)$).*\\p{L}/su], TemplateElement[value.cooked=/\\p{L}/u])';
const refusedSyntax = [
  ...['consequent', 'alternate'].flatMap((branch) => [
    [`${chosen} > ${words}.${branch}`, 'Words that differ by language stand in src/i18n/strings.'],
    [`${chosen} > *.${branch} ${words}`, 'Words that differ by language stand in src/i18n/strings.'],
  ]),
  [
    'MemberExpression[object.type="MetaProperty"][property.name="env"]',
    'Any variable of the machine may stand in it: src/site/address.ts says where the site is.',
  ],
  [
    'MemberExpression[object.object.name="process"][object.property.name="env"]:not([property.name="PATH"])',
    'Read a setting with setting() of scripts/site/site-address.ts: one that is set and empty counts as not set.',
  ],
].map(([selector, message]) => ({ selector, message }));

export default defineConfig(
  globalIgnores(['dist', '.build', '.astro', 'package', 'content', 'public']),
  eslint.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    // Directives for typed rules look unused here; eslint.typed.config.js reports the unused ones.
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'object-shorthand': 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
  },
  {
    // These read what an editor typed, as long as it may be: no expression takes time that grows with the square of a text.
    files: ['src/{text,schema,archive,check,reader,i18n,names,facts,sentences,exports,components}/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  rooms.map((room, place) => ({
    files: [`src/${room}/**`],
    ignores: ['**/*.test.ts', 'src/search/units/index-site.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: refusedImports(room, place) }] },
  })),
  {
    files: ['src/**', 'scripts/**/*.ts', 'astro.config.mjs'],
    ignores: ['**/*.test.ts', 'src/i18n/**', 'src/sentences/**', 'src/check/**', 'scripts/site/site-address.ts'],
    rules: { 'no-restricted-syntax': ['error', ...refusedSyntax] },
  },
);
