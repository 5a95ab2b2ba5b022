/** The words of a page, as lines and places, from which the texts of its units are cut. */
import { colon } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { FactView, VersionView } from '../views/fact.ts';
import type { FrameView } from '../views/frame.ts';
import { runsOf, type Html, type Run } from '../wording/html.ts';
import type { RowView } from '../views/row.ts';
import type { SectionHead } from '../views/sections.ts';
import type { Passage, TextUnit, UnitKind } from './texts.ts';

type Line = string | Html;

/** A value with its name, on one line. */
interface Labelled {
  readonly label: string;
  readonly value: Line;
}

/** The content of a page: lines of text, and places among them. */
export type Words = Line | Labelled | Place | undefined | readonly Words[];

/** An element with an id. Its words belong to the enclosing unit, unless it is a unit itself. */
export interface Place {
  readonly id: string;
  readonly unit?: UnitHead;
  readonly words: Words;
}

/** The fields of a unit besides its words, as in `TextUnit`. */
export interface UnitHead extends Pick<TextUnit, 'kind' | 'title' | 'lang' | 'edition' | 'side' | 'date'> {
  /** Names under which it is found besides its words: those declared by its record. */
  readonly names?: readonly string[];
  /** The ids of the authorities by whose names it is also found. */
  readonly bears?: readonly string[] | undefined;
  /** The ids of the themes that the data assigns to it. */
  readonly themes?: readonly string[] | undefined;
  /** The full address of the record that it is a part of, if not that of its page. */
  readonly of?: string;
}

/** A page as the search knows it. */
export interface PageWords {
  /** Its full address. */
  readonly path: string;
  readonly unit: UnitHead;
  readonly words: Words;
}

/** A page with the address of its frame. */
export function page({ path }: Pick<FrameView, 'path'>, unit: UnitHead, ...words: readonly Words[]): PageWords {
  return { path, unit, words };
}

/** A section of a page; undefined if the page has none. */
export function section(head: SectionHead | undefined, ...words: readonly Words[]): Words {
  return head && { id: `s-${head.id}`, unit: { kind: 'section', title: head.title }, words };
}

/** A row of a page; a section if it has an id of its own. */
export function rowSection(row: RowView | undefined, ...words: readonly Words[]): Words {
  return rowOf(row, 'section', words);
}

/** A row of a page; a unit of the given kind if it has an id of its own. */
export function rowOf(row: RowView | undefined, kind: UnitKind, words: Words): Words {
  return row?.id === undefined ? words : { id: row.id, unit: { kind, title: row.label }, words };
}

/** Facts, each with its value after its label. `plain` are the fields that need no label of their own. */
export function facts(list: readonly FactView[], plain?: readonly string[]): readonly Place[] {
  return list.map((fact) => {
    const [first, ...rest] = valueWords(fact, { plain });
    const head = isLine(first) ? { label: fact.label, value: first } : first;
    return { id: fact.id, words: [head, rest, besideIt(fact)] };
  });
}

/** A fact whose label its page omits, after other words on it. */
export function remark(fact: FactView, before?: Words, unit?: UnitHead): Place {
  return { id: fact.id, ...(unit && { unit }), words: [before, said(fact)] };
}

/** The fields that need no label of their own, and those shown elsewhere, which are left out unless voices differ on them. */
interface Fields {
  readonly plain?: readonly string[] | undefined;
  readonly elsewhere?: readonly string[] | undefined;
}

/** Returns the words of a fact without its label. */
export function said(fact: FactView, fields?: Fields): Words {
  return [valueWords(fact, fields), besideIt(fact, fields?.elsewhere)];
}

/** Returns the words of other voices on a fact, and of the facts inside it. */
function besideIt({ others, parts }: FactView, elsewhere: readonly string[] = []): Words {
  const shown = parts.filter((part) => part.others.length > 0 || !elsewhere.includes(part.name));
  return [others.map((version) => valueWords(version)), facts(shown)];
}

/** Returns the words of one voice on a fact. Fields that are not known are left out, so that no search finds them. */
function valueWords(
  { fields, words, note, because }: VersionView,
  { plain = [], elsewhere = [] }: Fields = {},
): readonly Words[] {
  const known = fields.filter(({ isNotKnown }) => !isNotKnown);
  const values = known
    .filter(({ name }) => !elsewhere.includes(name))
    .map(({ name, label, value }): Words =>
      known.length === 1 || label === '' || [...plain, 'value'].includes(name) ? value : { label, value },
    );
  return [...values, words, note, because].filter((one) => one !== undefined);
}

function isLine(words: Words): words is Line {
  return typeof words === 'string' || (typeof words === 'object' && 'html' in words);
}

/** A unit with its full address and its words, line by line. */
export interface Unit extends UnitHead, Pick<TextUnit, 'text'> {
  readonly at: string;
  /** The passages in another language than that of the page. */
  readonly passages: readonly Passage[];
}

/**
 * Lists the units of a page, the page first, each without the words of the units inside it. A place is a unit if it has a head of its own,
 * or one in `others` under its address.
 */
export function* unitsIn(page: PageWords, locale: Locale, others: ReadonlyMap<string, UnitHead>): Generator<Unit> {
  // A part of an edition does not inherit its themes: only its own words show what it is about.
  const around = { of: page.path, ...(page.unit.edition === undefined && { themes: page.unit.themes }) };
  const places: { readonly at: string; readonly unit: UnitHead; readonly words: Words }[] = [];
  const linesOf = (words: Words): readonly (readonly Run[])[] => {
    if (words === undefined) return [];
    if (isLine(words)) return [runsIn(words)];
    if ('label' in words) return [[{ text: words.label + colon[locale] }, ...runsIn(words.value)]];
    if (!('id' in words)) return words.flatMap(linesOf);
    const at = `${page.path}#${words.id}`;
    const unit = words.unit ?? others.get(at);
    if (!unit) return linesOf(words.words);
    places.push({ at, unit: { ...(isPart(unit) && around), ...unit }, words: words.words });
    return [];
  };
  yield { at: page.path, ...page.unit, ...textOf(linesOf(page.words), locale) };
  for (const { at, unit, words } of places) {
    const text = textOf(linesOf(words), locale);
    if (unit.kind !== 'section' || text.text !== '') yield { at, ...unit, ...text };
  }
}

const parts: readonly UnitKind[] = [
  'section',
  'document',
  'item',
  'article',
  'point',
  'milestone',
  'disagreement',
  'gap',
];

function isPart({ kind }: UnitHead): boolean {
  return parts.includes(kind);
}

function runsIn(line: Line): readonly Run[] {
  return typeof line === 'string' ? [{ text: line }] : runsOf(line);
}

function textOf(lines: readonly (readonly Run[])[], locale: Locale): Pick<Unit, 'text' | 'passages'> {
  const passages: Passage[] = [];
  let text = '';
  for (const runs of lines.filter((line) => line.some((run) => run.text.trim() !== ''))) {
    if (text !== '') text += '\n';
    for (const { text: words, lang = locale } of runs) {
      if (lang !== locale) passages.push([text.length, text.length + words.length, lang]);
      text += words;
    }
  }
  return { text, passages };
}
