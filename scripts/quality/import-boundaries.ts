/** ESLint rules for what parts of src may import from outside of it: Astro, Node, the file system. */
import { builtinModules } from 'node:module';
import type { Linter } from 'eslint';

/** A kind of import, as a pattern over the specifier, with the reason why some files may not use it. */
interface Ban {
  specifier: string;
  reason: string;
}

const builtins = builtinModules.filter((name) => !name.startsWith('_')).map((name) => name.replace(/^node:/, ''));

const PLATFORM: Ban = {
  specifier: `^(?:node:.*|(?:${builtins.join('|')})(?:/.*)?|astro(?:[:/].*)?|@astrojs/.*|.*\\.astro)$`,
  reason: 'This part of src is pure: it takes arguments and returns data, without Astro, Node or markup.',
};
const COLLECTIONS: Ban = {
  specifier: '^astro:content$',
  reason: 'Only src/load.ts reads the collections. Take what you need from the archive that it returns.',
};
const FILES: Ban = {
  specifier: '^(?:node:)?fs(?:/promises)?$',
  reason: 'Only src/reader touches the file system.',
};

const SOURCE = ['src/**/*.{ts,mts,js,mjs,astro}'];
const TESTS = ['src/**/*.test.ts'];
const PURE = [
  'src/language/**',
  'src/archive/**',
  'src/wording/**',
  'src/views/**',
  'src/i18n/**',
  'src/exports/**',
  'src/reference/**',
  'src/search/**',
  'src/drawings/**',
  'src/site/**',
];

/** If several entries match a file, the last one wins; each therefore lists all that its files may not import. */
export const importBoundaries: Linter.Config[] = [
  zone('source', { files: SOURCE, ignores: TESTS }, [COLLECTIONS, FILES]),
  zone('pure', { files: PURE, ignores: TESTS }, [PLATFORM]),
  zone('reader', { files: ['src/reader/**'], ignores: TESTS }, [COLLECTIONS]),
  // The index is written into the built site.
  zone('indexer', { files: ['src/search/indexer.ts'] }, [COLLECTIONS]),
  zone('loading', { files: ['src/load.ts', 'src/content.config.ts'] }, [FILES]),
];

function zone(name: string, where: Pick<Linter.Config, 'files' | 'ignores'>, bans: readonly Ban[]): Linter.Config {
  return {
    name: `imports/${name}`,
    ...where,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: bans.map(({ specifier, reason }) => ({ regex: specifier, message: reason })) },
      ],
      'no-restricted-syntax': [
        'error',
        ...bans.map(({ specifier, reason }) => ({
          selector: `ImportExpression[source.value=/${specifier.replaceAll('/', '\\/')}/]`,
          message: reason,
        })),
      ],
    },
  };
}
