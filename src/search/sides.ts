/** Finds the counterpart of a result's text in the other language, for display side by side. */
import { hasJapanese } from '../language/typography.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import type { SearchUnit } from './find.ts';
import type { Query } from './query.ts';
import type { UnitKind } from './texts.ts';

/** Kinds of which a name in the other language is the title there. A twinning has the names of its two ends. */
const titled: ReadonlySet<UnitKind> = new Set([
  ...(['theme', 'term', 'authority', 'organisation', 'person'] as const),
  ...(['area', 'series', 'city', 'edition', 'declaration'] as const),
]);
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

/** Both sides of a point or an item; `undefined` if the page prints it in one language only. */
export function sidesOf(unit: SearchUnit, query: Pick<Query, 'terms'>, lang: string): Sides | undefined {
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
  return {
    own: excerptOf({ text: side(false) }, query, lang),
    other: excerptOf({ text: side(true) }, query, other),
    lang: other,
  };
}
