/** A sentence of an account as its page prints it, and what it tells, marked by hand. */
export interface SentenceMark {
  readonly tells: string;
  readonly text: string;
}

/** What a sentence that nobody has marked yet tells. */
const UNMARKED = '?';

/** How the sentences of a page stand to the marks that were made of them. */
export interface Told {
  /** In the order of the page, each with its mark, or `?`. */
  readonly marked: readonly SentenceMark[];
  readonly meeting: number;
  readonly unmarked: readonly string[];
  /** Marks whose sentence is no longer on the page. */
  readonly gone: readonly string[];
}

/** Compares the sentences of a page with the marks. */
export function compareMarks(sentences: readonly string[], marks: readonly SentenceMark[]): Told {
  const tells = new Map(marks.map(({ tells, text }) => [text, tells]));
  const marked = sentences.map((text) => ({ tells: tells.get(text) ?? UNMARKED, text }));
  return {
    marked,
    meeting: marked.filter((one) => one.tells === 'meeting').length,
    unmarked: marked.filter((one) => one.tells === UNMARKED).map(({ text }) => text),
    gone: marks.map(({ text }) => text).filter((text) => !sentences.includes(text)),
  };
}
