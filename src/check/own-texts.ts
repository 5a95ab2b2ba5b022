import type { Entries } from '../archive/entries.ts';
import { isObject } from '../text/is-object.ts';
import { typedNode } from '../schema/kinds.ts';
import { memoize } from '../text/memoize.ts';
import { partsOf, type Node } from '../schema/node.ts';
import type { Language } from '../schema/words.ts';
import { editionsNamed } from './restated-figures.ts';

/** A text of ours in a record, and the editions that it is about: that of its record, of its line, and those that it names by their rank. */
export interface OwnText {
  readonly text: string;
  readonly lang: Language;
  readonly at: Node['at'];
  readonly editions: readonly string[];
}

/** Every text of ours that is typed in a record. */
export const ownTexts = memoize((typed: Entries['typed'][number]): readonly OwnText[] => {
  const about = typed.kind === 'editions' || typed.kind === 'declarations' ? [typed.id] : [];
  return [...textsBelow(typedNode(typed), about)];
});

function* textsBelow(node: Node, about: readonly string[]): Generator<OwnText> {
  const { value, at, meaning } = node;
  const { lang, by = 'us', scalar } = meaning;
  if (scalar === 'text' && typeof value === 'string' && by === 'us' && (lang === 'fr' || lang === 'ja'))
    yield { text: value, lang, at, editions: [...about, ...editionsNamed(value)] };
  const own = isObject(value) ? [value['edition']].flat() : [];
  const editions = own.filter((id) => typeof id === 'string');
  for (const part of partsOf(node)) yield* textsBelow(part, editions.length > 0 ? editions : about);
}
