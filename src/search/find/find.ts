import { memoize } from '../../text/memoize.ts';
import { fold, foldLine } from './fold.ts';
import { hiraganaOf, katakanaOf } from '../../text/kana.ts';
import { termsIn, wordsIn, type Query } from './query.ts';
import { wordsOfDay } from './spellings.ts';
import { bareName, holds, placesOf, relatedTerm, type Term } from './term.ts';
import { fileOf, recordOf, textFiles, weights, type TextUnit, type UnitKind } from '../texts.ts';
import { Vocabulary } from './vocabulary.ts';

/** A unit with its words folded once, for any number of queries. */
export interface SearchUnit extends TextUnit {
  readonly index: number;
  readonly folded: {
    readonly title: string;
    /** The declared names in order, then each in the other kana, then its days in words. */
    readonly names: readonly string[];
    /** The names that are not those of others that it bears. */
    readonly own: readonly string[];
    /** The title and the names, one per line. */
    readonly called: string;
    readonly text: string;
    /** All of them, one per line. */
    readonly all: string;
  };
}

export interface Hit {
  readonly unit: SearchUnit;
  readonly score: number;
}

/**
 * The ways in which a record matches, in the order of the results: it is the prepared answer to a question, its names hold all words, one
 * of its passages does, several do together, or the record holds most of the words.
 */
export const ways = ['offered', 'named', 'together', 'apart', 'most'] as const;
export type Way = (typeof ways)[number];

/** The hits of one record: the best first, or the fewest that cover its words if no passage holds them all. */
export interface Group {
  readonly record: SearchUnit;
  readonly hits: readonly Hit[];
  readonly score: number;
  readonly way: Way;
  /** The terms that it holds, and those that it lacks. */
  readonly terms: readonly Term[];
  readonly missing: readonly Term[];
}

/** Folds the words of the units of one file, from one of them to another. `before` is the number of units in the files before. */
export function prepare(units: readonly TextUnit[], before = 0, from = 0, to = units.length): readonly SearchUnit[] {
  const byAddress = new Map(units.map((unit) => [unit.at, unit]));
  const namesOf = ({ names, bears }: TextUnit): string | undefined => {
    const borne = (bears?.split(' ') ?? []).flatMap((id) => byAddress.get(`authorities/${id}/`) ?? []);
    return [names, ...borne.flatMap((one) => [one.title, one.names])].filter(Boolean).join('\n') || undefined;
  };
  return units.slice(from, to).map((bare, index) => {
    const unit = { ...bare, names: namesOf(bare) };
    const [title, text] = [fold(unit.title), unit.text.split('\n').map(foldLine).join('\n')];
    const written = unit.names?.split('\n') ?? [];
    const names = [...written, ...[...written, unit.title].map(inOtherKana)]
      .map((name) => fold(name))
      .concat(daysOf(unit));
    const count = bare.names?.split('\n').length ?? 0;
    const own = names.filter((_, at) => at >= 2 * written.length || at % written.length < count);
    const called = [title, ...names].join('\n');
    return {
      ...unit,
      index: before + from + index,
      folded: { title, names, own, called, text, all: `${called}\n${text}` },
    };
  });
}

/** A reading in the other kana, since readers type either; empty for a name that is not a reading. */
function inOtherKana(name: string): string {
  if (/^[\p{Script=Hiragana}ー]+$/u.test(name)) return katakanaOf(name);
  const [, kana] = /^([\p{Script=Katakana}ー・＝]+)[市町村県府都]?$/u.exec(name) ?? [];
  return kana === undefined ? '' : hiraganaOf(kana);
}

/** Records that are found under the days on which they were held, adopted or concluded. */
const dated: ReadonlySet<UnitKind> = new Set(['edition', 'declaration', 'twinning']);
/** No meeting lasts longer. */
const DAYS = 15;

/** The days of a record in words, of which `date` has one, or the first and the last. */
function daysOf({ kind, of, date = '' }: TextUnit): readonly string[] {
  if (of !== undefined || !dated.has(kind) || !/^\d{4}-\d\d-\d\d/.test(date)) return [];
  const [first = '', last = first] = date.split('/');
  const days = Array.from({ length: DAYS }, (_, index) =>
    new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10),
  );
  return days.filter((day) => day <= last).flatMap(wordsOfDay);
}

/** If fewer records than this match, the query is also searched word by word. */
const FEW = 10;
/** Minimum weight of words that bear a question without a name among them. */
const RARE = 4;
/**
 * Limits of answers that lack words: minimum share of the total weight of the words, minimum weight, and maximum number of records. The
 * weight of a word is the logarithm of its rarity.
 */
const most = { share: 0.4, weight: 8, records: 10 };

export const vocabularyOf = memoize(
  (units: readonly SearchUnit[]) =>
    new Vocabulary(
      units.map(({ folded }) => folded.all),
      units.map(({ kind, of, folded }) => ({
        kind,
        isRecord: of === undefined,
        names: [folded.title, ...folded.names],
      })),
    ),
);

