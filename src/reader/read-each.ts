import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { fileBytes } from './file-bytes.ts';
import { readFile, type FileReading } from './read-file.ts';

/** From this many files on, a second thread saves more than its start and the way back of what it read cost. */
const MANY = 600;

/** Reads each of the files by itself, in this thread. */
export function readEach(folder: string, files: readonly string[]): FileReading[] {
  return files.map((file) => readFile(file, fileBytes(folder, file)));
}

/** Reads each of the files by itself; a large archive by two threads. */
export async function readAll(folder: string, files: readonly string[]): Promise<FileReading[]> {
  if (files.length < MANY) return readEach(folder, files);
  const [mine, theirs] = [0, 1].map((share) => files.filter((_, index) => index % 2 === share));
  const sent = inWorker(folder, theirs ?? []);
  const read = readEach(folder, mine ?? []);
  return [...read, ...(await sent)];
}

type Sent = Omit<FileReading, 'lineAt' | 'placeOf' | 'placeOfPassage'>;

/** What a worker sends is data alone; the rare file with a mistake to place is read again here. */
async function inWorker(folder: string, files: readonly string[]): Promise<FileReading[]> {
  // A bundle of this module stands elsewhere, so the program is named from the project's folder, as the content is.
  const worker = new Worker(path.resolve('src/reader/reading-worker.ts'), { workerData: { folder, files } });
  const sent = await new Promise<readonly Sent[]>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
  await worker.terminate();
  return sent.map((reading) => {
    const again = () => readFile(reading.file, fileBytes(folder, reading.file));
    return {
      ...reading,
      lineAt: (line) => again().lineAt(line),
      placeOf: (where) => again().placeOf(where),
      placeOfPassage: (from, passage) => again().placeOfPassage(from, passage),
    };
  });
}
