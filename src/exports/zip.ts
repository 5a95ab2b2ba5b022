import { zipSync } from 'fflate';

/** Packs files in the order of their names, all of one day. A zip holds the local time without its zone, so no zone changes the bytes. */
export function zipped(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: new Date(`${day}T00:00:00`) });
}
