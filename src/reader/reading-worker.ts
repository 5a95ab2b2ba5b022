import { parentPort, workerData } from 'node:worker_threads';
import { readEach } from './read-each.ts';

/** Reads its share of the files beside the main thread, and sends what they hold. */
const { folder, files } = workerData as { folder: string; files: readonly string[] };
const readings = readEach(folder, files);
parentPort?.postMessage(
  // A function does not go from one thread to another: what is data does, whatever the file was.
  readings.map(
    ({ file, records, typed, prose, changes, list, removals, published, texts, seen, problems, isUnread }) => ({
      ...{ file, records, typed, prose, changes, list, removals, published, texts, seen, problems, isUnread },
    }),
  ),
);
