import { fileBytes, isNotGiven } from './file-bytes.ts';
import { listFiles } from './read-content.ts';

/**
 * The text of every file of the content by its path below the folder, with forward slashes: what `readFiles` reads.
 *
 * @throws as the system does where it refuses a file, with its path
 */
export async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await listFiles(folder);
  return new Map(
    files.map((file) => {
      const bytes = fileBytes(folder, file);
      if (isNotGiven(bytes)) throw Object.assign(new Error(`${file} cannot be read.`), { code: 'EACCES', path: file });
      return [file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)] as const;
    }),
  );
}
