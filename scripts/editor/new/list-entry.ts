/** Inserts a new record into a file that holds several. Nothing else in the file changes. */
import { isMap, isScalar, parseDocument, type Node, type Pair } from 'yaml';

/** A record to insert: `lines` without indentation; `below` is the field whose map it joins. */
interface Entry {
  readonly id: string;
  readonly below?: 'list';
  readonly lines: string;
}

/**
 * Returns the text of a file with one more record: in place if the ids of the file are sorted, else at the end. Comments, blank lines and line ends
 * are kept; comments right above a record belong to it. `undefined` if the text is not a map of records.
 */
export function withEntry(source: string, { id, below, lines }: Entry): string | undefined {
  const doc = parseDocument(source, { schema: 'failsafe' });
  const map: unknown = below === undefined ? doc.contents : doc.get(below, true);
  if (doc.errors.length > 0 || !isMap(map)) return undefined;
  const pairs = map.items as readonly Pair<Node, Node | null>[];
  const ids = pairs.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const text = (below === undefined ? lines : lines.replaceAll(/^(?=.)/gm, '  ')).replaceAll('\n', eol);
  const separator = below === undefined ? eol : '';
  const isSorted = ids.every((one, index) => index === 0 || (ids[index - 1] ?? '') < one);
  const next = isSorted ? pairs[ids.findIndex((one) => one > id)] : undefined;
  if (next) {
    const at = startWithComments(source, next.key.range?.[0] ?? 0);
    return source.slice(0, at) + text + separator + source.slice(at);
  }
  const last = pairs.at(-1);
  const at = endOfLine(source, last?.value?.range?.[1] ?? map.range?.[1] ?? source.length);
  const before = source.slice(0, at);
  return (before.endsWith('\n') || before === '' ? before : before + eol) + separator + text + source.slice(at);
}

/** The start of the line at an offset, or of the first of the comments right above it. */
function startWithComments(source: string, offset: number): number {
  let start = source.lastIndexOf('\n', offset - 1) + 1;
  while (start > 0) {
    const above = source.lastIndexOf('\n', start - 2) + 1;
    if (!source.slice(above, start).trimStart().startsWith('#')) break;
    start = above;
  }
  return start;
}

/** The start of the line after an offset; the offset itself if it is at the start of a line. */
function endOfLine(source: string, offset: number): number {
  if (source[offset - 1] === '\n') return offset;
  const end = source.indexOf('\n', offset);
  return end === -1 ? source.length : end + 1;
}
