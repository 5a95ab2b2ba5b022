import { hasJapanese } from '../language/typography.ts';
import { nameFoundBy } from './excerpt.ts';
import { fold } from './fold.ts';
import type { Group, Hit, SearchUnit } from './find.ts';
import type { Query } from './query.ts';
import { holds } from './term.ts';

/** The facets by which results can be narrowed; each is the parameter of that name in the address. */
export const facets = ['kind', 'edition', 'country', 'theme', 'lang'] as const;
export type Facet = (typeof facets)[number];

/** Best first; newest first; oldest first. Undated results come last. */
export const orders = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

/** The reader's choice besides the words. */
export interface Choice {
  readonly values: Readonly<Partial<Record<Facet, string>>>;
  readonly order: Order;
}

/** The empty choice. */
export const noChoice: Choice = { values: {}, order: 'relevance' };

/** A value of a facet, with the number of results that choosing it would leave. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** A hit with its facet values. */
export interface TaggedHit extends Hit {
  readonly tags: Readonly<Record<Facet, readonly string[]>>;
  /** Its rank within the declarations: 0 for a declaration's title, 1 for one of its points, 2 for a text about it. */
  readonly rank: number;
}

/** The hits of one record, each with its tags. */
export interface TaggedGroup extends Group {
  readonly hits: readonly TaggedHit[];
}

/** All results: exact ones in the page's language, exact ones in the other language with those that the first lacks, and approximate ones. */
export interface Pool {
  readonly here: readonly TaggedGroup[];
  readonly there: readonly TaggedGroup[];
  readonly near: readonly TaggedGroup[];
}

/** Tags every hit of one language's results. */
export function tagged(groups: readonly Group[], lang: string): readonly TaggedGroup[] {
  return groups.map((group) => ({
    ...group,
    hits: group.hits.map((hit) => ({
      ...hit,
      tags: tagsOf(hit.unit, group.record, group, lang),
      rank: rankOf(hit.unit, group),
    })),
  }));
}

function rankOf({ kind, folded }: SearchUnit, { terms }: Pick<Query, 'terms'>): number {
  if (kind === 'point' || kind === 'article') return 1;
  return terms.every((term) => holds(folded.title, term)) ? 0 : 2;
}

function tagsOf(unit: SearchUnit, record: SearchUnit, query: Pick<Query, 'terms'>, lang: string): TaggedHit['tags'] {
  const side = unit.side ?? record.side;
  const edition = unit.edition ?? record.edition;
  return {
    kind: kindsOf(unit, record),
    edition: edition === undefined ? [] : [edition],
    country: side === undefined ? [] : [side === 'french' ? 'france' : 'japan'],
    theme: unit.themes?.split(' ') ?? [],
    lang: languagesOf(unit, query, lang),
  };
}

/** A section has the kind of its page; an article or a point also counts as part of a declaration, so that choosing declarations includes their contents. */
function kindsOf(unit: SearchUnit, record: SearchUnit): readonly string[] {
  if (unit.kind === 'point' || unit.kind === 'article') return ['declaration', unit.kind];
  const kind = unit.kind === 'section' ? record.kind : unit.kind;
  return [kind === 'list' ? 'page' : kind];
}

/** The folded words of a unit, piece by piece, each with its language. */
const piecesByUnit = new WeakMap<SearchUnit, readonly (readonly [lang: string, words: string])[]>();

function piecesOf(unit: SearchUnit, lang: string): readonly (readonly [lang: string, words: string])[] {
  const known = piecesByUnit.get(unit);
  if (known) return known;
  const { text, folded, passages = [], lang: titleLang = lang } = unit;
  const ends = [0, ...passages.map(([, end]) => end)];
  const between = [...passages.map(([start]) => start), text.length].map((start, index) =>
    text.slice(ends[index], start),
  );
  const pieces = [
    [titleLang, folded.title] as const,
    [lang, passages.length === 0 ? folded.text : fold(between.join('\n'))] as const,
    ...passages.map(([start, end, language]) => [language, fold(text.slice(start, end))] as const),
  ];
  piecesByUnit.set(unit, pieces);
  return pieces;
}

