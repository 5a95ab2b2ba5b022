import { hasJapanese } from '../../text/typography.ts';
import { foldLine, foldWithPlaces } from './fold.ts';
import type { SearchUnit } from './find.ts';
import type { Query } from './query.ts';
import { holds, placesOf, relatedTerm } from './term.ts';
import type { Passage, UnitKind } from '../texts.ts';

export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
  /** Its language, if it is not that of the page. */
  readonly lang?: string | undefined;
}

type Marked = Pick<Query, 'terms'>;

type Range = readonly [start: number, end: number];

/** Marks the words of a query in a text, and cuts it to a length that a reader takes in at a glance. */
export function excerptOf(
  { text, passages = [] }: Pick<SearchUnit, 'text' | 'passages'>,
  query: Marked,
  lang: string,
): readonly Piece[] {
  const first = firstHit(text, query);
  const [start, end] = windowOf(text, first, lang === 'ja' ? { least: 40, most: 110 } : { least: 80, most: 220 });
  const hits = hitsIn(text.slice(start, end), query).map(([from, to]): Range => [start + from, start + to]);
  return piecesOf(text, [wordsFrom(text, start, first[1] > 0 ? first[0] : end), end], hits, passages);
}

/** Kinds that sentences describe, of which the first two tell a reader who finds the name what it is: a town, a link with its reason. */
const described: ReadonlySet<UnitKind> = new Set(['authority', 'twinning']);

/** The words that describe a record found by its name; undefined if it has no sentence. */
export function descriptionOf({ kind, text }: SearchUnit): string | undefined {
  const sentences = text.split('\n').filter((line) => /[.。]$/.test(line));
  return described.has(kind) && sentences.length > 0 ? sentences.slice(0, 2).join('\n') : undefined;
}

/** The first match in the line that holds most of the words, else the beginning. Only that line is folded with its places. */
function firstHit(text: string, { terms }: Marked): Range {
  let best = { held: 0, line: '', at: 0 };
  let at = 0;
  for (const line of text.split('\n')) {
    const held = terms.filter((term) => holds(foldLine(line), term)).length;
    if (held > best.held) best = { held, line, at };
    at += line.length + 1;
  }
  const [start, end] = hitsIn(best.line, { terms })[0] ?? [0, 0];
  return [best.at + start, best.at + end];
}

export function markedName(name: string, query: Marked, lang?: string): readonly Piece[] {
  return piecesOf(name, [0, name.length], hitsIn(name, query), lang === undefined ? [] : [[0, name.length, lang]]);
}

/** The declared name that matched, if the unit's title and text do not show the match. */
export function nameFoundBy({ names, folded }: SearchUnit, { terms }: Marked): string | undefined {
  const missing = terms.filter((term) => !holds(folded.title, term) && !holds(folded.text, term));
  if (missing.length === 0) return undefined;
  const index = folded.names.findIndex((name) => missing.some((term) => holds(name, term)));
  const written = names?.split('\n') ?? [];
  return index < 0 || index >= 2 * written.length ? undefined : written[index % written.length];
}

/** The matches of the query's words in the printed text, sorted and without overlap. */
export function hitsIn(text: string, { terms }: Marked): readonly Range[] {
  const { text: folded, from } = foldWithPlaces(text);
  const found = terms
    .flatMap((term) => [term, relatedTerm(term)].flatMap((one) => placesOf(folded, one)))
    .map(([start, end]): Range => {
      const last = from[end - 1] ?? 0;
      const next = from.find((at, index) => index >= end && at > last) ?? text.length;
      const first = from[start] ?? 0;
      const found = text.slice(first, next).replace(/[^\p{L}\p{N}\p{M}]+$/u, '');
      return [first, first + found.length + restOfWord(text.slice(first + found.length), found)];
    })
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: [number, number][] = [];
  for (const [start, end] of found) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}

/** The length of what is left of a Latin word after a match at its beginning: the whole word is marked. */
function restOfWord(after: string, found: string): number {
  return /[\p{Script=Latin}\p{M}]$/u.test(found) ? (/^[\p{Script=Latin}\p{M}]*/u.exec(after)?.[0].length ?? 0) : 0;
}

