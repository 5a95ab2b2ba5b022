import { pagePart } from './element.ts';

/** The reader's state when leaving the search page, kept in the history entry. */
export interface Entry {
  /** True for a query that was submitted or came with the address: the next one gets its own entry. */
  readonly isSent: boolean;
  /** Scroll position in pixels. */
  readonly y: number;
  /** Number of results shown, by the id of their list. */
  readonly shown: Readonly<Partial<Record<string, number>>>;
}

const lists = ['search-results', 'search-approximate', 'search-other-language'];

export function readEntry(): Entry {
  return { isSent: false, y: 0, shown: {}, ...(history.state as Partial<Entry> | null) };
}

/** Saves the reader's state before the page is left. */
export function keepEntry(): void {
  const shown = Object.fromEntries(lists.map((id) => [id, pagePart(`#${id}`).childElementCount]));
  history.replaceState({ ...readEntry(), y: window.scrollY, shown }, '');
}

/** Scrolls to the reader's former position, once the page is long enough or complete. */
export function restoreScroll(entry: Entry | undefined, isWhole: boolean): boolean {
  if (!entry || (!isWhole && document.body.scrollHeight < entry.y + window.innerHeight)) return false;
  window.scrollTo(0, entry.y);
  return true;
}
