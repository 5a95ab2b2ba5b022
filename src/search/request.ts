import { facets, noChoice, orders, type Choice, type Facet } from './facets.ts';

/** What an address of the search page asks for. */
export interface Request {
  readonly typed: string;
  readonly choice: Choice;
}

/** Reads `?q=…&kind=…&edition=…&order=…`. A value that `known` does not hold counts for nothing, like a parameter of another name. */
export function readRequest(
  search: string,
  known: Readonly<Record<Facet, { has: (value: string) => boolean }>>,
): Request {
  const asked = new URLSearchParams(search);
  const values = facets.flatMap((facet) => {
    const value = asked.get(facet);
    return value !== null && known[facet].has(value) ? [[facet, value] as const] : [];
  });
  const order = orders.find((one) => one === asked.get('order')) ?? noChoice.order;
  return { typed: asked.get('q') ?? '', choice: { values: Object.fromEntries(values), order } };
}

/** The query of an address, `?` included; empty where nothing is asked. */
export function writeRequest({ typed, choice }: Request): string {
  const asked = new URLSearchParams();
  if (typed !== '') asked.set('q', typed);
  for (const facet of facets) {
    const value = choice.values[facet];
    if (value !== undefined) asked.set(facet, value);
  }
  if (choice.order !== noChoice.order) asked.set('order', choice.order);
  const written = asked.toString();
  return written && `?${written}`;
}

/** The address of a place with the words that are to be marked there: `editions/7-aix/?mark=climat#programme`. */
export function withMarks(at: string, typed: string): string {
  const [page = '', fragment] = at.split('#');
  const marks = new URLSearchParams({ mark: typed }).toString();
  return `${page}?${marks}${fragment === undefined ? '' : `#${fragment}`}`;
}
