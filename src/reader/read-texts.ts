import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from './read-content.ts';

/** The text of every file of the content by its path below the folder, with forward slashes: what `readFiles` reads. */
export async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await listFiles(folder);
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(path.join(folder, file), 'utf8')] as const)),
  );
}
