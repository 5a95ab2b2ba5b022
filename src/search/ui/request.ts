/** What a search is, as its address has it, and what the entry of the history keeps of it. */
import type { Locale } from '../../text/locales.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import { chosenIn, facets, noChoice, orders, type Choice, type Facet } from '../find/facets.ts';

interface Request {
  readonly typed: string;
  readonly choice: Choice;
}

/** The names of each facet's values in a page's language. Maps, so that inherited properties of objects (`constructor`) are not found. */
export type Labels = Readonly<Record<Facet, ReadonlyMap<string, string>>>;

export function writeLabels({ edition, theme }: Pick<Labels, 'edition' | 'theme'>): string {
  return JSON.stringify([[...edition], [...theme]]).replaceAll('<', '\\u003C');
}

export function readLabels(text: string, locale: Locale): Labels {
  const [edition, theme] = (JSON.parse(text) as readonly (readonly [string, string])[][]).map(
    (names) => new Map(names),
  );
  const { kind, country } = searchStrings.values;
  const own = (names: Readonly<Record<string, Record<Locale, string>>>) =>
    new Map(Object.entries(names).map(([value, name]) => [value, name[locale]]));
  return { kind: own(kind), country: own(country), edition: edition ?? new Map(), theme: theme ?? new Map() };
}

/** Parses `?q=…&kind=…&edition=…&order=…`. Values without a label are ignored, like unknown parameters. */
export function readRequest(search: string, labels: Labels): Request {
  const asked = new URLSearchParams(search);
  const values = facets.flatMap((facet) => {
    const value = asked.get(facet);
    return value !== null && labels[facet].has(value) ? [[facet, value] as const] : [];
  });
  const order = orders.find((one) => one === asked.get('order')) ?? noChoice.order;
  return { typed: asked.get('q') ?? '', choice: { values: Object.fromEntries(values), order } };
}

/** The query string of an address, `?` included; empty for an empty search. */
export function writeRequest({ typed, choice }: Request): string {
  const asked = new URLSearchParams();
  if (typed !== '') asked.set('q', typed);
  for (const [facet, value] of chosenIn(choice)) asked.set(facet, value);
  if (choice.order !== noChoice.order) asked.set('order', choice.order);
  const written = asked.toString();
  return written && `?${written}`;
}

/** The address of a place with the words to mark there: `editions/7-aix/?mark=climat#programme`. */
export function withMarks(at: string, typed: string): string {
  const [page = '', fragment] = at.split('#');
  const marks = new URLSearchParams({ mark: typed }).toString();
  return `${page}?${marks}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The reader's state when leaving the search page, kept in the history entry. */
export interface Entry {
  /** True for a query that was submitted or came with the address: the next one gets its own entry. */
  readonly isSent: boolean;
  /** Scroll position in pixels. */
  readonly y: number;
  /** Number of results shown, by the id of their list. */
  readonly shown: Readonly<Partial<Record<string, number>>>;
}

export function readEntry(): Entry {
  return { isSent: false, y: 0, shown: {}, ...(history.state as Partial<Entry> | null) };
}

export function keepEntry(): void {
  const lists = document.querySelectorAll('.results-list');
  const shown = Object.fromEntries(Array.from(lists, ({ id, childElementCount }) => [id, childElementCount]));
  history.replaceState({ ...readEntry(), y: window.scrollY, shown }, '');
}

/** Scrolls to the reader's former position, once the page is long enough or complete. */
export function restoreScroll(entry: Entry | undefined, isWhole: boolean): boolean {
  if (!entry || (!isWhole && document.body.scrollHeight < entry.y + window.innerHeight)) return false;
  window.scrollTo(0, entry.y);
  return true;
}
