import type { Archive } from '../src/archive/archive.ts';
import { readArchive } from '../src/loader/read-archive.ts';
import { PlainFailure } from './program.ts';

/** The archive, for command-line programs. @throws {PlainFailure} with the report of every problem of the content */
export function checkedArchive(content?: string): Promise<Archive> {
  return readArchive(content).catch((error: unknown) => {
    throw new PlainFailure(error instanceof Error ? error.message : String(error));
  });
}
