import type { Html } from '../wording/html.ts';
import type { FileLink } from './file-links.ts';
import type { SourceMark } from '../wording/source-mark.ts';

/** A line of the state of the sources, without what it opens on. */
export interface RowView {
  /** Its fragment, where it is more than the one fact that it opens on. */
  readonly id?: string | undefined;
  /** The address that it is cited by on its page: its own fragment, or that of its fact; none where it is no more than a list. */
  readonly address?: string | undefined;
  readonly label: string;
  /** The label with its marks, where it is more than plain words. */
  readonly markedLabel?: Html | undefined;
  /** What is kept, as a sentence. */
  readonly value: Html;
  /** How it stands, in a word, where that is not simply established. */
  readonly standing?: StandingWord | undefined;
  readonly sources: readonly SourceMark[];
  /** Where it is written, for those who edit: of several facts the first. */
  readonly file?: FileLink | undefined;
}

/** How something stands, in a word. */
export interface StandingWord {
  readonly word: string;
  /** Two sources say the contrary of the same thing. */
  readonly isContradiction: boolean;
}
