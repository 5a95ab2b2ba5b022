/** A new record: texts to add to the content, and the work left to do. */
import type { Words } from '../../../src/archive/schema/words.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Known } from './known.ts';
import type { Answers, Question } from './question.ts';

/** A text to add. Paths are below the content folder, with forward slashes. */
export type Part =
  /** A new folder with its files. */
  | { readonly is: 'folder'; readonly folder: string; readonly files: Readonly<Record<string, string>> }
  /** A new file. */
  | { readonly is: 'file'; readonly file: string; readonly text: string }
  /** A record for a file that holds several; `lines` without indentation. */
  | {
      readonly is: 'entry';
      readonly file: string;
      readonly below?: 'list';
      readonly id: string;
      readonly lines: string;
    };

/** The result of `npm run new` for some answers. */
export interface Start {
  /** In the order of writing: the content is valid after each. */
  readonly parts: readonly Part[];
  /** The next things to fill in, in the editor's language. */
  readonly next: readonly string[];
}

/** A kind of record that can be created. */
export interface Beginning {
  readonly called: Words;
  readonly questions: readonly Question[];
  readonly begin: (answers: Answers, known: Known, locale: Locale) => Start;
}
