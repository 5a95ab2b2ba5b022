import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { fileBytes } from './file-bytes.ts';
import { contentFolder, joinReadings, latestToday, listFiles, type Content } from './read-content.ts';
import { readFile, type FileReading } from './read-file.ts';

interface Kept {
  readonly stamp: string;
  readonly reading: FileReading;
}

/** Returns a function that reads the content during editing: only the files that changed since its last call are read again. */
export function watchContent(folder = contentFolder()): () => Promise<Content> {
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
  return () => {
    const next = last.then(readNow, readNow);
    last = next;
    return next;
  };
}
