/** Finds the counterpart of a result's text in the other language, for display side by side. */
import { hasJapanese } from '../../i18n/typography/typography.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import type { SearchUnit } from './find.ts';
import type { Query } from './query.ts';
import type { UnitKind } from '../texts.ts';

/** Kinds of which a name in the other language is the title there. A twinning has the names of its two ends. */
const titled: ReadonlySet<UnitKind> = new Set([
  ...(['theme', 'term', 'authority', 'organisation', 'person'] as const),
  ...(['area', 'series', 'city', 'edition', 'declaration'] as const),
]);
/** Kinds whose text is printed in both languages. */
const paired: ReadonlySet<UnitKind> = new Set(['point', 'item']);

/** A text in both languages. */
interface Sides {
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
  const theirs = passages.filter(([start, , one]) => one === other && (start === 0 || text[start - 1] === '\n'));
  const own = theirs.reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end + 1), text);
  const there = theirs.map(([start, end]) => text.slice(start, end)).join('\n');
  return {
    own: excerptOf({ text: own.trimEnd() }, query, lang),
    other: excerptOf({ text: there }, query, other),
    lang: other,
  };
}
