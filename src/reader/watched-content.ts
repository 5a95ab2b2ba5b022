import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder, listFiles, readContent, type Content } from './read-content.ts';

/** Returns a function that reads the content during editing, anew only where the name, the time or the size of a file has changed. */
export function watchContent(folder = contentFolder()): () => Promise<Content> {
  let stamp: string | undefined;
  let content: Content | undefined;

  async function readNow(): Promise<Content> {
    const now = await stampOf(folder);
    if (!content || now === undefined || now !== stamp) content = await readContent(folder);
    stamp = now;
    return content;
  }

  // Readings run one after the other: the next one reuses the results.
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const next = last.then(readNow, readNow);
    last = next;
    return next;
  };
}

/** What changes when any file does; undefined where one cannot be looked at, which is then read each time. */
async function stampOf(folder: string): Promise<string | undefined> {
  const files = (await listFiles(folder)).map(async (file) => {
    const { mtimeMs, size } = await lstat(path.join(folder, file));
    return `${file} ${String(mtimeMs)} ${String(size)}`;
  });
  return Promise.all(files).then(
    (stamps) => stamps.sort().join('\n'),
    () => undefined,
  );
}
