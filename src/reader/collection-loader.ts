import type { LiveLoader } from 'astro/loaders';
import type { Entry, Journal } from '../archive/entries.ts';
import type { Kind } from '../archive/kinds.ts';
import type { Prose } from '../archive/prose.ts';
import { machineLanguage, reportProblems } from '../i18n/problem-report.ts';
import { readContent, type Content } from './read-content.ts';
import { watchContent } from './watched-content.ts';

const watched = watchContent();
let once: Promise<Content> | undefined;

/**
 * Reads the content once for all collections; while one writes, again after each change. Any problem stops the build, or the page in
 * dev, with all of them, in the editor's language.
 */
async function readChecked(): Promise<Content['entries']> {
  const { entries, problems } = await (import.meta.env.DEV ? watched.read() : (once ??= readContent()));
  if (problems.length > 0) throw new Error(reportProblems(problems, machineLanguage(process.env)));
  return entries;
}

/** A loader of what `pick` takes from the content. */
function loader<D extends Record<string, unknown>>(
  name: string,
  pick: (entries: Content['entries']) => readonly { readonly id: string; readonly data: D }[],
): LiveLoader<D> {
  const load = async () => pick(await readChecked()).map(({ id, data }) => ({ id, data }));
  return {
    name,
    async loadCollection() {
      return { entries: await load() };
    },
    async loadEntry({ filter }) {
      const wanted = (filter as { id: string }).id;
      return (await load()).find(({ id }) => id === wanted);
    },
  };
}

/** The records of a kind. */
export function recordsLoader(kind: Kind): LiveLoader<Pick<Entry, 'file' | 'data'>> {
  return loader(`records of ${kind}`, (entries) =>
    entries.records[kind].map(({ id, file, data }) => ({ id, data: { file, data } })),
  );
}

/** The accounts in both languages. */
export function accountsLoader(): LiveLoader<Prose & { readonly file: string } & Record<string, unknown>> {
  return loader('accounts', (entries) => entries.prose.map((prose) => ({ id: prose.file, data: { ...prose } })));
}

/** The changes of the content: one entry, the journal. */
export function journalLoader(): LiveLoader<Journal & Record<string, unknown>> {
  return loader('journal', ({ journal }) => [{ id: 'journal', data: { ...journal } }]);
}
