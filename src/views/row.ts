import type { Html } from '../wording/html.ts';
import type { FileLink } from './file-links.ts';
import type { SourceMark } from '../wording/source-mark.ts';

/** A line of the state of the sources, without the details that it opens. */
export interface RowView {
  /** Its fragment, if it is more than the one fact that it opens. */
  readonly id?: string | undefined;
  /** The address by which it is cited on its page: its own fragment, or that of its fact; absent if it is only a list. */
  readonly address?: string | undefined;
  readonly label: string;
  /** The label with its markup, if it is more than plain text. */
  readonly markedLabel?: Html | undefined;
  /** The kept value, as a sentence. */
  readonly value: Html;
  /** Its standing, unless it is simply established. */
  readonly standing?: StandingWord | undefined;
  readonly sources: readonly SourceMark[];
  /** The place where it is written, for editors; for several facts, that of the first. */
  readonly file?: FileLink | undefined;
}

/** A standing in a word. */
export interface StandingWord {
  readonly word: string;
  /** True if two sources contradict each other. */
  readonly isContradiction: boolean;
}
