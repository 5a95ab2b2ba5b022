import { fileBytes, isNotGiven } from './file-bytes.ts';
import { listFiles } from './read-content.ts';

/**
 * The text of every content file by its path below the folder, with forward slashes: the input of `readFiles`.
 *
 * @throws system errors, with the path of the file
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
