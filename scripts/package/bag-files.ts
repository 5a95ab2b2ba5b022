/** The tag files of a BagIt bag (RFC 8493), as a pure function of its payload: the same payload gives the same bytes. */
import { createHash } from 'node:crypto';

/** The algorithm that RFC 8493 (2.4) requires of new bags. */
const ALGORITHM = 'sha512';
/** Longer lines of bag-info.txt are folded, indented by a space (RFC 8493, 2.2.2). */
const LINE = 79;

/** A payload file with its size and checksum. */
export interface PayloadFile {
  /** Path below the folder `data/` of the bag, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-512 in hexadecimal digits. */
  readonly checksum: string;
}

/** Sorts files by the code units of their paths: the same order on every machine. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** Computes the size and checksum of a payload file. */
export function payloadFile(path: string, content: Uint8Array): PayloadFile {
  return { path, bytes: content.length, checksum: checksumOf(content) };
}

/**
 * The text of each tag file by its name, the manifest of the tag files included.
 *
 * @param info labels and values of bag-info.txt, in their order; Payload-Oxum is added
 */
export function tagFiles(
  payload: readonly PayloadFile[],
  info: readonly (readonly [label: string, value: string])[],
): ReadonlyMap<string, string> {
  const bytes = payload.reduce((sum, file) => sum + file.bytes, 0);
  const files = new Map([
    ['bag-info.txt', lines([...info, ['Payload-Oxum', `${String(bytes)}.${String(payload.length)}`]].map(folded))],
    ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
    [
      `manifest-${ALGORITHM}.txt`,
      lines(payload.toSorted(byPath).map(({ path, checksum }) => `${checksum}  ${written(`data/${path}`)}`)),
    ],
  ]);
  const tags = lines([...files].map(([name, text]) => `${checksumOf(new TextEncoder().encode(text))}  ${name}`));
  return files.set(`tagmanifest-${ALGORITHM}.txt`, tags);
}

function checksumOf(content: Uint8Array): string {
  return createHash(ALGORITHM).update(content).digest('hex');
}

/** Line breaks and per cent signs are percent-encoded in a manifest (RFC 8493, 2.1.3). */
function written(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
}

/** The path that a line of a manifest names (RFC 8493, 2.1.3); empty for an empty line. */
export function listedPath(line: string): string {
  const path = line.replace(/^\S+ +/, '');
  return path.replaceAll(/%(0A|0D|25)/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function folded([label = '', value = '']: readonly string[]): string {
  let line = `${label}:`;
  const done: string[] = [];
  for (const word of value.split(/\s+/)) {
    if (line.length + 1 + word.length > LINE && line.includes(' ')) {
      done.push(line);
      line = '';
    }
    line += ` ${word}`;
  }
  return [...done, line].join('\n');
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}
