import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What makes names of this archive differ from the same names elsewhere. It must never change, nor must the names. */
const NAMESPACE = 'archive of the Franco-Japanese meetings on decentralised cooperation';

/**
 * A UUID that follows from a name: version 8 of RFC 9562, of its SHA-256. The same name has the same one in every build, with a host and
 * without, and after the site has moved.
 */
export function uuidOf(name: string): string {
  const bytes = sha256(utf8ToBytes(`${NAMESPACE}\n${name}`)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
