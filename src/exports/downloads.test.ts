import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { stateDay } from '../archive/queries/changes.ts';
import { dataFiles } from './data-files.ts';
import { unzip } from '../../tests/fixtures/unzip.ts';
import { downloadsOf, workbookOf } from './downloads.ts';
import { tablesOf } from './tables.ts';

/** Reads a workbook: its parts, the names of its sheets. */
function read(bytes: Uint8Array) {
  const parts = Object.fromEntries(unzip(bytes).map(({ path, text }) => [path, text]));
  const sheet = (number: number): string => parts[`xl/worksheets/sheet${String(number)}.xml`] ?? '';
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
  return { parts, sheet, names };
}

// One test, since it takes longer to write the workbooks than to look at them.
it('the downloads hold all of the open data: a workbook in each language, and every file in one', async () => {
  const archive = wholeArchive();
  const tables = tablesOf(archive);
  const [fr, ja, zip, ...more] = await downloadsOf(archive);
  const name = 'rencontres-franco-japonaises';
  expect([fr, ja, zip].map((one) => one?.path)).toEqual([`${name}-fr.xlsx`, `${name}-ja.xlsx`, `${name}.zip`]);
  expect(more).toEqual([]);
  if (!fr || !ja || !zip) return;

  const files = [...dataFiles(archive).values()].map(({ path, text }) => ({ path: `${name}/${path}`, text }));
  expect(unzip(zip.content)).toMatchObject(files.toSorted((one, other) => (one.path < other.path ? -1 : 1)));
  expect(zip.content.length).toBeLessThan(files.reduce((sum, { text }) => sum + text.length, 0) / 2);

  // A sheet for each table under its title, after one that describes the columns, each with its head frozen.
  for (const [locale, first, { content }] of [
    ['fr', 'Colonnes', fr],
    ['ja', '列の説明', ja],
  ] as const) {
    const { names, sheet } = read(content);
    expect(names).toEqual([first, ...tables.map(({ title }) => title[locale])]);
    expect(new Set(unzip(content).map(({ time }) => time))).toEqual(new Set([`${stateDay(archive)} 12:00`]));
    for (const number of names.keys()) expect(sheet(number + 1)).toContain('state="frozen"');
  }

  // Every text is marked as text, numbers are left as numbers, and a cell is empty where nothing is said.
  const { parts, sheet } = read(ja.content);
  const index = tables.findIndex((table) => table.name === 'authorities');
  const cells = [...sheet(index + 2).matchAll(/<c r="[A-Z]+\d+"([^>]*)>/g)].map(([, attributes = '']) => attributes);
  const texts = cells.filter((attributes) => attributes.includes('t="s"'));
  expect(texts.filter((attributes) => !/ s="[1-9]/.test(attributes))).toEqual([]);
  expect(parts['xl/styles.xml']).toContain('formatCode="@"');
  const { rows = [], columns = [] } = tables[index] ?? {};
  const written = rows.flat().filter((cell) => cell !== undefined && !(Array.isArray(cell) && cell.length === 0));
  const numbers = written.filter((cell) => typeof cell === 'number' || typeof cell === 'boolean');
  expect(numbers.length).toBeGreaterThan(3);
  expect([texts.length, cells.length]).toEqual([
    columns.length + written.length - numbers.length,
    columns.length + written.length,
  ]);

  // It is the same to the byte when it is made again, and holds no time of its making.
  expect(Buffer.from(await workbookOf(archive, 'ja')).equals(ja.content)).toBe(true);
});
