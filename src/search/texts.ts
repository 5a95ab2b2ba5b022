import type { Passage } from './cut.ts';
import type { UnitKind } from './units.ts';

/**
 * A unit as the reader's browser gets it: what it is, where it leads, and its words as the page prints them. From these words a hit is
 * found, verified and shown, so that they are folded there and not stored twice.
 */
export interface TextUnit {
  /** Below the folder of the language, with its fragment. */
  readonly at: string;
  readonly kind: UnitKind;
  /** The index of the unit of its record; absent where it is one itself. */
  readonly of?: number | undefined;
  readonly title: string;
  readonly lang?: string | undefined;
  readonly text: string;
  /** Declared names, a line each. */
  readonly names?: string | undefined;
  readonly passages?: readonly Passage[] | undefined;
  readonly edition?: string | undefined;
  readonly side?: 'french' | 'japanese' | undefined;
  /** The ids of its themes, a space between them. */
  readonly themes?: string | undefined;
  readonly date?: string | undefined;
}

/** Units of a language. `of` counts in the same list. */
export interface Texts {
  readonly lang: string;
  readonly units: readonly TextUnit[];
}

/**
 * The files of a language's units inside the folder of its index. The second holds what comes last in every answer: the sources, and what
 * the archive says of itself. Whoever has the first file can answer, and only adds to the answer with the second.
 */
export const textFiles = ['texts.json', 'texts-last.json'] as const;

/** True for a record that stands in the second file. */
export function comesLast(record: Pick<TextUnit, 'kind'>): boolean {
  return record.kind === 'source' || record.kind === 'page';
}

/** The folder of a language's index, below that of the site. */
export function indexFolder(lang: string): string {
  return `pagefind/${lang}/`;
}
