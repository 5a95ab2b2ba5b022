/**
 * The file format of the units: a cell a line, all cells of a field one after the other, since like stands beside like and packs better.
 */
import { fileOf, nameOfFile, recordOf, textFiles, type Passage, type TextUnit } from './texts.ts';

/** In the order that packs best: gzip looks back over 32 kB, and titles and addresses repeat what the last texts say. */
const fields = [
  ...(['date', 'passages', 'text', 'title', 'names', 'at', 'bears'] as const),
  ...(['kind', 'of', 'lang', 'edition', 'side', 'themes'] as const),
];
type Field = (typeof fields)[number];

/** The files of a language's units, by name. The index of a record counts the units of the files before it, too. */
export function packFiles(units: readonly TextUnit[]): ReadonlyMap<string, string> {
  const files = textFiles.map((file) => units.filter((unit) => fileOf(unit, recordOf(unit, units)) === file));
  const indexes = new Map(files.flat().map((unit, index) => [unit, index]));
  return new Map(
    files.map((list, index) => {
      const rows = list.map((unit) => ({
        ...unit,
        of: unit.of === undefined ? undefined : indexes.get(recordOf(unit, units)),
        passages: unit.passages?.map((passage) => passage.join(' ')).join('\n'),
      }));
      const cells = fields.flatMap((field) => rows.map((row) => String(row[field] ?? '').replaceAll('\n', '\t')));
      return [nameOfFile(textFiles[index] ?? 'last'), cells.join('\n')];
    }),
  );
}

export function unpack(file: string): readonly TextUnit[] {
  const cells = file === '' ? [] : file.split('\n').map((cell) => cell.replaceAll('\t', '\n'));
  const count = cells.length / fields.length;
  if (!Number.isInteger(count)) throw new RangeError(`A file of words has ${String(cells.length)} cells.`);
  return Array.from({ length: count }, (_, index) => {
    const row = fields.map((field, column) => [field, cells[column * count + index] ?? ''] as const);
    const written = Object.fromEntries(row.filter(([, cell]) => cell !== '')) as Partial<Record<Field, string>>;
    const { of, passages, ...words } = written;
    const read = {
      ...(of !== undefined && { of: Number(of) }),
      ...(passages !== undefined && { passages: passages.split('\n').map(passageOf) }),
    };
    return { at: '', title: '', text: '', ...words, ...read } as TextUnit;
  });
}

function passageOf(cell: string): Passage {
  const [start, end, lang = ''] = cell.split(' ');
  return [Number(start), Number(end), lang];
}
