/** The beginning of a record: texts to add to the content, and what is left to write. */
import type { Words } from '../../src/archive/schema/words.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Known } from './known.ts';
import type { Answers, Question } from './question.ts';

/** A text to add. Paths are below the content folder, with forward slashes. */
export type Part =
  /** A folder that is not there yet, with its files. */
  | { readonly is: 'folder'; readonly folder: string; readonly files: Readonly<Record<string, string>> }
  /** A file that is not there yet. */
  | { readonly is: 'file'; readonly file: string; readonly text: string }
  /** A record of a file that holds several. `lines` begin at the margin. */
  | {
      readonly is: 'entry';
      readonly file: string;
      readonly below?: 'list';
      readonly id: string;
      readonly lines: string;
    };

/** What `npm run new` makes of the answers. */
export interface Start {
  /** In the order in which they are written: each leaves the content in order by itself. */
  readonly parts: readonly Part[];
  /** What to fill in next, in the editor's language. */
  readonly next: readonly string[];
}

/** A sort of record that can be begun. */
export interface Beginning {
  readonly called: Words;
  readonly questions: readonly Question[];
  readonly begin: (answers: Answers, known: Known, locale: Locale) => Start;
}
