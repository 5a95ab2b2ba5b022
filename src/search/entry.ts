import { shownIn } from './result-list.ts';

/** Where a reader was on the search page when it was left: what the history keeps beside the address. */
export interface Entry {
  /** True for a query that was sent or came with the address: the next one is an entry of its own. */
  readonly isSent: boolean;
  /** Pixels from the top. */
  readonly y: number;
  /** Results shown, by the id of their list. */
  readonly shown: Readonly<Partial<Record<string, number>>>;
}

const lists = ['search-results', 'search-approximate', 'search-other-language'];

/** The current entry of the history. */
export function readEntry(): Entry {
  return { isSent: false, y: 0, shown: {}, ...(history.state as Partial<Entry> | null) };
}

/** Writes down where the reader is, before the page is left. */
export function keepEntry(): void {
  const shown = Object.fromEntries(lists.map((id) => [id, shownIn(id)]));
  history.replaceState({ ...readEntry(), y: window.scrollY, shown }, '');
}