/** The records that match a query, in the order of `ways`. Those that lack words are among them only if none holds them all. */
export function find(units: readonly SearchUnit[], query: Query): readonly Group[] {
  if (query.terms.length === 0) return [];
  const vocabulary = vocabularyOf(units);
  const asked = candidates(units, termsIn(query, vocabulary));
  const whole = asked.flatMap((one) => wholeAnswer(one, query));
  const apart = whole.length < FEW ? wordsIn(query, vocabulary) : undefined;
  const byWord = apart ? candidates(units, termsIn(apart, vocabulary)) : asked;
  const known = new Set(whole.map(({ record }) => record));
  const more = apart ? byWord.filter(({ record }) => !known.has(record)).flatMap((one) => wholeAnswer(one, apart)) : [];
  const all = [...whole, ...more];
  const groups = all.length > 0 ? all : mostOf(units, byWord, apart ?? query);
  return inOrder(groups, known, (term) => vocabulary.namesRecord(term, query.typed));
}

/** A record with the scores of its units, for each term. */
type Candidate = ReturnType<typeof candidates>[number];

function candidates(units: readonly SearchUnit[], terms: readonly Term[]) {
  const byRecord = new Map<SearchUnit, { unit: SearchUnit; scores: number[] }[]>();
  for (const unit of units) {
    const scores = terms.map((term) =>
      Math.max(scoreAsTyped(unit, term), OF_A_FORM * scoreAsTyped(unit, relatedTerm(term))),
    );
    if (scores.every((score) => score === 0)) continue;
    const record = recordOf(unit, units);
    const known = byRecord.get(record);
    if (known) known.push({ unit, scores });
    else byRecord.set(record, [{ unit, scores }]);
  }
  return [...byRecord].map(([record, list]) => ({ record, terms, units: list }));
}

/** Minimum score of a passage for a word that the title of its record holds. */
const IN_RECORD = 12;

function wholeAnswer(candidate: Candidate, query: Query): readonly Group[] {
  const { record, terms, units } = candidate;
  const inTitle = terms.map((term) => holds(record.folded.title, term));
  const together = units
    .filter(({ unit, scores }) => scores.every((score, index) => score > 0 || (unit !== record && inTitle[index])))
    .map(({ unit, scores }): Hit => {
      const score = sum(scores.map((one, index) => Math.max(one, inTitle[index] ? IN_RECORD : 1)));
      return { unit, score: (score + nameRank(unit, query)) * weights[unit.kind] };
    })
    .sort((a, b) => b.score - a.score || a.unit.index - b.unit.index);
  const own = together.find(({ unit }) => unit === record);
  const base = { record, terms, missing: [] };
  if (own && terms.every((term) => holds(record.folded.called, term)))
    return [{ ...base, way: 'named', hits: [own, ...together.filter((hit) => hit !== own)], score: own.score }];
  if (together.length > 0) return [{ ...base, way: 'together', hits: together, score: scoreOfHits(together) }];
  if (!terms.every((_, index) => hasTerm(candidate, index))) return [];
  const hits = passagesFor(candidate);
  return [{ ...base, way: 'apart', hits, score: scoreOfHits(hits) }];
}

function scoreOfHits(hits: readonly Hit[]): number {
  return (hits[0]?.score ?? 0) + 2 * Math.log2(hits.length);
}

function hasTerm({ units }: Candidate, index: number): boolean {
  return units.some(({ scores }) => (scores[index] ?? 0) > 0);
}

/** The bonus of a unit whose title or name is exactly the typed text. */
function nameRank({ folded, kind }: SearchUnit, { typed }: Query): number {
  const whole = fold(typed);
  if (folded.title === whole) return 150;
  if (folded.own.includes(whole)) return 120;
  return kind === 'authority' && bareName(folded.title) === whole ? 100 : 0;
}

/** Few units that together hold the terms of a record: each next one is the best for the remaining terms. */
function passagesFor(candidate: Candidate, worth: readonly number[] = candidate.terms.map(() => 1)): readonly Hit[] {
  const hits: Hit[] = [];
  let left = candidate.terms.map((_, index) => index).filter((index) => hasTerm(candidate, index));
  while (left.length > 0) {
    const [best] = candidate.units
      .map(({ unit, scores }) => {
        const held = left.filter((index) => (scores[index] ?? 0) > 0);
        const score = sum(held.map((index) => (100 + (scores[index] ?? 0)) * (worth[index] ?? 1)));
        return { unit, held, score: score * weights[unit.kind] };
      })
      .sort((a, b) => b.score - a.score || a.unit.index - b.unit.index);
    if (!best) break;
    hits.push({ unit: best.unit, score: best.score });
    left = left.filter((index) => !best.held.includes(index));
  }
  return hits;
}

