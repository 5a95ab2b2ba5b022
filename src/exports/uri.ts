import { createHash } from 'node:crypto';

/** An address in ASCII: `é` becomes `%C3%A9`. The dot that may end the full name of a host goes, which some programs refuse. */
export function uriOf(address: string): string {
  const ascii = /^[!-~]*$/.test(address) ? address : new URL(address).href;
  return ascii.replace(/^(https?:\/\/[^/?#:]+)\.(?=[/?#:]|$)/, '$1');
}

/** The namespace of this archive's names. Neither it nor the names must ever change. */
const NAMESPACE = 'archive of the Franco-Japanese meetings on decentralised cooperation';

/** The UUID of a name (version 8 of RFC 9562, from its SHA-256): the same in every build and on every host. */
export function uuidOf(name: string): string {
  const bytes = createHash('sha256').update(`${NAMESPACE}\n${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