/** The languages of the matching text; that of the name if the match was in a declared name. */
function languagesOf(unit: SearchUnit, { terms }: Pick<Query, 'terms'>, lang: string): readonly string[] {
  const found = piecesOf(unit, lang).filter(([, words]) => terms.some((term) => holds(words, term)));
  if (found.length > 0) return [...new Set(found.map(([language]) => language))];
  const name = nameFoundBy(unit, { terms }) ?? '';
  if (hasJapanese(name)) return ['ja'];
  return [/\p{L}{2}/u.test(name) ? 'fr' : (unit.lang ?? lang)];
}

function isLeft({ tags }: TaggedHit, { values }: Choice): boolean {
  return facets.every((facet) => {
    const value = values[facet];
    return value === undefined || tags[facet].includes(value);
  });
}

function narrowed(groups: readonly TaggedGroup[], choice: Choice): readonly TaggedGroup[] {
  const left = groups.flatMap((group) => {
    const hits = group.hits.filter((hit) => isLeft(hit, choice));
    return hits.length === 0 ? [] : [{ ...group, hits }];
  });
  return choice.values.kind === 'declaration' ? pointsFirst(left) : left;
}

/** Readers who search declarations look for what they say: the first link of a result leads to the point. */
function pointsFirst(groups: readonly TaggedGroup[]): readonly TaggedGroup[] {
  const rank = ({ hits }: TaggedGroup) => hits[0]?.rank ?? 2;
  return groups
    .map((group) => ({ ...group, hits: group.hits.toSorted((a, b) => a.rank - b.rank) }))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Applies a choice and its order. A record is not repeated in the other language if the page's language shows it. */
export function filterByChoice({ here, there, near }: Pool, choice: Choice): Pool {
  const own = narrowed(here, choice);
  const shown = new Set(own.map(({ record }) => record.at));
  const rest = (groups: readonly TaggedGroup[]) =>
    inOrder(
      narrowed(groups, choice).filter(({ record }) => !shown.has(record.at)),
      choice.order,
    );
  return { here: inOrder(own, choice.order), there: rest(there), near: rest(near) };
}

function dateOf({ record, hits }: Group): string {
  return hits[0]?.unit.date ?? record.date ?? '';
}

function inOrder<T extends Group>(groups: readonly T[], order: Order): readonly T[] {
  if (order === 'relevance') return groups;
  const sign = order === 'newest' ? -1 : 1;
  return [...groups].sort((a, b) => {
    const [one, other] = [dateOf(a), dateOf(b)];
    if (one === other) return 0;
    if (one === '' || other === '') return one === '' ? 1 : -1;
    return one < other ? -sign : sign;
  });
}

/** The choice with one value added or removed. */
export function withValue(choice: Choice, facet: Facet, value: string | undefined): Choice {
  const { [facet]: _, ...others } = choice.values;
  return { ...choice, values: value === undefined ? others : { ...others, [facet]: value } };
}

/**
 * The values of a facet among the exact results, the most frequent first, including the chosen one whatever it leaves. Empty if there is nothing to
 * choose between.
 */
export function valuesOf(pool: Pool, facet: Facet, choice: Choice): readonly FacetValue[] {
  const open = withValue(choice, facet, undefined);
  const left = filterByChoice(pool, { ...open, order: 'relevance' });
  const chosen = choice.values[facet];
  const values = new Set([...left.here, ...left.there].flatMap(({ hits }) => hits.flatMap(({ tags }) => tags[facet])));
  if (chosen === undefined && values.size < 2) return [];
  if (chosen !== undefined) values.add(chosen);
  return [...values]
    .map((value) => {
      const { here, there } = filterByChoice(pool, withValue(open, facet, value));
      return { value, count: here.length + there.length, isChosen: value === chosen };
    })
    .sort((a, b) => b.count - a.count);
}

/** The number of matches in each edition, whatever edition is chosen. */
export function placesByEdition(pool: Pool, choice: Choice): ReadonlyMap<string, number> {
  const { here, there } = filterByChoice(pool, withValue(choice, 'edition', undefined));
  const counts = new Map<string, number>();
  for (const edition of [...here, ...there].flatMap(({ hits }) => hits.flatMap(({ tags }) => tags.edition)))
    counts.set(edition, (counts.get(edition) ?? 0) + 1);
  return counts;
}
