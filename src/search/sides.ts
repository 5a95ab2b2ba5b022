/** Finds the counterpart of a result's text in the other language, for display side by side. */
import { hasJapanese } from '../language/typography.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import { vocabularyOf, type SearchUnit } from './find.ts';
import { fold } from './fold.ts';
import { termsIn, type Query } from './query.ts';
import type { Term } from './term.ts';
import type { UnitKind } from './texts.ts';

/** Kinds whose names denote the same thing in both languages. A twinning has the names of its two ends. */
const named: ReadonlySet<string> = new Set(['theme', 'term', 'authority', 'organisation', 'person', 'area', 'series']);
/** Kinds whose title readers of either language look for. */
const titled: ReadonlySet<string> = new Set([...named, 'city', 'edition', 'declaration']);
/** Kinds whose text is printed in both languages. */
const paired: ReadonlySet<UnitKind> = new Set(['point', 'item']);

/** A text in both languages. */
export interface Sides {
  readonly own: readonly Piece[];
  readonly other: readonly Piece[];
  readonly lang: string;
}

/** The title of a record in the other language; undefined if the data has none. */
export function otherTitle({ kind, names, lang }: SearchUnit, locale: string): string | undefined {
  if (!titled.has(kind) || lang !== undefined) return undefined;
  const isOther = (name: string) => hasJapanese(name) === (locale === 'fr') && /\p{L}{2}/u.test(name);
  return names?.split('\n').find(isOther);
}

/**
 * The declared names of records that a word of the query names (an authority, a theme, a person), as terms. They are marked in the counterpart of a
 * text, but do not match anything.
 */
export function equivalentsOf(units: readonly SearchUnit[], query: Query): readonly Term[] {
  const terms = termsIn(query, vocabularyOf(units));
  const asked = new Set([fold(query.typed), ...terms.flatMap(({ forms, related = [] }) => [...forms, ...related])]);
  const found = new Map<string, Term>();
  for (const { kind, title, names, folded } of units) {
    if (!named.has(kind) || !names || ![folded.title, ...folded.names].some((name) => asked.has(name))) continue;
    for (const name of [title, ...names.split('\n')]) {
      const form = fold(name);
      if (form !== '' && !asked.has(form)) found.set(form, { typed: name, forms: [form], isPhrase: true });
    }
  }
  return [...found.values()];
}

/** Both sides of a point or an item; `undefined` if the page prints it in one language only. */
export function sidesOf(
  unit: SearchUnit,
  query: Pick<Query, 'terms'>,
  equivalents: readonly Term[],
  lang: string,
): Sides | undefined {
  const { kind, text, passages = [] } = unit;
  const other = passages.find(([, , language]) => language !== lang)?.[2];
  if (!paired.has(kind) || other === undefined) return undefined;
  const isOther = (at: number) =>
    passages.some(([start, end, language]) => language === other && start <= at && at < end);
  const lines = text.split('\n').map((line, index, all) => ({
    line,
    at: all.slice(0, index).reduce((length, { length: more }) => length + more + 1, 0),
  }));
  const side = (wanted: boolean) =>
    lines
      .filter(({ at }) => isOther(at) === wanted)
      .map(({ line }) => line)
      .join('\n');
  const own = kind === 'point' ? withoutHead(side(false), query) : side(false);
  const both = { terms: [...query.terms, ...equivalents] };
  return {
    own: excerptOf({ text: own }, query, lang),
    other: excerptOf({ text: side(true) }, both, other),
    lang: other,
  };
}

/** The text of a point without its number and kind, which are shown beside it. */
function withoutHead(text: string, query: Pick<Query, 'terms'>): string {
  const [number = '', kind = '', ...rest] = text.split('\n');
  return /^\d+$/.test(number) && rest.length > 0 && !query.terms.some(({ forms }) => forms.includes(fold(kind)))
    ? rest.join('\n')
    : text;
}
