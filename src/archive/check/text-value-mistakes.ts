import type { Here } from '../address.ts';
import type { Entries, Issue } from '../entries.ts';
import { memoize } from '../memoize.ts';
import type { Leaf } from '../sentences.ts';
import { textPieces } from '../text-pieces.ts';
import { isValue, pathMistakes, type Library, type Mistaken } from './paths.ts';
import { printedMistakes } from './printed-values.ts';
import { ownTexts, type OwnText } from '../own-texts.ts';
import { figuresIn, restatablesIn, type Restatable } from '../restated-figures.ts';

/** Finds mistakes in the values between braces in the texts of records, and figures that restate an edition. */
export function textValueMistakes({ typed, records }: Pick<Entries, 'typed' | 'records'>, library: Library): Issue[] {
  const restatables = new Map(
    records.editions.map(({ id }) => {
      const record = library.records.get(`editions/${id}`);
      return [id, record ? restatablesIn(record) : []] as const;
    }),
  );
  return typed.flatMap((one) => {
    const here: Here | undefined = one.kind === 'sources' ? undefined : { kind: one.kind, id: one.id };
    return ownTexts(one).flatMap((own) =>
      [...bracesMistakes(own.text, here, library), ...restated(own, here, restatables)].map((mistake): Issue => ({
        ...mistake,
        file: one.file,
        path: own.at,
      })),
    );
  });
}

const nowhere = { line: 1, column: 1 };

/** Finds mistakes in the values between braces in a text. */
export function bracesMistakes(text: string, here: Here | undefined, library: Library): Mistaken[] {
  const pieces = textPieces(text);
  const leaves = pieces.map((piece): Leaf => {
    if (typeof piece === 'string') return { type: 'text', text: piece, at: nowhere };
    return 'stray' in piece ? { type: 'code', text: piece.stray } : { type: 'Value', ...piece, at: nowhere };
  });
  return leaves.flatMap((leaf, index): Mistaken[] => {
    if (leaf.type === 'code') return [{ code: 'stray-brace', params: { value: leaf.text } }];
    if (leaf.type !== 'Value') return [];
    const wrong = pathMistakes(leaf.of, here, library, isValue);
    return wrong.length > 0 ? wrong : printedMistakes({ leaves, at: nowhere }, index, here, library);
  });
}

/** Finds figures that restate a value of an edition, except in a text on that same fact: both are reread together. */
function restated(
  own: OwnText,
  here: Here | undefined,
  restatables: ReadonlyMap<string, readonly Restatable[]>,
): Mistaken[] {
  const { at, editions } = own;
  return figuresOf(own).flatMap((figure): Mistaken[] => {
    for (const id of new Set(editions)) {
      const isOwn = here?.kind === 'editions' && here.id === id;
      const found = (restatables.get(editionOf(id, restatables)) ?? []).find(
        ({ path, fits }) => fits(figure) && !(isOwn && path.startsWith(`${String(at[0])}.`)),
      );
      if (!found) continue;
      const nearest = isOwn ? found.path : `editions/${editionOf(id, restatables)}/${found.path}`;
      return [{ code: 'restated-figure', params: { value: figure.typed, nearest } }];
    }
    return [];
  });
}

const figuresOf = memoize(({ text, lang }: OwnText) => {
  const words = textPieces(text).map((piece) => (typeof piece === 'string' ? piece : ''));
  return figuresIn(words.join(''), lang);
});

/** Returns the id of an edition that a text names by its ordinal: `7` is `7-aix-en-provence`. */
function editionOf(id: string, known: ReadonlyMap<string, unknown>): string {
  return known.has(id) ? id : ([...known.keys()].find((one) => one.startsWith(`${id}-`)) ?? id);
}
