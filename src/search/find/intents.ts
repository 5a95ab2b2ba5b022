/** What readers ask for in words of their own, of which a page, or a place on the page of what they name, is the answer. */
import type { Group, SearchUnit } from './find.ts';
import { find, vocabularyOf } from './find.ts';
import { fold } from './fold.ts';
import { isEmptyWord, stemOf } from './french-words.ts';
import { readQuery, wordsIn, type Query } from './query.ts';
import type { Locale } from '../../text/locales.ts';
import { hasJapanese } from '../../text/typography.ts';
import type { Intent, UnitKind } from '../texts.ts';

/** Maximum number of answers. */
const MOST = 2;
/** Minimum number of letters of the last word that is typed, where it begins the one that asks. */
const BEGINNING = 4;

/** How the words of an intent stand in a query: how long they are, how many words carry something, and what is left. */
interface Match {
  readonly intent: Intent;
  readonly length: number;
  readonly weight: number;
  readonly rest: Query;
  /** What of the query the words are. */
  readonly parts: readonly string[];
}

/** The answers that the archive has prepared for a query, the most fitting first. */
export function offersFor(units: readonly SearchUnit[], query: Query, intents: readonly Intent[]): readonly Group[] {
  const offers = new Map<string, Group>();
  if (query.terms.some(({ isPhrase }) => isPhrase)) return [];
  const matches = intents.flatMap((intent) => matchOf(intent, query) ?? []).sort((a, b) => b.length - a.length);
  const parts = matches.flatMap((match) => match.parts);
  for (const match of matches) {
    const group = answerTo(units, match, parts);
    const at = group?.hits[0]?.unit.at;
    if (group && at !== undefined && !offers.has(at)) offers.set(at, group);
  }
  return [...offers.values()].slice(0, MOST);
}

/** The language in which a query asks, as far as its letters tell; that of the page for figures. */
export function languageOf({ typed }: Query, page: Locale): Locale {
  if (!/\p{L}/u.test(typed)) return page;
  return hasJapanese(typed) ? 'ja' : 'fr';
}

/** The questions of a page, with the words that ask them in the language of another, which has the same. */
export function askedIn(intents: readonly Intent[], others: readonly Intent[]): readonly Intent[] {
  return intents.map((intent, index) => ({ ...intent, phrases: others[index]?.phrases ?? [] }));
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
    const isTyped = (one: string, index: number) =>
      index >= from &&
      (one === word ||
        stemOf(one) === stemOf(word) ||
        (index === typed.length - 1 && one.length >= BEGINNING && word.startsWith(one)));
    const at = typed.findIndex(isTyped);
    if (at < 0) return undefined;
    matched.add(typed[at] ?? '');
    from = at + 1;
  }
  const terms = query.terms.filter(({ forms }) => !(forms[0] ?? '').split(' ').every((word) => matched.has(word)));
  const weight = [...matched].filter((word) => !isEmptyWord(word)).length;
  return { length: phrase.length, weight: Math.max(1, weight), rest: { ...query, terms }, parts: [...matched] };
}

/** The parts of a phrase, in their order, whatever stands between them. */
function inJapanese(phrase: string, query: Query): Omit<Match, 'intent'> | undefined {
  let rest = fold(query.typed);
  let from = 0;
  for (const part of phrase.split('\n')) {
    const at = rest.indexOf(part, from);
    if (at < 0) return undefined;
    rest = `${rest.slice(0, at)} ${rest.slice(at + part.length)}`;
    from = at + 1;
  }
  return {
    length: 2 * phrase.length,
    weight: Math.ceil(phrase.length / 2),
    rest: readQuery(rest),
    parts: phrase.split('\n'),
  };
}

/** The answer, unless too much of the query is neither a name nor asked by words of any intent (`parts`). */
function answerTo(units: readonly SearchUnit[], match: Match, parts: readonly string[]): Group | undefined {
  const { intent, weight, rest } = match;
  const vocabulary = vocabularyOf(units);
  const { terms } = wordsIn(rest, vocabulary) ?? rest;
  const bearings = terms.map((term) => vocabulary.bearing(term, rest.typed));
  const names = terms.filter((_, index) => bearings[index] === 'record');
  const isAsked = (form: string) => parts.some((part) => (hasJapanese(part) ? part.includes(form) : part === form));
  const ordinary = terms.filter(({ forms }, index) => bearings[index] === undefined && !isAsked(forms[0] ?? '')).length;
  const { of: kind, at: place = '', to } = intent;
  if (kind === undefined || names.length === 0) {
    const isFit = to !== undefined && ordinary < (kind === undefined ? weight : 1);
    const record = isFit ? units.find(({ at }) => at === to.replace(/#.*/, '')) : undefined;
    return record && to !== undefined ? offer(record, to, intent) : undefined;
  }
  if (ordinary > weight) return undefined;
  const found = find(units, { ...rest, terms: names, typed: names.map(({ typed }) => typed).join(' ') });
  const subject = found.find(({ record, way }) => record.kind === kind && way === 'named')?.record;
  return !subject || isLacking(subject.at, intent) ? undefined : offer(subject, subject.at + place, intent);
}

function isLacking(at: string, { on, notOn }: Intent): boolean {
  return on ? !on.includes(at) : (notOn?.includes(at) ?? false);
}

function offer(record: SearchUnit, at: string, { title }: Intent): Group {
  const kind: UnitKind = 'section';
  const unit = { ...record, at, kind, title, text: '', names: undefined };
  return { record, hits: [{ unit, score: 0 }], score: 0, way: 'offered', terms: [], missing: [] };
}
