import type { MistakeCode } from '../../src/archive/schema/problem.ts';
import type { FileContent } from '../../src/reader/file-bytes.ts';

/** A mistake planted in a copy of the example archive, and what an editor must be told of it. */
export interface Planted {
  /** What the hand did. */
  readonly slip: string;
  readonly code: MistakeCode;
  readonly file: string;
  /**
   * Two texts: the first, which must be in the file, becomes the second. A text or bytes: the whole file. `null`: the file is taken
   * away. Without a text: why the system does not give it, or nothing where it does not say.
   */
  readonly edit: readonly [string, string] | FileContent | null;
  /** Accounts that are added so that the slip is the only one. */
  readonly with?: readonly string[];
  /** A text in another file that becomes another, without which the slip would be none. */
  readonly besides?: { readonly file: string; readonly edit: readonly [string, string] };
  /** The file where the mistake is told, if not the one that was edited. */
  readonly toldIn?: string;
  /** The text on whose line the mistake is told, where it first stands in the file that is told; without it, the first line. */
  readonly at?: string;
  /** The field as the report shows it. */
  readonly field?: string;
  /** Message and remedy with an arrow between. Ordinary spaces stand for those of French. */
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
