import type { Loader, LoaderContext } from 'astro/loaders';
import type { Kind } from '../archive/kinds.ts';
import { machineLanguage, reportProblems } from '../i18n/problem-report.ts';
import { contentFolder, readContent, type Content } from './read-content.ts';

let reading: Promise<Content> | undefined;

/** Reads the content once for all collections; any problem stops the build with all of them, in the editor's language. */
async function readChecked(): Promise<Content> {
  reading ??= readContent();
  const content = await reading;
  if (content.problems.length > 0) throw new Error(reportProblems(content.problems, machineLanguage(process.env)));
  return content;
}

type Fill = (content: Content, store: LoaderContext['store']) => void;

function loader(name: string, fill: Fill): Loader {
  return {
    name,
    async load({ store, watcher, logger }) {
      const run = async () => {
        const content = await readChecked();
        store.clear();
        fill(content, store);
      };
      await run();
      watcher?.add(contentFolder());
      watcher?.on('all', (_, path) => {
        if (!path.startsWith(contentFolder())) return;
        reading = undefined;
        run().catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

/** The records of a kind. */
export function recordsLoader(kind: Kind): Loader {
  return loader(`records of ${kind}`, ({ entries }, store) => {
    for (const { id, file, data } of entries.records[kind]) store.set({ id, data: { file, data } });
  });
}

/** The accounts in both languages. */
export function accountsLoader(): Loader {
  return loader('accounts', ({ entries }, store) => {
    for (const prose of entries.prose) store.set({ id: prose.file, data: { ...prose } });
  });
}
