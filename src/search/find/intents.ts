/**
 * Prepared answers. `content/intents.yaml` has the words with which readers ask for a page, or for a place on the page of a record: in «
 * qui est venu à Tours », *qui est venu* asks, and what is left names the edition of which one place answers.
 */
import { find, vocabularyOf, type Group, type SearchUnit } from './find.ts';
import { fold } from './fold.ts';
import { isEmptyWord, stemOf } from './french-words.ts';
import { readQuery, wordsIn, type Query } from './query.ts';
import type { Locale } from '../../text/locales.ts';
import { hasJapanese } from '../../text/typography.ts';
import type { UnitKind } from '../texts.ts';

/** A question of readers with its answer, as sent to the browser. */
export interface Intent {
  readonly title: string;
  /** The words that ask it, folded: French ones in their order, Japanese ones with a line break where others may stand between them. */
  readonly phrases: readonly string[];
  /** The kind of the record that the question names; absent where a page answers. */
  readonly of?: UnitKind | undefined;
  /** The place that answers, after the address of the record's page, and the pages that have it, or those that lack it. */
  readonly at?: string | undefined;
  readonly on?: readonly string[] | undefined;
  readonly notOn?: readonly string[] | undefined;
  /** The address that answers where the question names no record. */
  readonly to?: string | undefined;
}

/** How the words of an intent stand in a query. */
interface Match {
  readonly intent: Intent;
  /** The length of the words: the longest fit best. */
  readonly length: number;
  /** How many ordinary words may stand beside them. */
  readonly weight: number;
  /** The query without them. */
  readonly rest: Query;
  /** The folded words of the query that ask. */
  readonly asking: readonly string[];
}

/** Maximum number of answers. */
const MOST = 2;
/** Minimum number of letters of the last word that is typed, where it begins the one that asks. */
const BEGINNING = 4;

/** The language in which a query asks, as far as its letters tell; that of the page for figures. */
export function languageOf({ typed }: Query, page: Locale): Locale {
  if (!/\p{L}/u.test(typed)) return page;
  return hasJapanese(typed) ? 'ja' : 'fr';
}

/** The questions of a page with the words of another language, which has the same: they lead to pages in the reader’s. */
export function askedIn(intents: readonly Intent[], others: readonly Intent[]): readonly Intent[] {
  return intents.map((intent, index) => ({ ...intent, phrases: others[index]?.phrases ?? [] }));
}

/** The answers that are prepared for a query, the most fitting first. A phrase in quotation marks asks nothing. */
export function offersFor(units: readonly SearchUnit[], query: Query, intents: readonly Intent[]): readonly Group[] {
  if (query.terms.some(({ isPhrase }) => isPhrase)) return [];
  const matches = intents.flatMap((intent) => matchOf(intent, query) ?? []).sort((a, b) => b.length - a.length);
  const asking = matches.flatMap((match) => match.asking);
  const offers = new Map<string, Group>();
  for (const match of matches) {
    const group = answerTo(units, match, asking);
    const at = group?.hits[0]?.unit.at;
    if (group && at !== undefined && !offers.has(at)) offers.set(at, group);
  }
  return [...offers.values()].slice(0, MOST);
}

function matchOf(intent: Intent, query: Query): Match | undefined {
  const matches = intent.phrases.flatMap(
    (phrase) => (hasJapanese(phrase) ? inJapanese(phrase, query) : inFrench(phrase, query)) ?? [],
  );
  const [best] = matches.sort((a, b) => b.length - a.length);
  return best && { intent, ...best };
}

/** The words of a phrase, in their order and any of their forms, others between them. */
function inFrench(phrase: string, query: Query): Omit<Match, 'intent'> | undefined {
  const typed = fold(query.typed).split(/[ \n]/);
  const matched = new Set<string>();
  let from = 0;
  for (const word of phrase.split(' ')) {
    const isAsking = (one: string, index: number) =>
      index >= from &&
      (stemOf(one) === stemOf(word) || (index === typed.length - 1 && one.length >= BEGINNING && word.startsWith(one)));
    const at = typed.findIndex(isAsking);
    if (at < 0) return undefined;
    matched.add(typed[at] ?? '');
    from = at + 1;
  }
  const terms = query.terms.filter(({ forms }) => !(forms[0] ?? '').split(' ').every((word) => matched.has(word)));
  const weight = Math.max(1, [...matched].filter((word) => !isEmptyWord(word)).length);
  return { length: phrase.length, weight, rest: { ...query, terms }, asking: [...matched] };
}

/** The parts of a phrase, in their order, whatever stands between them. */
function inJapanese(phrase: string, query: Query): Omit<Match, 'intent'> | undefined {
  const parts = phrase.split('\n');
  let rest = fold(query.typed);
  let from = 0;
  for (const part of parts) {
    const at = rest.indexOf(part, from);
    if (at < 0) return undefined;
    rest = `${rest.slice(0, at)} ${rest.slice(at + part.length)}`;
    from = at + 1;
  }
  // A kanji says as much as two letters.
  return { length: 2 * phrase.length, weight: Math.ceil(phrase.length / 2), rest: readQuery(rest), asking: parts };
}

/** The answer to a question, unless too many words of the query neither name anything nor belong to those that ask. */
function answerTo(units: readonly SearchUnit[], match: Match, asking: readonly string[]): Group | undefined {
  const { intent, weight, rest } = match;
  const { of, at = '', to, on, notOn } = intent;
  const vocabulary = vocabularyOf(units);
  const { terms } = wordsIn(rest, vocabulary) ?? rest;
  const names = terms.filter((term) => vocabulary.namesRecord(term, rest.typed));
  const isAsking = (form: string) => asking.some((word) => (hasJapanese(word) ? word.includes(form) : word === form));
  const ordinary = terms.filter(
    (term) => vocabulary.bearing(term, rest.typed) === undefined && !isAsking(term.forms[0] ?? ''),
  ).length;
  if (of === undefined || names.length === 0) {
    if (to === undefined || ordinary >= (of === undefined ? weight : 1)) return undefined;
    const page = units.find((unit) => unit.at === to.replace(/#.*/, ''));
    return page && offer(page, to, intent);
  }
  if (ordinary > weight) return undefined;
  const found = find(units, { ...rest, terms: names, typed: names.map(({ typed }) => typed).join(' ') });
  const named = found.find(({ record, way }) => record.kind === of && way === 'named')?.record;
  const hasPlace = named && (on ? on.includes(named.at) : !notOn?.includes(named.at));
  return hasPlace ? offer(named, named.at + at, intent) : undefined;
}

function offer(record: SearchUnit, at: string, { title }: Intent): Group {
  const unit: SearchUnit = { ...record, at, kind: 'section', title, text: '', names: undefined };
  return { record, hits: [{ unit, score: 0 }], score: 0, way: 'offered', terms: [], missing: [] };
}
