/** Reads a bag back, as the programs of a repository would: its files, and whether its manifests are true of them. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as tar from 'tar';
import { listedPath } from '../scripts/package/bag-files.ts';
import { filesBelow } from '../scripts/site/files-below.ts';

/** The files of a bag by their paths inside it, from its folder or its packed file, in their order. */
export function bagContents(bag: string): ReadonlyMap<string, Uint8Array> {
  if (statSync(bag).isDirectory()) return new Map(filesBelow(bag).map((path) => [path, readFileSync(join(bag, path))]));
  const files = new Map<string, Uint8Array>();
  tar.list({
    file: bag,
    sync: true,
    strict: true,
    onReadEntry: (entry) => {
      const chunks: Buffer[] = [];
      entry.on('data', (chunk) => chunks.push(chunk));
      entry.on('end', () => files.set(entry.path.replace(/^[^/]+\//, ''), Buffer.concat(chunks)));
    },
  });
  return files;
}

/** The paths for which a manifest does not hold, or that none lists (RFC 8493, 3); an empty list means that the bag is valid. */
export function damagedPaths(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const sums = new Map([...files].map(([path, content]) => [path, createHash('sha512').update(content).digest('hex')]));
  const listed = ['manifest-sha512.txt', 'tagmanifest-sha512.txt'].flatMap((name) =>
    new TextDecoder().decode(files.get(name)).split('\n').filter(Boolean),
  );
  const whole = new Set(
    listed.filter((line) => line.startsWith(`${sums.get(listedPath(line)) ?? '-'}  `)).map(listedPath),
  );
  return [...new Set([...files.keys(), ...listed.map(listedPath)])]
    .filter((path) => path !== 'tagmanifest-sha512.txt' && !whole.has(path))
    .sort();
}
