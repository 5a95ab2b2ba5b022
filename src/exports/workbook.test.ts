import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../archive/archive.ts';
import { readArchive } from '../reader/read-archive.ts';
import { tablesOf } from './tables.ts';
import { workbookOf } from './workbook.ts';
import { zipped } from './zip.ts';

let archive: Archive;
let parts: Readonly<Record<string, string>>;
let bytes: Uint8Array;

beforeAll(async () => {
  archive = await readArchive();
  bytes = await workbookOf(archive, 'ja');
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}, 60_000);

function sheet(number: number): string {
  return parts[`xl/worksheets/sheet${String(number)}.xml`] ?? '';
}

describe('a workbook', () => {
  it('has a sheet for each table under its title, after one that describes the columns, each with its head frozen', () => {
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['列の説明', ...tablesOf(archive).map(({ title }) => title.ja)]);
    for (const number of names.keys()) expect(sheet(number + 1)).toContain('state="frozen"');
  });

  it('has names of sheets and texts as long as Excel takes them, in both languages', () => {
    for (const { title, rows } of tablesOf(archive)) {
      expect(Math.max(title.fr.length, title.ja.length), title.fr).toBeLessThanOrEqual(31);
      expect(`${title.fr}${title.ja}`).not.toMatch(/[:\\/?*[\]]/);
      const longest = Math.max(...rows.flat().map((cell) => (typeof cell === 'string' ? cell.length : 0)));
      expect(longest).toBeLessThanOrEqual(32_767);
    }
  });

  it('marks every text as text, and leaves numbers as numbers', () => {
    const index = tablesOf(archive).findIndex(({ name }) => name === 'authorities') + 2;
    const cells = [...sheet(index).matchAll(/<c r="[A-Z]+\d+"([^>]*)>/g)].map(([, attributes]) => attributes ?? '');
    const texts = cells.filter((attributes) => attributes.includes('t="s"'));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((attributes) => !/ s="[1-9]/.test(attributes))).toEqual([]);
    expect(cells.some((attributes) => !attributes.includes(' t='))).toBe(true);
    expect(parts['xl/styles.xml']).toContain('formatCode="@"');
  });

  it('is the same to the byte when it is made again', async () => {
    expect(Buffer.from(await workbookOf(archive, 'ja')).equals(bytes)).toBe(true);
  }, 60_000);
});

it('a zip holds its files in the order of their names, all of one day', () => {
  const text = (word: string) => new TextEncoder().encode(word);
  const [one, other] = [text('un'), text('deux')];
  const zip = zipped(new Map([['b', one], ['a', other]]), '2026-11-25'); // prettier-ignore
  expect(Object.keys(unzipSync(zip))).toEqual(['a', 'b']);
  expect(zipped(new Map([['a', other], ['b', one]]), '2026-11-25')).toEqual(zip); // prettier-ignore
});
