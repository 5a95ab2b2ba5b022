/** ESLint rules for imports between folders, and for the only module that may read the environment. */
import { dirname, relative, resolve, sep } from 'node:path';
import type { Linter, Rule } from 'eslint';

/** A folder or single file, with those that it may import from. They come before it in the list, so no two import each other. */
export interface Room {
  readonly from: readonly string[];
  /** The reason why it may not import from others. */
  readonly reason: string;
}

const WORDS = ['src/language', 'src/archive', 'src/site', 'src/i18n', 'src/wording'] as const;
const ARCHIVE = 'The archive is data and questions to it. It knows no page, no address and no word of the interface.';
const PAGES = 'Pages and what feeds them come last: nothing below may depend on how it is shown.';

const source: Readonly<Record<string, Room>> = {
  'src/settings.ts': { from: [], reason: 'The settings come from the environment alone.' },
  'src/language': {
    from: [],
    reason: 'What text is made of is known before there is a record, a page or a word of ours.',
  },
  'src/styles': { from: [], reason: 'The styles of all pages know no component.' },
  'src/archive': { from: ['src/language'], reason: ARCHIVE },
  'src/archive/queries': { from: ['src/language', 'src/archive'], reason: ARCHIVE },
  'src/archive/check': {
    from: ['src/language', 'src/archive'],
    reason: `${ARCHIVE} What the check and others need of a record is in src/archive.`,
  },
  'src/archive/advice': { from: ['src/language', 'src/archive', 'src/archive/check'], reason: ARCHIVE },
  'src/site': {
    from: ['src/archive'],
    reason: 'The list of pages and where they are served is what words and views rest on.',
  },
  'src/i18n': {
    from: ['src/language', 'src/archive', 'src/archive/queries', 'src/site'],
    reason:
      'A dictionary takes what it needs as arguments; whether its keys are all there, the compiler says where they are used.',
  },
  'src/wording': {
    from: ['src/language', 'src/archive', 'src/archive/queries', 'src/i18n'],
    reason: 'Pages, exports and search name records in the same words, so these rest on none of them.',
  },
  'src/drawings': { from: ['src/archive'], reason: 'A drawing is geometry: from data to paths, whatever the page.' },
  'src/exports': {
    from: [...WORDS, 'src/archive/queries'],
    reason: 'The open data do not depend on how pages show them: what both need is in src/wording.',
  },
  'src/reference': {
    from: ['src/language', 'src/archive', 'src/i18n', 'src/exports'],
    reason: 'The reference for editors is made from the schemas, for files of this project.',
  },
  'src/views': {
    from: [...WORDS, 'src/archive/queries', 'src/drawings', 'src/exports', 'src/reference'],
    reason: 'A view is what a page shows, before any component.',
  },
  'src/search': {
    from: [...WORDS, 'src/archive/queries', 'src/views'],
    reason: 'The search leads to what pages show, and takes its words from their views; no view waits for it.',
  },
  'src/reader': {
    from: ['src/settings.ts', 'src/language', 'src/archive', 'src/archive/check', 'src/archive/advice', 'src/i18n'],
    reason: 'The reader reads, checks and reports: it knows no page.',
  },
  'src/components': {
    from: [...['src/styles', 'src/archive', 'src/i18n', 'src/wording', 'src/drawings'], ...['src/views', 'src/search']],
    reason: 'A component receives what it shows: ask the archive in src/views and pass the answer as props.',
  },
  'src/layouts': {
    from: ['src/styles', 'src/i18n', 'src/views', 'src/components'],
    reason: 'A layout receives what it shows, like a component.',
  },
  'src/content.config.ts': { from: ['src/archive', 'src/reader'], reason: PAGES },
  'src/load.ts': { from: ['src/archive', 'src/i18n', 'src/components'], reason: PAGES },
  'src/middleware.ts': { from: ['src/language', 'src/i18n', 'src/load.ts'], reason: PAGES },
  'src/env.d.ts': { from: ['src/archive', 'src/i18n', 'src/views'], reason: PAGES },
  'src/routes.ts': { from: ['src/site', 'src/i18n', 'src/wording', 'src/load.ts'], reason: PAGES },
  'src/pages': {
    from: [
      ...['src/archive', 'src/site', 'src/i18n', 'src/drawings', 'src/exports'],
      ...['src/views', 'src/search', 'src/components', 'src/layouts', 'src/load.ts', 'src/routes.ts'],
    ],
    reason: 'A route is a table of contents: it loads, asks one view and hands it to one component.',
  },
};

