/** A sentence of an account as its page prints it, with its subject as marked by hand. */
export interface SentenceMark {
  readonly tells: string;
  readonly text: string;
}

/** Mark of a sentence that nobody has marked yet. */
const UNMARKED = '?';

/** The sentences of a page compared with their marks. */
export interface Told {
  /** The sentences in page order, each with its mark, or `?`. */
  readonly marked: readonly SentenceMark[];
  readonly meeting: number;
  readonly unmarked: readonly string[];
  /** Marks whose sentence is no longer on the page. */
  readonly gone: readonly string[];
}

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
