/** The layout of the files that `npm run new` writes, after the guide of the editors: two spaces, texts in straight double quotes. */
import type { Words } from '../../../src/archive/schema/words.ts';
import { namesIn, type Answers } from './question.ts';

/** A text in quotation marks; the question already refused any that would need escaping. */
export function quoted(text: string): string {
  return `"${text}"`;
}

/** A list of ids: `[a, b]`. */
export function bracketed(answer: string | undefined): string {
  return `[${namesIn(answer).join(', ')}]`;
}

/** A single id as it is, several in brackets. */
export function oneOrMore(answer: string): string {
  const [only = '', ...more] = namesIn(answer);
  return more.length > 0 ? bracketed(answer) : only;
}

/** Both languages on one line: `{ fr: "…", ja: "…" }`. */
export function bothLanguages({ fr, ja }: Words): string {
  return `{ fr: ${quoted(fr)}, ja: ${quoted(ja)} }`;
}

/** The line of the sources of a record. */
export function sourcesLine(answers: Answers): string {
  return `  sources: ${bracketed(answers['source'])}`;
}

/** Drops the `undefined` lines, and ends each of the others. */
export function lines(...all: readonly (string | undefined)[]): string {
  return all.flatMap((line) => (line === undefined ? [] : [`${line}\n`])).join('');
}

/** A line for an answer, if there is one. */
export function lineFor(field: string, answer: string | undefined, write: (text: string) => string = (text) => text) {
  return answer === undefined || answer === '' ? undefined : `${field}: ${write(answer)}`;
}

/** An account in one language: its description in a sentence, then its text. */
export function account(lead: string, text: string): string {
  return lines('---', `lead: ${quoted(lead)}`, '---', '', text);
}
