import { fileBytes } from './file-bytes.ts';
import { readFile, type FileReading } from './read-file.ts';

/** Reads each of the files by itself. */
export function readEach(folder: string, files: readonly string[]): FileReading[] {
  return files.map((file) => readFile(file, fileBytes(folder, file)));
}
