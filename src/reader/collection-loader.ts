import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { EntryPlace } from '../archive/archive.ts';
import { everyRecord, type Entry } from '../archive/entries.ts';
import { withEachRemoval } from '../archive/published.ts';
import { entryName, type EntryName } from '../schema/address.ts';
import { baseOf, kindNames } from '../schema/kinds.ts';
import { locales } from '../text/locales.ts';
import { recordOf } from '../text/record-of.ts';
import type { Content } from './read-content.ts';

interface Row {
  readonly id: string;
  readonly data: object;
  readonly file?: string;
}

type Rows = (content: Content) => readonly Row[];

/** The collections whose entries have an order, with these in it. */
const lists = {
  ...recordOf(
    kindNames,
    (kind): Rows =>
      ({ entries }) =>
        entries.records[kind],
  ),
  accounts: ({ entries }) =>
    entries.prose.map((data) => ({ id: `${data.folder}/${data.record}/${data.lang}`, file: data.file, data })),
  changes: ({ entries }) => entries.journal.changes.map((data) => ({ id: data.name, data })),
  removals: ({ entries }) => withEachRemoval(entries.journal).removals.map((data) => ({ id: data.address, data })),
} satisfies Record<string, Rows>;

const collections = {
  ...lists,
  site: ({ entries }) => [{ id: 'site', data: entries.site }],
  intents: ({ entries }) => [{ id: 'intents', data: entries.intents }],
  places: (content) => [...entryPlaces(content)].map(([id, places]) => ({ id, data: { places } })),
  // Astro sorts entries by id.
  order: (content) =>
    Object.entries(lists).map(([id, rows]) => ({ id, data: { ids: rows(content).map((row) => row.id) } })),
} satisfies Record<string, Rows>;

/** What `astro.config.mjs` says: the content folder, for imports of accounts, and how to read the content. */
interface ContentConfig {
  readonly resolve: { readonly alias: { readonly '@content': string } };
  readonly read: () => Promise<Content>;
}

let reading: Promise<Content> | undefined;

function readTogether({ read }: ContentConfig): Promise<Content> {
  reading ??= read().finally(() => {
    reading = undefined;
  });
  return reading;
}

/**
 * A loader of a part of the checked content. Any problem stops the build before compilation, with the full report in both languages. In
 * dev, where that would end the server, the collection stays as it was, and pages answer with the report (`scripts/integrations`).
 */
export function contentLoader(name: keyof typeof collections): Loader {
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
      const rows: Rows = collections[name];
      // Clearing also drops removed and renamed entries; nothing is written in between.
      store.clear();
      for (const { id, data, file } of rows(content)) {
        const filePath = file === undefined ? undefined : path.posix.join(place, file);
        store.set({ id, data: { ...data }, ...(filePath && { filePath }) });
      }
    },
  };
}

/** The files and lines in which each record and page is written, by its name. */
export function entryPlaces({
  entries,
  placeOf,
}: Pick<Content, 'entries' | 'placeOf'>): ReadonlyMap<EntryName, readonly EntryPlace[]> {
  const placesIn = (entry: Entry) => {
    const { kind, id, file, raw } = entry;
    if (kind !== 'sources') return [{ name: entryName(kind, id), file, path: baseOf(entry) }];
    const ids = Object.keys((raw as { list: object }).list);
    return ids.map((source) => ({ name: entryName(kind, source), file, path: ['list', source] }));
  };
  const places = [
    ...everyRecord(entries).flatMap(placesIn),
    ...entries.prose.map(({ folder, record, file }) => ({ name: entryName(folder, record), file, path: [] })),
  ];
  const byName = [...Map.groupBy(places, ({ name }) => name)];
  return new Map(byName.map(([name, own]) => [name, own.map((at) => ({ file: at.file, line: placeOf(at).line }))]));
}
