import { fold } from './fold.ts';
import { holds, placesOf, type Query, type Term } from './query.ts';
import { comesLast, weights, type TextUnit, type Texts } from './texts.ts';
import { hasJapanese } from '../language/typography.ts';

/** A unit with its words folded once, for any number of queries. */
export interface SearchUnit extends TextUnit {
  readonly index: number;
  readonly folded: {
    readonly title: string;
    /** The declared names in order, then each in the other kana. */
    readonly names: readonly string[];
    readonly text: string;
    /** All of them, one per line. */
    readonly all: string;
  };
}

/** A unit that matches a query. */
export interface Hit {
  readonly unit: SearchUnit;
  readonly score: number;
}

/** The hits of one record, best first. */
export interface Group {
  readonly record: SearchUnit;
  readonly hits: readonly Hit[];
  readonly score: number;
}

/** Folds the words of every unit. `before` is the number of units that precede the list. */
export function prepare({ units }: Texts, before = 0): readonly SearchUnit[] {
  return units.map((unit, index) => {
    const [title, text] = [fold(unit.title), fold(unit.text)];
    const written = unit.names?.split('\n') ?? [];
    const names = [...written, ...written.map(inOtherKana)].map((name) => fold(name));
    return {
      ...unit,
      index: before + index,
      of: unit.of === undefined ? undefined : before + unit.of,
      folded: { title, names, text, all: [title, ...names, text].join('\n') },
    };
  });
}

/** A reading in the other kana, since readers type either; undefined for a name that is not a reading. */
function inOtherKana(name: string): string {
  const shift = (text: string, by: number) =>
    Array.from(text, (kana) =>
      /[\u3041-\u3096\u30A1-\u30F6]/.test(kana) ? String.fromCharCode(kana.charCodeAt(0) + by) : kana,
    ).join('');
  if (/^[\p{Script=Hiragana}ー]+$/u.test(name)) return shift(name, 0x60);
  return /^[\p{Script=Katakana}ー・＝]+$/u.test(name) ? shift(name, -0x60) : '';
}

/**
 * Every unit from the index `from` on that contains all terms of a query, by itself or with the title of its record. Sources and the archive's pages
 * about itself come last: what a second file adds follows the results of the first.
 */
export function find(units: readonly SearchUnit[], query: Query, from = 0): readonly Group[] {
  if (query.terms.length === 0) return [];
  const hits = units.slice(from).flatMap((unit): Hit[] => {
    const record = unit.of === undefined ? undefined : units[unit.of];
    const score = scoreOf(unit, record, query);
    return score > 0 ? [{ unit, score }] : [];
  });
  return grouped(units, hits);
}

function grouped(units: readonly SearchUnit[], hits: readonly Hit[]): readonly Group[] {
  const byRecord = new Map<SearchUnit, Hit[]>();
  for (const hit of hits) {
    const record = (hit.unit.of === undefined ? undefined : units[hit.unit.of]) ?? hit.unit;
    byRecord.set(record, [...(byRecord.get(record) ?? []), hit]);
  }
  const groups = [...byRecord].map(([record, list]): Group => {
    const best = list.sort((a, b) => b.score - a.score || a.unit.index - b.unit.index);
    return { record, hits: best, score: (best[0]?.score ?? 0) + 2 * Math.log2(best.length) };
  });
  const rank = ({ record }: Group) => (comesLast(record) ? 1 : 0);
  return groups.sort((a, b) => rank(a) - rank(b) || b.score - a.score || a.record.index - b.record.index);
}

function scoreOf(unit: SearchUnit, record: SearchUnit | undefined, { terms, typed }: Query): number {
  let score = 0;
  let isOwn = false;
  for (const term of terms) {
    const own = scoreOfTerm(unit, term);
    if (own > 0) isOwn = true;
    else if (!record || !holds(record.folded.title, term)) return 0;
    score += Math.max(own, 1);
  }
  if (!isOwn) return 0;
  const whole = fold(typed);
  if (unit.folded.title === whole) score += 150;
  else if (unit.folded.names.includes(whole)) score += 120;
  return score * weights[unit.kind];
}

function scoreOfTerm({ folded, title, text }: SearchUnit, term: Term): number {
  const { forms } = term;
  if (!forms.some((form) => folded.all.includes(form))) return 0;
  let score = 0;
  if (forms.includes(folded.title)) score = 100;
  else if (folded.names.some((name) => forms.includes(name))) score = 80;
  else if (holds(folded.title, term)) score = forms.some((form) => folded.title.startsWith(form)) ? 40 : 30;
  else if (folded.names.some((name) => holds(name, term))) score = 20;
  const inText = placesOf(folded.text, term).length;
  if (inText > 0) score += 5 + Math.min(inText, 5);
  // Accents are ignored for matching, and preferred for ranking.
  const asTyped = term.typed.toLowerCase();
  return score > 0 && (title.toLowerCase().includes(asTyped) || text.toLowerCase().includes(asTyped))
    ? score + 3
    : score;
}

/**
 * True if a unit is close enough to a query to be an approximate result: it has each term, or a word with the same beginning, or most character pairs
 * of a Japanese term.
 */
export function isNear({ folded }: SearchUnit, { terms }: Query): boolean {
  const { all } = folded;
  return terms.every(
    (term) =>
      holds(all, term) || term.forms.some((form) => (hasJapanese(form) ? hasPairs(all, form) : hasStem(all, form))),
  );
}

function hasStem(text: string, form: string): boolean {
  const length = Math.max(4, Math.ceil(form.length * 0.7));
  return form.length > length && holds(text, { typed: '', forms: [form.slice(0, length)], isPhrase: false });
}

function hasPairs(text: string, form: string): boolean {
  const characters = Array.from(form);
  const pairs = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  return pairs.filter((pair) => text.includes(pair)).length >= Math.max(2, 0.7 * pairs.length);
}
