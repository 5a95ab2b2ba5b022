import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { fileBytes } from './file-bytes.ts';
import { contentFolder, joinReadings, latestToday, listFiles, type Content } from './read-content.ts';
import { readFile, type FileReading } from './read-file.ts';

/** The content during editing. */
interface WatchedContent {
  /** The current content. Only the files that changed since the last call are read again. */
  read: () => Promise<Content>;
}

interface Kept {
  readonly stamp: string;
  readonly reading: FileReading;
}

/** Caches the reading of each file until the file changes. */
export function watchContent(folder = contentFolder()): WatchedContent {
  let kept = new Map<string, Kept>();
  let joined: Content | undefined;

  async function readOne(file: string): Promise<readonly [string, Kept]> {
    const place = path.join(folder, file);
    const before = kept.get(file);
    const stamp = await lstat(place).then(
      ({ mtimeMs, size }) => `${String(mtimeMs)} ${String(size)}`,
      () => '',
    );
    if (before && stamp !== '' && before.stamp === stamp) return [file, before];
    return [file, { stamp, reading: readFile(file, fileBytes(folder, file)) }];
  }

  async function readNow(): Promise<Content> {
    const now = new Map(await Promise.all((await listFiles(folder)).map(readOne)));
    const isSame = now.size === kept.size && [...now].every(([file, one]) => kept.get(file) === one);
    if (!isSame || !joined)
      joined = joinReadings(
        [...now.values()].map(({ reading }) => reading),
        latestToday(),
      );
    kept = now;
    return joined;
  }

  // Readings run one after the other: the next one reuses the results.
  let last: Promise<unknown> = Promise.resolve();
  return {
    read() {
      const next = last.then(readNow, readNow);
      last = next;
      return next;
    },
  };
}
