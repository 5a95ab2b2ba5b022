import type { Archive } from '../archive/archive.ts';
import { dataFiles } from './data-files.ts';

/** Open data files, below `data/`, that differ between two states of the archive. The dated forms of a table follow its CSV. */
export function changedFiles(before: Archive, after: Archive): readonly string[] {
  const [former, now] = [dataFiles(before), dataFiles(after)];
  return [...new Set([...now.keys(), ...former.keys()])]
    .filter((path) => /^[^/]+\.csv$|\.geojson$|^(?!schemas\/)[^/]+\//.test(path))
    .filter((path) => former.get(path)?.text !== now.get(path)?.text)
    .sort();
}
