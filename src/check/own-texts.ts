import type { Entries } from '../archive/entries.ts';
import { isObject } from '../text/is-object.ts';
import { typedNode } from '../schema/kinds.ts';
import { memoize } from '../text/memoize.ts';
import { partsOf, type Node } from '../schema/node.ts';
import type { Locale } from '../schema/words.ts';
import { editionsNamed } from './names-in-texts.ts';

type Typed = Entries['typed'][number];

interface TypedText {
  readonly text: string;
  readonly lang: Locale | undefined;
  readonly by: NonNullable<Node['meaning']['by']>;
  readonly field: string;
  readonly at: Node['at'];
  /** From the record inwards, the holder of the text last. */
  readonly around: readonly Node[];
}

/** A text of ours, and the editions that it is about: that of its record, of its line, and those that it names by their rank. */
export interface OwnText extends TypedText {
  readonly lang: Locale;
  readonly editions: readonly string[];
}

export const typedTexts = memoize((typed: Typed): readonly TypedText[] => [...textsBelow(typedNode(typed), [])]);

function* textsBelow(node: Node, around: readonly Node[]): Generator<TypedText> {
  const { value, at, field, meaning } = node;
  const { lang, by = 'us', scalar } = meaning;
  if (scalar === 'text' && typeof value === 'string')
    yield { text: value, lang: lang === 'en' ? undefined : lang, by, field, at, around };
  const within = meaning.place === 'folded' ? around : [...around, node];
  for (const part of partsOf(node)) yield* textsBelow(part, within);
}

export const ownTexts = memoize((typed: Typed): readonly OwnText[] => {
  const ofRecord = typed.kind === 'editions' || typed.kind === 'declarations' ? [typed.id] : [];
  return typedTexts(typed).flatMap((one) => {
    if (one.by !== 'us' || one.lang === undefined) return [];
    const ofLine = one.around.map(editionsOf).findLast((ids) => ids.length > 0);
    return [{ ...one, lang: one.lang, editions: [...(ofLine ?? ofRecord), ...editionsNamed(one.text)] }];
  });
});

function editionsOf({ value }: Node): readonly string[] {
  const named = isObject(value) ? [value['edition']].flat() : [];
  return named.filter((id) => typeof id === 'string');
}

/** Every text that is typed in a record, keys left out: an id that it names is among them. */
export const wordsTypedIn = memoize(({ raw }: Typed): ReadonlySet<string> => wordsIn(raw));

export function wordsIn(value: unknown): ReadonlySet<string> {
  if (typeof value === 'string') return new Set([value]);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((part) => [...wordsIn(part)]));
}