/**
 * Finds the records that hold most of the words of a question. A word that stands nowhere is left out, if what is left bears the question.
 * Of the others, the names, dates and years come first: a record that lacks one which another holds is no answer. Then the words count by
 * their rarity.
 */
function mostOf(units: readonly SearchUnit[], all: readonly Candidate[], query: Query): readonly Group[] {
  const holding = query.terms.map((_, index) => all.filter((one) => hasTerm(one, index)).length);
  const absent = query.terms.filter((_, index) => holding[index] === 0);
  const records = units.filter(({ of }) => of === undefined).length;
  const worth = holding.map((count) => (count === 0 ? 0 : Math.log(records / count)));
  if (absent.length > 0) return without(units, query, absent, sum(worth));
  const vocabulary = vocabularyOf(units);
  const named = query.terms.map((term) => vocabulary.namesRecord(term, query.typed));
  const namesHeld = (one: Candidate) => sum(named.map((isName, index) => Number(isName && hasTerm(one, index))));
  const mostNames = Math.max(0, ...all.map(namesHeld));
  return all
    .filter((one) => namesHeld(one) === mostNames)
    .flatMap((one): Group[] => {
      const held = one.terms.filter((_, index) => hasTerm(one, index));
      const isNamed =
        mostNames > 0 && one.terms.every((term, index) => !named[index] || holds(one.record.folded.called, term));
      const score = sum(worth.filter((_, index) => hasTerm(one, index)));
      if (!isNamed && (score < most.weight || score < most.share * sum(worth))) return [];
      const missing = one.terms.filter((term) => !held.includes(term));
      return [{ record: one.record, way: 'most', hits: passagesFor(one, worth), terms: held, missing, score }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most.records);
}

/**
 * The records that match all words but the absent ones; none where the others bear no question: no name and no year, and, where the absent
 * word may be a name (a capital, a figure, Japanese), only words for things; else common words.
 */
function without(units: readonly SearchUnit[], query: Query, absent: readonly Term[], worth: number): readonly Group[] {
  const terms = query.terms.filter((term) => !absent.includes(term));
  const bearings = terms.map((term) => vocabularyOf(units).bearing(term, query.typed));
  const isEveryday = absent.every(({ typed, isPhrase }) => !isPhrase && /^\p{Ll}/u.test(typed));
  // `record`: names one record, or a year; `kind`: any other declared name.
  const bears = bearings.includes('record') || (isEveryday && bearings.includes('kind'));
  const isRich = terms.length >= absent.length && worth >= (isEveryday ? RARE : most.weight);
  if (!bears && !isRich) return [];
  return find(units, { ...query, terms, typed: terms.map(({ typed }) => typed).join(' ') })
    .slice(0, most.records)
    .map((group) => ({ ...group, way: 'most', missing: [...group.missing, ...absent] }));
}

/**
 * Sorts the best first, so that no result of a later file of words precedes those of an earlier file, joined words read one by one those
 * `asTyped`, nor what only holds the names and years that bear the question the records that they call.
 */
function inOrder(
  groups: readonly Group[],
  asTyped: ReadonlySet<SearchUnit>,
  namesRecord: (term: Term) => boolean,
): readonly Group[] {
  const rank = ({ record, hits, way }: Group) => {
    const file = textFiles.find((one) => hits.some(({ unit }) => fileOf(unit, record) === one));
    // What the first two files hold is shown together.
    const late = way === 'together' && file ? Math.max(0, textFiles.indexOf(file) - 1) / textFiles.length : 0;
    return (file === 'last' ? ways.length : 0) + ways.indexOf(way) + late;
  };
  const isCalled = ({ record, terms, way }: Group) => {
    const bearing = way === 'named' ? terms : terms.filter((term) => namesRecord(term));
    return bearing.length > 0 && bearing.every((term) => placesOf(record.folded.called, term).length > 0);
  };
  const keyed = groups.map((group) => {
    const ranks = [rank(group), Number(!asTyped.has(group.record)), Number(!isCalled(group))];
    return { group, keys: [...ranks, -group.score, group.record.index] };
  });
  return keyed
    .sort((a, b) => a.keys.reduce((order, key, index) => order || key - (b.keys[index] ?? 0), 0))
    .map(({ group }) => group);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** Weight of a form of a word (by its stem or its sound), relative to the word itself. */
const OF_A_FORM = 0.6;

function scoreAsTyped({ folded, title, text, kind }: SearchUnit, term: Term): number {
  const { typed, forms } = term;
  if (!forms.some((form) => folded.all.includes(form))) return 0;
  const count = (text: string) => placesOf(text, term).length;
  let score = 0;
  if (forms.includes(folded.title)) score = 100;
  else if (kind === 'authority' && forms.includes(bareName(folded.title))) score = 90;
  else if (folded.own.some((name) => forms.includes(name))) score = 80;
  else if (folded.names.some((name) => forms.includes(name))) score = 50;
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
