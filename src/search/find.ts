import { fold } from './fold.ts';
import { hasJapanese } from '../language/typography.ts';
import { termsIn, wordsIn, type Query } from './query.ts';
import { holds, placesOf, relatedPlacesOf, type Term } from './term.ts';
import { comesLast, weights, type TextUnit, type Texts } from './texts.ts';
import { Vocabulary } from './vocabulary.ts';

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

/** How a record answers: a passage holds all words, several hold them together, or most of them are there. */
export type Way = 'together' | 'apart' | 'most';

/** The hits of one record: the best first, or one for each word where no passage holds them all. */
export interface Group {
  readonly record: SearchUnit;
  readonly hits: readonly Hit[];
  readonly score: number;
  readonly way: Way;
  /** The terms that it holds, and those that it lacks. */
  readonly terms: readonly Term[];
  readonly missing: readonly Term[];
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

/** Below so many records a query is also read word by word. */
const FEW = 10;
/** From so many words on, some that are nowhere are taken for a way to ask. */
const LONG = 4;
/**
 * What an answer that lacks words must hold at least: this part of their weight, and so much of it. A word weighs the logarithm of how rare it is; one
 * that is nowhere, half of that of the rarest.
 */
const most = { share: 0.4, weight: 8, records: 10 };

const vocabularies = new WeakMap<readonly SearchUnit[], Vocabulary>();

/** The words of some units. */
export function vocabularyOf(units: readonly SearchUnit[]): Vocabulary {
  const vocabulary =
    vocabularies.get(units) ??
    new Vocabulary(
      units.map(({ folded }) => folded.all),
      units.filter(({ kind }) => kind === 'authority').flatMap(({ folded }) => [folded.title, ...folded.names]),
    );
  vocabularies.set(units, vocabulary);
  return vocabulary;
}

/**
 * The records whose units from the index `from` on hold a query: first those with a passage that holds all of it, by itself or with the title of its record,
 * then those that hold it in several. Only if there are none, those that hold most of its words. Sources and the archive's pages about itself come
 * last: what a second file adds follows the results of the first.
 */
export function find(units: readonly SearchUnit[], query: Query, from = 0): readonly Group[] {
  if (query.terms.length === 0) return [];
  const vocabulary = vocabularyOf(units);
  const asked = candidates(units, termsIn(query, vocabulary), from);
  const whole = asked.flatMap((one) => wholeAnswer(one, query));
  const apart = whole.length < FEW ? wordsIn(query, vocabulary) : undefined;
  if (!apart) return inOrder(whole.length > 0 ? whole : mostOf(units, asked, query));
  const byWord = candidates(units, termsIn(apart, vocabulary), from);
  const known = new Set(whole.map(({ record }) => record));
  const more = byWord.filter(({ record }) => !known.has(record)).flatMap((one) => wholeAnswer(one, apart));
  const all = [...whole, ...more];
  return inOrder(all.length > 0 ? all : mostOf(units, byWord, apart));
}

/** A record with the scores of its units, for each term. */
interface Candidate {
  readonly record: SearchUnit;
  readonly terms: readonly Term[];
  readonly units: readonly { readonly unit: SearchUnit; readonly scores: readonly number[] }[];
}

function candidates(units: readonly SearchUnit[], terms: readonly Term[], from: number): readonly Candidate[] {
  const byRecord = new Map<SearchUnit, { unit: SearchUnit; scores: number[] }[]>();
  for (const unit of units.slice(from)) {
    const scores = terms.map((term) => scoreOfTerm(unit, term));
    if (scores.every((score) => score === 0)) continue;
    const record = (unit.of === undefined ? undefined : units[unit.of]) ?? unit;
    const known = byRecord.get(record);
    if (known) known.push({ unit, scores });
    else byRecord.set(record, [{ unit, scores }]);
  }
  return [...byRecord].map(([record, list]) => ({ record, terms, units: list }));
}

/** What a word in the title of its record counts for a passage. */
const IN_RECORD = 12;

function wholeAnswer(candidate: Candidate, query: Query): readonly Group[] {
  const { record, terms, units } = candidate;
  const inTitle = terms.map((term) => holds(record.folded.title, term));
  const together = units.flatMap(({ unit, scores }): Hit[] =>
    scores.every((score, index) => score > 0 || (unit !== record && inTitle[index]))
      ? [
          {
            unit,
            score:
              (sum(scores.map((score, index) => Math.max(score, inTitle[index] ? IN_RECORD : 1))) +
                namedSo(unit, query)) *
              weights[unit.kind],
          },
        ]
      : [],
  );
  if (together.length > 0) return [groupOf(record, 'together', together, terms, [])];
  return terms.every((_, index) => units.some(({ scores }) => (scores[index] ?? 0) > 0))
    ? [groupOf(record, 'apart', passagesFor(candidate), terms, [])]
    : [];
}

/** What a unit has before others whose title or name is all that was typed. */
function namedSo({ folded }: SearchUnit, { typed }: Query): number {
  const whole = fold(typed);
  if (folded.title === whole) return 150;
  return folded.names.includes(whole) ? 120 : 0;
}

/** The fewest units that hold the terms of a record, each next one with most of those that are left. */
function passagesFor({ terms, units }: Candidate, worth: readonly number[] = terms.map(() => 1)): readonly Hit[] {
  const hits: Hit[] = [];
  let left = terms.map((_, index) => index).filter((index) => units.some(({ scores }) => (scores[index] ?? 0) > 0));
  while (left.length > 0) {
    const score = (scores: readonly number[], kind: keyof typeof weights) =>
      sum(left.map((index) => ((scores[index] ?? 0) > 0 ? (100 + (scores[index] ?? 0)) * (worth[index] ?? 1) : 0))) *
      weights[kind];
    const [best] = units
      .map(({ unit, scores }) => ({ unit, scores, score: score(scores, unit.kind) }))
      .sort((a, b) => b.score - a.score || a.unit.index - b.unit.index);
    if (!best) break;
    hits.push({ unit: best.unit, score: best.score });
    left = left.filter((index) => (best.scores[index] ?? 0) === 0);
  }
  return hits;
}

function groupOf(
  record: SearchUnit,
  way: Way,
  hits: readonly Hit[],
  terms: readonly Term[],
  missing: readonly Term[],
): Group {
  const ordered = way === 'together' ? hits.toSorted((a, b) => b.score - a.score || a.unit.index - b.unit.index) : hits;
  const [best] = ordered;
  return { record, hits: ordered, score: (best?.score ?? 0) + 2 * Math.log2(hits.length), way, terms, missing };
}

/**
 * The records that hold most of the words of a question, weighed by how few records hold each. None if too few are there, or if a word that the archive does not
 * know names somebody or some place, or stands among few.
 */
function mostOf(units: readonly SearchUnit[], all: readonly Candidate[], { terms }: Query): readonly Group[] {
  const holding = terms.map((_, index) =>
    all.filter((one) => one.units.some(({ scores }) => (scores[index] ?? 0) > 0)),
  );
  const isShort = terms.length < LONG;
  if (terms.some(({ typed }, index) => holding[index]?.length === 0 && (isShort || /^\p{Lu}/u.test(typed)))) return [];
  const records = units.filter(({ of }) => of === undefined).length;
  const worth = holding.map(({ length }) => (length === 0 ? Math.log(records) / 2 : Math.log(records / length)));
  return all
    .flatMap((one): Group[] => {
      const isHeld = holding.map((list) => list.includes(one));
      const held = one.terms.filter((_, index) => isHeld[index]);
      const score = sum(worth.filter((_, index) => isHeld[index]));
      if (score < most.weight || score < most.share * sum(worth)) return [];
      const missing = one.terms.filter((_, index) => !isHeld[index]);
      return [{ ...groupOf(one.record, 'most', passagesFor(one, worth), held, missing), score }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most.records);
}

const order: readonly Way[] = ['together', 'apart', 'most'];

function inOrder(groups: readonly Group[]): readonly Group[] {
  const rank = ({ record, way }: Group) => (comesLast(record) ? order.length : 0) + order.indexOf(way);
  return groups.toSorted((a, b) => rank(a) - rank(b) || b.score - a.score || a.record.index - b.record.index);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** A form of the word, by its stem or its sound, counts for so much of the word itself. */
const OF_A_FORM = 0.6;

function scoreOfTerm(unit: SearchUnit, term: Term): number {
  const { forms, related = [] } = term;
  const own = scoreOf(unit, term, forms, (text) => placesOf(text, term).length);
  if (own > 0 || related.length === 0) return own;
  return OF_A_FORM * scoreOf(unit, term, related, (text) => relatedPlacesOf(text, term).length);
}

function scoreOf(
  { folded, title, text }: SearchUnit,
  { typed }: Term,
  forms: readonly string[],
  count: (text: string) => number,
): number {
  if (!forms.some((form) => folded.all.includes(form))) return 0;
  let score = 0;
  if (forms.includes(folded.title)) score = 100;
  else if (folded.names.some((name) => forms.includes(name))) score = 80;
  else if (count(folded.title) > 0) score = forms.some((form) => folded.title.startsWith(form)) ? 40 : 30;
  else if (folded.names.some((name) => count(name) > 0)) score = 20;
  const inText = count(folded.text);
  if (inText > 0) score += 5 + Math.min(inText, 5);
  // Accents are ignored for matching, and preferred for ranking.
  const asTyped = typed.toLowerCase();
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
  const begun = { typed: '', forms: [form.slice(0, length)], isPhrase: false, isBegun: true };
  return form.length > length && placesOf(text, begun).length > 0;
}

function hasPairs(text: string, form: string): boolean {
  const characters = Array.from(form);
  const pairs = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  return pairs.filter((pair) => text.includes(pair)).length >= Math.max(2, 0.7 * pairs.length);
}
