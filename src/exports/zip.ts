import { crc32, deflateRawSync } from 'node:zlib';

/** What a header of a zip begins with: before a file, before its line in the directory, before the end. */
const signatures = { file: 0x04034b50, line: 0x02014b50, end: 0x06054b50 };

const VERSION = 20;
const UTF_8 = 0x800;
const DEFLATED = 8;

/** A number of four bytes as two of two bytes, of which all of a header is made, the lower first. */
const long = (n: number): readonly number[] => [n & 0xffff, n >>> 16];
const header = (...shorts: readonly number[]) => new Uint8Array(Uint16Array.from(shorts).buffer);
const lengthOf = (parts: readonly Uint8Array[]) => parts.reduce((sum, { length }) => sum + length, 0);

/** Noon of a day, in the form of MS-DOS. A zip holds the local time without its zone. */
function noonOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return ((year - 1980) << 25) | (month << 21) | (date << 16) | (12 << 11);
}

export function zipped(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let start = 0;
  for (const [path, content] of sorted) {
    const name = new TextEncoder().encode(path);
    const packed = deflateRawSync(content);
    const sizes = [...long(crc32(content)), ...long(packed.length), ...long(content.length), name.length, 0];
    const about = [VERSION, UTF_8, DEFLATED, ...long(noonOf(day)), ...sizes];
    const file = [header(...long(signatures.file), ...about), name, packed];
    body.push(...file);
    // No comment, the first disk, no attributes.
    directory.push(header(...long(signatures.line), VERSION, ...about, 0, 0, 0, ...long(0), ...long(start)), name);
    start += lengthOf(file);
  }
  const [count, size] = [sorted.length, lengthOf(directory)];
  const end = header(...long(signatures.end), 0, 0, count, count, ...long(size), ...long(start), 0);
  return Buffer.concat([...body, ...directory, end]);
}

/** Sets the time of all files in a zip, which a library packed at its own, to noon of a day. */
export function withDay(zip: ArrayBuffer, day: string): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip);
  const end = zip.byteLength - 22;
  let line = view.getUint32(end + 16, true);
  for (let rest = view.getUint16(end + 10, true); rest > 0; rest -= 1) {
    const file = view.getUint32(line + 42, true);
    view.setUint32(line + 12, noonOf(day), true);
    view.setUint32(file + 10, noonOf(day), true);
    // The name and what else is as long as it says stand behind the line.
    line += 46 + view.getUint16(line + 28, true) + view.getUint16(line + 30, true) + view.getUint16(line + 32, true);
  }
  return new Uint8Array(zip);
}
