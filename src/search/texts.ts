/**
 * The kinds of places that a reader lands on, with their weight in the order of results: records before passages, passages before the
 * source that they come from. A `list` is a page that leads to records and repeats nothing of them.
 */
export const weights = {
  edition: 1.5,
  theme: 1.3,
  series: 1.2,
  declaration: 1.2,
  authority: 1.2,
  organisation: 1.2,
  person: 1.2,
  article: 1.1,
  point: 1.1,
  item: 1,
  twinning: 0.9,
  list: 0.9,
  section: 0.8,
  milestone: 0.8,
  area: 0.8,
  term: 1.2,
  page: 0.7,
  gap: 0.6,
  disagreement: 0.6,
  document: 0.5,
  source: 0.5,
} as const;

export type UnitKind = keyof typeof weights;

/** A passage in another language than its page: its start and end in the text, and its language. */
export type Passage = readonly [start: number, end: number, lang: string];

/** A unit as sent to the browser, with its words as the page prints them: they are folded there, not sent twice. */
export interface TextUnit {
  /** Below the language's folder, with its fragment. */
  readonly at: string;
  readonly kind: UnitKind;
  /** The index of its record's unit, which stands before it; absent for a record. */
  readonly of?: number | undefined;
  readonly title: string;
  readonly lang?: string | undefined;
  readonly text: string;
  /** Declared names, one per line. */
  readonly names?: string | undefined;
  /** The ids of the authorities whose names it has too, separated by spaces. They are sent once. */
  readonly bears?: string | undefined;
  readonly passages?: readonly Passage[] | undefined;
  /** A part has the edition, the side and the date of its record, unless it has its own. */
  readonly edition?: string | undefined;
  readonly side?: 'french' | 'japanese' | undefined;
  readonly date?: string | undefined;
  /** The ids of its themes, separated by spaces. */
  readonly themes?: string | undefined;
}

/**
 * The files of a language's units, in the order in which they are loaded: records; accounts of meetings and themes; what else meetings,
 * declarations and the chronology tell; the pages of facts of the meetings; what is inside other records; sources and documents, what is
 * not known or not agreed on, and the archive's pages about itself. What a file adds comes after the results of those before it.
 */
export const textFiles = ['records', 'accounts', 'meetings', 'facts', 'others', 'last'] as const;
export type TextFile = (typeof textFiles)[number];

export function fileOf({ kind, at }: TextUnit, record: TextUnit): TextFile {
  if (last.has(kind) || last.has(record.kind)) return 'last';
  if (record.kind === kind) return 'records';
  if (at.includes('/facts/')) return 'facts';
  if (!meetings.has(record.kind)) return kind === 'milestone' ? 'meetings' : 'others';
  return at.endsWith('#s-account') ? 'accounts' : 'meetings';
}

const meetings: ReadonlySet<UnitKind> = new Set(['edition', 'declaration', 'theme']);
const last: ReadonlySet<UnitKind> = new Set(['source', 'document', 'page', 'gap', 'disagreement']);

export function recordOf<T extends TextUnit>(unit: T, units: readonly T[]): T {
  return (unit.of === undefined ? undefined : units[unit.of]) ?? unit;
}

/** The index folder of a language, below that of the site. */
export function indexFolder(lang: string): string {
  return `pagefind/${lang}/`;
}

export const intentsFile = 'intents.json';

export function nameOfFile(file: TextFile): string {
  return `texts-${file}.txt`;
}