/** The line with the first match; with its neighbours if it is short, or only a part of it if it is long. */
function windowOf(text: string, first: Range, { least, most }: { least: number; most: number }): Range {
  let start = text.lastIndexOf('\n', first[0] - 1) + 1;
  let end = lineEnd(text, first[1]);
  while (end - start < least && (end < text.length || start > 0)) {
    if (end < text.length) end = lineEnd(text, end + 1);
    else start = text.lastIndexOf('\n', start - 2) + 1;
  }
  if (end - start <= most) return [start, end];
  const before = Math.max(start, first[0] - Math.floor(most / 3));
  const from = before === start ? start : wordStart(text, before, first[0]);
  const to = Math.min(end, from + most);
  return [from, to === end ? end : wordEnd(text, to, Math.max(first[1], from + 1))];
}

/** Skips the punctuation that ends the previous sentence, which is cut off. */
function wordsFrom(text: string, start: number, limit: number): number {
  return start + (/^[\s、。，．・）」』)»,;.:·]+/u.exec(text.slice(start, limit))?.[0].length ?? 0);
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/[\s。、]/u);
  return space < 0 || space > 30 ? from : from + space + 1;
}

function wordEnd(text: string, to: number, limit: number): number {
  const space = text.slice(limit, to).search(/[\s。、][^\s。、]*$/u);
  return space < 0 || to - limit - space > 30 ? to : limit + space;
}

function piecesOf(
  text: string,
  [start, end]: Range,
  hits: readonly Range[],
  passages: readonly Passage[],
): readonly Piece[] {
  const edges = [start, end, ...hits.flat(), ...passages.flatMap(([from, to]) => [from, to])];
  const inside = [...new Set(edges)].filter((at) => at >= start && at <= end).sort((a, b) => a - b);
  const covers = ([from, to]: Range | Passage, at: number) => from <= at && at < to;
  const pieces = inside.slice(0, -1).map((at, index): Piece => ({
    text: text
      .slice(at, inside[index + 1])
      .replaceAll(/\n(?=[、。，．）」』])|(?<=[。！？])\n/gu, '')
      // A middle dot separates lines that are not sentences.
      .replaceAll(/(?<=[.!?…])\n/gu, ' ')
      .replaceAll('\n', ' · '),
    isHit: hits.some((range) => covers(range, at)),
    lang: passages.find((range) => covers(range, at))?.[2],
  }));
  const more = (text: string): Piece => ({ text, isHit: false });
  const isBroken = (at: number) => at > 0 && at < text.length && text[at - 1] !== '\n' && text[at] !== '\n';
  return [...(isBroken(start) ? [more('… ')] : []), ...pieces, ...(isBroken(end) ? [more(' …')] : [])];
}

/** Kinds of which a name in the other language is the title there. A twinning has the names of its two ends. */
const titled: ReadonlySet<UnitKind> = new Set([
  ...(['theme', 'term', 'authority', 'organisation', 'person'] as const),
  ...(['area', 'series', 'edition', 'declaration'] as const),
]);
/** Kinds whose text is printed in both languages. */
const paired: ReadonlySet<UnitKind> = new Set(['point', 'item']);

/** The title of a record in the other language; undefined if the data has none. */
export function otherTitle({ kind, names, lang }: SearchUnit, locale: string): string | undefined {
  if (!titled.has(kind) || lang !== undefined) return undefined;
  const isOther = (name: string) => hasJapanese(name) === (locale === 'fr') && /\p{L}{2}/u.test(name);
  return names?.split('\n').find(isOther);
}

/** Both sides of a point or an item; `undefined` if the page prints it in one language only. */
export function sidesOf(unit: SearchUnit, query: Marked, lang: string) {
  const { kind, text, passages = [] } = unit;
  const other = passages.find(([, , language]) => language !== lang)?.[2];
  if (!paired.has(kind) || other === undefined) return undefined;
  const theirs = passages.filter(([start, , one]) => one === other && (start === 0 || text[start - 1] === '\n'));
  const own = theirs.reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end + 1), text);
  const there = theirs.map(([start, end]) => text.slice(start, end)).join('\n');
  return {
    own: excerptOf({ text: own.trimEnd() }, query, lang),
    other: excerptOf({ text: there }, query, other),
    lang: other,
  };
}
