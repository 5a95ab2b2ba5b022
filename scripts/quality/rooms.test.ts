import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { roomOf, roomRules, rooms } from './rooms.ts';

const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    ...astro.configs.base,
    ...roomRules,
  ],
});

async function lint(file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result?.messages.map(({ message }) => message) ?? ['not linted'];
}

const files = globSync(['src/**/*.{ts,astro,css}', 'scripts/**/*.ts'], { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts'));

/** The files of the project that each file imports, types included. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const named = [...text.matchAll(/(?:\bfrom |\bimport |\bimport\()'(\.[^'?]+)'/g)].map(([, path = '']) => path);
    return [file, named.map((path) => join(dirname(file), path).replaceAll('\\', '/'))] as const;
  }),
);

/** The first chain of imports that leads from a file back to it. */
function circleAt(start: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const follow = (file: string, way: readonly string[]): readonly string[] | undefined => {
    for (const next of imports.get(file) ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next) || next.endsWith('.astro')) continue;
      seen.add(next);
      const found = follow(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return follow(start, [start]);
}

describe('the list of rooms', () => {
  it('has a place for every file', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it('names only rooms that come before, so that no two import each other', () => {
    const names = Object.keys(rooms);
    const wrong = Object.entries(rooms).flatMap(([name, { from }]) =>
      from.filter((other) => !names.slice(0, names.indexOf(name)).includes(other)).map((other) => `${name} ← ${other}`),
    );
    expect(wrong).toEqual([]);
  });
});

// A component may show others of its own kind inside it: a fact holds facts.
it('leads from no module back to itself', () => {
  const circles = files.filter((file) => file.endsWith('.ts')).flatMap((file) => circleAt(file)?.join(' → ') ?? []);
  expect(circles).toEqual([]);
});

describe('an import from a room that the list does not name is refused', () => {
  it.each([
    ['src/archive/build.ts', "import { formatDate } from '../i18n/format.ts';", 'The archive is data'],
    ['src/archive/build.ts', "import type { Check } from './check/check.ts';", 'The archive is data'],
    ['src/archive/queries/gaps.ts', "import { findIssues } from '../check/check.ts';", 'The archive is data'],
    [
      'src/language/typography.ts',
      "import type { Words } from '../archive/schema/words.ts';",
      'before there is a record',
    ],
    ['src/i18n/strings/data.ts', "import type { ColumnType } from '../../exports/table.ts';", 'A dictionary takes'],
    ['src/exports/atom.ts', "import { changeView } from '../views/changes.ts';", 'do not depend on how pages show'],
    ['src/views/edition.ts', "export * from '../search/texts.ts';", 'before any component'],
    ['src/components/a/Map.ts', "await import('../../archive/queries/gaps.ts');", 'A component receives what it shows'],
    ['src/components/Map.astro', "---\nimport { load } from '../load.ts';\n---\n<p />", 'A component receives'],
    ['src/routes.ts', "import { steps } from '../scripts/quality/steps.ts';", 'nothing below may depend'],
    ['scripts/editor/check.ts', "import { siteDir } from '../site/build.ts';", 'in the room of those it serves'],
    ['scripts/quality/pictures.ts', "import { xml } from '../../tests/xml.ts';", 'in the room of those it serves'],
  ])('%s: %s', async (file, code, reason) => {
    const messages = await lint(file, code);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(reason);
  });
});

it.each([
  ['src/archive/check/prose.ts', "import { findFrench } from '../../language/detect-language.ts';"],
  ['src/components/search/Map.astro', "---\nimport Other from '../data/Other.astro';\n---\n<Other />"],
  ['src/views/edition.test.ts', "import { planted } from '../../tests/planted/planted.ts';"],
  ['scripts/quality/nginx.ts', "import { buildSite } from '../site/build.ts';"],
  ['scripts/quality/docs.ts', "import manifest from '../../package.json' with { type: 'json' };"],
])('%s may say %s', async (file, code) => {
  expect(await lint(file, code)).toEqual([]);
});

it('lets one module read the environment', async () => {
  const code = 'export const base = import.meta.env.BASE_URL;';
  expect(await lint('src/site/address.ts', code)).toEqual([]);
  expect(await lint('src/i18n/paths.ts', code)).toEqual([expect.stringContaining('Only src/site/address.ts')]);
  expect(await lint('src/pages/index.astro', `---\n${code}\n---\n<p />`)).toHaveLength(1);
});

it('is part of what npm run lint applies', async () => {
  const config = (await new ESLint({ cwd: root }).calculateConfigForFile('src/views/edition.ts')) as {
    rules: Record<string, unknown>;
  };
  expect(config.rules).toMatchObject({ 'rooms/order': [2], 'rooms/environment': [2] });
});
