import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Twelve hexadecimal digits that stand for the content of an entry: the head of the SHA-256 of what was read of it, its facts and its
 * accounts in both languages. Comments, layout, quotation marks, the order of fields and the place of files leave it as it is; a changed
 * word does not.
 */
export type Fingerprint = string;

const LENGTH = 12;

/** True for a text that has the form of a fingerprint. */
export function isFingerprint(text: string): boolean {
  return new RegExp(`^[0-9a-f]{${String(LENGTH)}}$`).test(text);
}

/** The fingerprint of a text. */
export function fingerprintOf(text: string): Fingerprint {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, LENGTH);
}
