import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { describe, expect, it, test } from 'vitest';
import { importBoundaries } from './import-boundaries.ts';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    ...astro.configs.base,
    ...importBoundaries,
  ],
});

/** The messages of the rules for one line in a file of this name. */
async function lint(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result?.messages.map(({ message }) => message) ?? ['not linted'];
}

describe('an import that crosses a boundary is refused', () => {
  test.each([
    ['src/archive/build.ts', "import 'node:path';", 'This part of src is pure'],
    ['src/archive/schema/claim.ts', "import { z } from 'astro/zod';", 'This part of src is pure'],
    ['src/archive/check/check.ts', "import 'fs';", 'This part of src is pure'],
    ['src/archive/check/check.ts', "export * from 'fs/promises';", 'This part of src is pure'],
    ['src/archive/queries/gaps.ts', "import { getCollection } from 'astro:content';", 'This part of src is pure'],
    ['src/views/edition.ts', "import Claim from '../components/Claim.astro';", 'This part of src is pure'],
    ['src/views/edition.ts', "await import('node:fs');", 'This part of src is pure'],
    ['src/i18n/paths.ts', "import { getRelativeLocaleUrl } from 'astro:i18n';", 'This part of src is pure'],
    ['src/exports/csv.ts', "import { writeFile } from 'node:fs/promises';", 'This part of src is pure'],
    ['src/search/fold.ts', "import 'astro';", 'This part of src is pure'],
    ['src/pages/index.ts', "import { getCollection } from 'astro:content';", 'Only src/load.ts reads the collections'],
    ['src/reader/read.ts', "import { getCollection } from 'astro:content';", 'Only src/load.ts reads the collections'],
    ['src/search/indexer.ts', "import 'astro:content';", 'Only src/load.ts reads the collections'],
    ['src/components/Map.ts', "await import('astro:content');", 'Only src/load.ts reads the collections'],
    ['src/pages/data.ts', "import { readFileSync } from 'node:fs';", 'Only src/reader touches the file system'],
    ['src/load.ts', "import { readFileSync } from 'node:fs';", 'Only src/reader touches the file system'],
    ['src/components/Map.ts', "import 'node:fs/promises';", 'Only src/reader touches the file system'],
    ['src/pages/index.astro', "---\nimport 'node:fs';\n---\n<p />", 'Only src/reader touches the file system'],
  ])('%s: %s', async (file, code, reason) => {
    const messages = await lint(file, code);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(reason);
  });
});

it('is part of what npm run lint applies', async () => {
  const config = (await new ESLint().calculateConfigForFile('src/views/edition.ts')) as {
    rules: Record<string, unknown>;
  };
  expect(JSON.stringify(config.rules['no-restricted-imports'])).toContain('This part of src is pure');
});

describe('an import within the boundaries passes', () => {
  test.each([
    ['src/archive/build.ts', "import * as z from 'zod';"],
    ['src/archive/build.ts', "import { check } from './check.ts';"],
    ['src/archive/build.test.ts', "import { readFileSync } from 'node:fs';"],
    ['src/views/edition.ts', "import { gaps } from '../archive/queries/gaps.ts';"],
    ['src/views/edition.ts', "import { path } from '../i18n/paths.ts';"],
    ['src/reader/read.ts', "import { readFileSync } from 'node:fs';"],
    ['src/search/indexer.ts', "import { writeFile } from 'node:fs/promises';"],
    ['src/load.ts', "import { getCollection } from 'astro:content';"],
    ['src/content.config.ts', "import { defineCollection } from 'astro:content';"],
    ['src/components/Map.ts', "import type { EditionView } from '../views/edition.ts';"],
    ['src/pages/index.ts', "import { loadArchive } from '../load.ts';"],
    ['src/search/client.ts', "import { fold } from './fold.ts';"],
    ['scripts/build.ts', "import { rmSync } from 'node:fs';"],
  ])('%s: %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });
});
