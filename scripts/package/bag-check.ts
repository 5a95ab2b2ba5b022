/** Checks that a bag is complete and valid by RFC 8493, version 1.0 of BagIt, and returns the errors. Each rule names its section. */
import { createHash } from 'node:crypto';

/** A bag, as a folder or unpacked. */
export interface Bag {
  /** The length in bytes of each file by its path inside the bag, with forward slashes. */
  readonly files: ReadonlyMap<string, number>;
  readonly read: (path: string) => Uint8Array;
}

/** The algorithms that a manifest may name (2.4), as Node calls them too. */
const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'];
const MANIFEST = /^(tag)?manifest-([^/]+)\.txt$/;

/** Returns one sentence per error in a bag; an empty list means that the bag is valid. */
export function bagProblems(bag: Bag): readonly string[] {
  const problems = [...declarationProblems(bag)];
  const manifests = [...bag.files.keys()].filter((name) => MANIFEST.test(name)).map((name) => readManifest(bag, name));
  const payload = [...bag.files.keys()].filter((path) => path.startsWith('data/'));

  if (!manifests.some(({ isOfTags }) => !isOfTags)) {
    problems.push('There is no payload manifest, manifest-sha512.txt or one of another algorithm (2.1.3).');
  }
  for (const manifest of manifests) {
    problems.push(...manifest.problems, ...entryProblems(bag, manifest));
    // 3: every payload file is listed in every payload manifest.
    if (manifest.isOfTags) continue;
    for (const path of payload) {
      if (!manifest.checksums.has(path)) problems.push(`${path} is not listed in ${manifest.name} (3).`);
    }
  }
  problems.push(...fetchProblems(bag, manifests), ...infoProblems(bag, payload));
  return problems;
}

interface Manifest {
  readonly name: string;
  readonly algorithm: string;
  readonly isOfTags: boolean;
  readonly checksums: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

function readManifest(bag: Bag, name: string): Manifest {
  const [, tag, algorithm = ''] = MANIFEST.exec(name) ?? [];
  const checksums = new Map<string, string>();
  const problems: string[] = [];
  for (const [index, line] of linesOf(textOf(bag, name)).entries()) {
    const at = `${name}, line ${String(index + 1)}`;
    const [, checksum, written] = /^([0-9a-f]+)[ \t]+(.+)$/i.exec(line) ?? [];
    if (checksum === undefined || written === undefined) {
      problems.push(`${at}: a checksum, a space and a path are expected (2.1.3).`);
      continue;
    }
    const path = decoded(written);
    if (!isInside(path)) problems.push(`${at}: ${path} leads out of the bag (5.1).`);
    else if (!tag && !path.startsWith('data/')) problems.push(`${at}: ${path} is no payload file (2.1.3).`);
    else if (tag && (path.startsWith('data/') || path.startsWith('tagmanifest-')))
      problems.push(`${at}: ${path} is none of the files that a tag manifest lists (2.2.1).`);
    else if (checksums.has(path)) problems.push(`${at}: ${path} is listed twice (2.1.3).`);
    else checksums.set(path, checksum.toLowerCase());
  }
  return { name, algorithm: algorithm.toLowerCase(), isOfTags: tag !== undefined, checksums, problems };
}

function* entryProblems(bag: Bag, { name, algorithm, isOfTags, checksums }: Manifest): Generator<string> {
  if (!ALGORITHMS.includes(algorithm)) {
    yield `${name}: the algorithm ${algorithm} is not known here, so nothing it lists was compared (2.4).`;
    return;
  }
  for (const [path, checksum] of checksums) {
    if (!bag.files.has(path)) yield `${path} is listed in ${name} and is not there (3).`;
    else if (createHash(algorithm).update(bag.read(path)).digest('hex') !== checksum) {
      yield `${path} is not what it was: its checksum is not that of ${name} (3).`;
    }
  }
  if (!isOfTags) return;
  for (const manifest of bag.files.keys()) {
    if (/^manifest-[^/]+\.txt$/.test(manifest) && !checksums.has(manifest)) {
      yield `${manifest} is not listed in ${name} (2.2.1).`;
    }
  }
}

function* declarationProblems(bag: Bag): Generator<string> {
  if (![...bag.files.keys()].some((path) => path.startsWith('data/'))) {
    yield 'There is no payload, no file in the folder data (2.1.2).';
  }
  if (!bag.files.has('bagit.txt')) {
    yield 'There is no bagit.txt (2.1.1).';
    return;
  }
  const text = textOf(bag, 'bagit.txt');
  const [, version] =
    /^BagIt-Version: (\d+\.\d+)(?:\r\n|\r|\n)Tag-File-Character-Encoding: UTF-8(?:\r\n|\r|\n)?$/.exec(text) ?? [];
  if (version === undefined) yield 'bagit.txt is not the two lines of version and encoding, in UTF-8 (2.1.1).';
  else if (version !== '1.0') yield `bagit.txt names version ${version} of BagIt; this check follows version 1.0.`;
}

/** A file in fetch.txt must be in every payload manifest; if it has not been fetched, the manifest check reports it as missing. */
function* fetchProblems(bag: Bag, manifests: readonly Manifest[]): Generator<string> {
  if (!bag.files.has('fetch.txt')) return;
  for (const [index, line] of linesOf(textOf(bag, 'fetch.txt')).entries()) {
    const at = `fetch.txt, line ${String(index + 1)}`;
    const [, written] = /^\S+[ \t]+(?:\d+|-)[ \t]+(.+)$/.exec(line) ?? [];
    if (written === undefined) {
      yield `${at}: an address, a length and a path are expected (2.2.3).`;
      continue;
    }
    const path = decoded(written);
    if (!isInside(path) || !path.startsWith('data/')) yield `${at}: ${path} is no payload file (2.2.3).`;
    for (const { name, isOfTags, checksums } of manifests) {
      if (!isOfTags && !checksums.has(path)) yield `${at}: ${path} is not listed in ${name} (2.2.3).`;
    }
  }
}

function* infoProblems(bag: Bag, payload: readonly string[]): Generator<string> {
  if (!bag.files.has('bag-info.txt')) return;
  const values: string[] = [];
  // A line that begins with white space continues the one before (2.2.2).
  for (const line of linesOf(textOf(bag, 'bag-info.txt').replaceAll(/(?:\r\n|\r|\n)[ \t]+/g, ' '))) {
    const [, label, value] = /^([^\s:][^:]*?)[ \t]*:[ \t](.*)$/.exec(line) ?? [];
    if (label === undefined || value === undefined) {
      yield `bag-info.txt: “${line}” is no label with its value (2.2.2).`;
    } else if (label.toLowerCase() === 'payload-oxum') values.push(value.trim());
  }
  if (values.length > 1) yield 'bag-info.txt gives Payload-Oxum more than once (2.2.2).';
  const bytes = payload.reduce((sum, path) => sum + (bag.files.get(path) ?? 0), 0);
  const counted = `${String(bytes)}.${String(payload.length)}`;
  for (const value of values) {
    if (value !== counted) yield `bag-info.txt gives ${value} as Payload-Oxum; the payload is ${counted} (2.2.2).`;
  }
}

function textOf(bag: Bag, path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bag.read(path));
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line !== '');
}

/** A path as a manifest writes it (2.1.3). */
export function decoded(path: string): string {
  return path.replaceAll(/%(0A|0D|25)/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function isInside(path: string): boolean {
  return !/^(?:[/\\~]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..');
}
