import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The folders of src, lowest first: none imports from one that comes after it. Those before the loader are pure. `i18n` has three floors:
 * typography knows no archive, formats and strings know its types, names know its records.
 */
const layers = [
  { name: 'i18n/typography', path: 'i18n(?!/(?:typography|names)/)' },
  { name: 'archive' },
  { name: 'site' },
  { name: 'i18n', files: 'src/i18n/{*,strings/*}', path: 'i18n(?!/(?:typography|names)/)' },
  { name: 'i18n/names', path: '(?:i18n/)?names' },
  ...['exports', 'search', 'loader', 'components', 'layouts', 'pages'].map((name) => ({ name })),
];
const loader = layers.findIndex(({ name }) => name === 'loader');
const pathOf = ({ name, path = name }) => path;

/** Imports that a layer refuses, each with the reason that ESLint prints. */
const refusedImports = (place) => {
  // No browser runs the writers of files, which name some by a hash, and pack others.
  const node = layers[place].name === 'exports' ? '(?!(?:crypto|zlib)$)' : '';
  return [
    [
      `^(?:\\.\\./)+(?:${[...layers.slice(place + 1).map(pathOf), 'scripts', 'tests'].join('|')})/`,
      'That is a higher layer.',
    ],
    ...(place < loader
      ? [[`^(?:node:${node}|fs\\b|astro\\b|@astrojs/)|\\.astro$`, 'Pure: no Astro, no Node, no markup.']]
      : []),
    ...(place >= loader
      ? [['^astro:content$', 'Only src/site/load.ts and src/content.config.ts read collections.']]
      : []),
    ...(place > loader ? [['^(?:node:)?fs\\b', 'Only src/loader touches the file system.']] : []),
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
    files: ['src/{archive,components,exports,i18n,loader}/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  layers.map((layer, place) => ({
    files: [layer.files ?? `src/${layer.name}/**`],
    ignores: ['**/*.test.ts', 'src/search/units/index-site.ts', 'src/site/{load,routes}.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: refusedImports(place) }] },
  })),
  {
    files: ['src/**', 'scripts/**/*.ts', 'astro.config.mjs'],
    ignores: ['**/*.test.ts', 'src/i18n/**', 'src/archive/rules/**', 'scripts/site/site-address.ts'],
    rules: { 'no-restricted-syntax': ['error', ...refusedSyntax] },
  },
);
