import type { Passage } from './cut.ts';
import type { UnitKind } from './units.ts';

/**
 * A unit as sent to the browser: its kind, its address, and its words as the page prints them. Matching, verification and display all use these
 * words; they are folded in the browser, not stored twice.
 */
export interface TextUnit {
  /** Below the language's folder, with its fragment. */
  readonly at: string;
  readonly kind: UnitKind;
  /** The index of its record's unit; absent for a record. */
  readonly of?: number | undefined;
  readonly title: string;
  readonly lang?: string | undefined;
  readonly text: string;
  /** Declared names, one per line. */
  readonly names?: string | undefined;
  readonly passages?: readonly Passage[] | undefined;
  readonly edition?: string | undefined;
  readonly side?: 'french' | 'japanese' | undefined;
  /** The ids of its themes, separated by spaces. */
  readonly themes?: string | undefined;
  readonly date?: string | undefined;
}

/** Units of a language. `of` is an index in the same list. */
export interface Texts {
  readonly lang: string;
  readonly units: readonly TextUnit[];
}

/**
 * The files of a language's units inside its index folder. The second holds what comes last in every answer: the sources, and the archive's pages
 * about itself. The first file suffices for an answer, and the second only adds to it.
 */
export const textFiles = ['texts.json', 'texts-last.json'] as const;

/** True for a record in the second file. */
export function comesLast(record: Pick<TextUnit, 'kind'>): boolean {
  return record.kind === 'source' || record.kind === 'page';
}

/** The index folder of a language, below that of the site. */
export function indexFolder(lang: string): string {
  return `pagefind/${lang}/`;
}
