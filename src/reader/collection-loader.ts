import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { kindNames } from '../schema/kinds.ts';
import { withEachRemoval } from '../archive/published.ts';
import { locales } from '../text/locales.ts';
import { entryPlaces } from './entry-places.ts';
import type { Content } from './read-content.ts';

/** One entry of a collection, as the reader parsed it by the schema of the collection. */
interface Row {
  readonly id: string;
  readonly data: object;
  /** Its file, relative to the content folder. */
  readonly file?: string;
}

/** The part of the content in each collection, in the order in which the pages list it. */
const collections = new Map<string, (content: Content) => readonly Row[]>([
  ...kindNames.map((kind) => [kind, ({ entries }: Content): readonly Row[] => entries.records[kind]] as const),
  [
    'accounts',
    ({ entries }) =>
      entries.prose.map((data) => ({ id: `${data.folder}/${data.record}/${data.lang}`, file: data.file, data })),
  ],
  ['site', ({ entries }) => [{ id: 'site', data: entries.site }]],
  ['changes', ({ entries }) => entries.journal.changes.map((data) => ({ id: data.name, data }))],
  ['removals', ({ entries }) => withEachRemoval(entries.journal).removals.map((data) => ({ id: data.address, data }))],
  ['places', (content) => [...entryPlaces(content)].map(([id, places]) => ({ id, data: { places } }))],
]);

/** What `astro.config.mjs` says: the content folder, for imports of accounts, and how to read the content. */
interface ContentConfig {
  readonly resolve: { readonly alias: { readonly '@content': string } };
  readonly read: () => Promise<Content>;
}

let reading: Promise<Content> | undefined;

/** Reads the content once for all collections that load together. */
function readTogether({ read }: ContentConfig): Promise<Content> {
  reading ??= read().finally(() => {
    reading = undefined;
  });
  return reading;
}

/**
 * A loader of the part of the checked content that `rows` selects. Any problem stops the build before compilation, with the full report in both
 * languages. In dev, where that would end the server, the collection stays as it was, and pages answer with the report (`scripts/integrations`).
 */
function loader(name: string, rows: (content: Content) => readonly Row[]): Loader {
  return {
    name,
    async load(context) {
      const { store, watcher, config, refreshContextData } = context;
      const vite = config.vite as ContentConfig;
      const folder = vite.resolve.alias['@content'];
      // The preview hands over what it has read and checked, so that every collection holds the same.
      const { content = await readTogether(vite) } = (refreshContextData ?? {}) as { readonly content?: Content };
      const { problems } = content;
      if (problems.length > 0) {
        if (watcher) return;
        // Vite compiles what stands above for each build; this, only here.
        const { reportProblems } = await import('../check/problem-report.ts');
        throw new Error(locales.map((locale) => reportProblems(problems, locale)).join('\n\n'));
      }
      const place = path.relative(fileURLToPath(config.root), folder).replaceAll(path.sep, '/');
      // Clearing also drops removed and renamed entries; nothing is written in between.
      store.clear();
      for (const { id, data, file } of rows(content)) {
        const filePath = file === undefined ? undefined : path.posix.join(place, file);
        store.set({ id, data: { ...data }, ...(filePath && { filePath }) });
      }
    },
  };
}

export function contentLoader(collection: string): Loader {
  const rows = collections.get(collection);
  if (!rows) throw new Error(`The content has no collection “${collection}”.`);
  return loader(collection, rows);
}

/** The order of each collection's entries in the files: Astro sorts them by id. */
export function orderLoader(): Loader {
  return loader('order', (content) =>
    [...collections].map(([id, rows]) => ({ id, data: { ids: rows(content).map((row) => row.id) } })),
  );
}