const PROGRAM = ['scripts/program.ts', 'scripts/system-failure.ts', 'scripts/checked-archive.ts'];
const SERVES = 'What a program does is in the room of those it serves, and needs no other but those that are named.';

const programs: Readonly<Record<string, Room>> = {
  'scripts/system-failure.ts': { from: [], reason: SERVES },
  'scripts/program.ts': { from: ['scripts/system-failure.ts'], reason: SERVES },
  'scripts/checked-archive.ts': { from: ['scripts/program.ts'], reason: SERVES },
  'scripts/site': { from: PROGRAM, reason: SERVES },
  'scripts/editor': { from: PROGRAM, reason: SERVES },
  'scripts/integrations': { from: [...PROGRAM, 'scripts/editor'], reason: SERVES },
  'scripts/quality': { from: [...PROGRAM, 'scripts/site'], reason: SERVES },
  scripts: {
    from: [...PROGRAM, 'scripts/site', 'scripts/editor', 'scripts/quality'],
    reason: 'A command reads its arguments and calls a room.',
  },
};

/** Every folder of `src` and `scripts`, the lowest first. The longest name that fits a file is its room. Programs may use all of `src`. */
export const rooms: Readonly<Record<string, Room>> = {
  ...source,
  ...Object.fromEntries(
    Object.entries(programs).map(([name, { from, reason }]) => [
      name,
      { from: [...Object.keys(source), ...from], reason },
    ]),
  ),
  tests: { from: [], reason: 'The tests look at everything; nothing else looks at them.' },
};

/** Returns the room of a file by its path in the project: `src/archive/queries/gaps.ts` is in `src/archive/queries`. */
export function roomOf(file: string): string | undefined {
  return Object.keys(rooms)
    .filter((name) => file === name || file.startsWith(`${name}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** Refuses imports from a room that the list does not allow. */
const order: Rule.RuleModule = {
  create(context) {
    const pathOf = (file: string) => relative(context.cwd, file).replaceAll(sep, '/');
    const here = roomOf(pathOf(context.filename));
    const room = rooms[here ?? ''];
    const check = (node: Rule.Node, source: unknown) => {
      if (!room || typeof source !== 'string' || !source.startsWith('.')) return;
      const there = roomOf(pathOf(resolve(dirname(context.filename), source)));
      if (there === undefined || there === here || room.from.includes(there)) return;
      context.report({ node, message: `${here ?? ''} does not import from ${there}. ${room.reason}` });
    };
    const ofSource = (node: Rule.Node) => {
      if ('source' in node && node.source && 'value' in node.source) check(node, node.source.value);
    };
    return {
      ImportDeclaration: ofSource,
      ImportExpression: ofSource,
      ExportAllDeclaration: ofSource,
      ExportNamedDeclaration: ofSource,
    };
  },
};

/** Lets one module read the address of the site, so that every other module is independent of it. */
const environment: Rule.RuleModule = {
  create: (context) => ({
    'MemberExpression[object.type="MetaProperty"][property.name="env"]'(node: Rule.Node) {
      context.report({ node, message: 'Only src/site/address.ts reads the environment. Take the address from there.' });
    },
  }),
};

const plugins = { rooms: { rules: { order, environment } } };

export const roomRules: Linter.Config[] = [
  {
    name: 'rooms/order',
    files: ['src/**/*.{ts,mts,js,mjs,astro}', 'scripts/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins,
    rules: { 'rooms/order': 'error' },
  },
  {
    name: 'rooms/environment',
    files: ['src/**/*.{ts,mts,js,mjs,astro}'],
    ignores: ['src/site/address.ts'],
    plugins,
    rules: { 'rooms/environment': 'error' },
  },
];
