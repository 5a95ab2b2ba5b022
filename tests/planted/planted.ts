import type { MistakeCode } from '../../src/archive/schema/problem.ts';
import type { FileContent } from '../../src/reader/file-bytes.ts';

/** A mistake planted in a copy of the example archive, with the report that an editor must get. */
export interface Planted {
  /** Description of the mistake. */
  readonly mistake: string;
  readonly code: MistakeCode;
  readonly file: string;
  /**
   * Two texts: the first, which must be in the file, is replaced by the second. A text or bytes: the complete file. `null`: the
   * file is removed. Without a text: the reason why the system does not return it, or nothing if it gives none.
   */
  readonly edit: readonly [string, string] | FileContent | null;
  /** Accounts added so that this mistake is the only one. */
  readonly with?: readonly string[];
  /** A replacement in another file, without which there would be no mistake. */
  readonly besides?: { readonly file: string; readonly edit: readonly [string, string] };
  /** The file in which the mistake is reported, if not the edited one. */
  readonly reportedIn?: string;
  /** A text on the reported line, at its first occurrence in the reported file; without it, the first line. */
  readonly at?: string;
  /** The field as shown in the report. */
  readonly field?: string;
  /** Message and remedy with an arrow between. Ordinary spaces represent the no-break spaces of French. */
  readonly fr: string;
  readonly ja: string;
}

export const valbourg = 'editions/5-valbourg/edition.yaml';
export const rive = 'editions/7-rive-en-bresse/edition.yaml';
export const belport = 'editions/9-belport/edition.yaml';
export const fourth = 'editions/4-kagemitsu/edition.yaml';
export const declared = 'declarations/5-valbourg/declaration.yaml';
export const kagemitsuSources = 'sources/kagemitsu.yaml';
export const kagemitsu = 'declarations/4-kagemitsu/declaration.yaml';
export const riveDeclaration = 'declarations/7-rive-en-bresse/declaration.yaml';
export const valbourgDeclaration = 'declarations/5-valbourg/declaration.yaml';
export const valbourgInFrench = 'editions/5-valbourg/fr.mdx';
export const valbourgInJapanese = 'editions/5-valbourg/ja.mdx';
