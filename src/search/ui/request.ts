import { chosenIn, facets, noChoice, orders, type Choice, type Facet } from '../find/facets.ts';

interface Request {
  readonly typed: string;
  readonly choice: Choice;
}

/** Parses `?q=…&kind=…&edition=…&order=…`. Values that are not in `known` are ignored, like unknown parameters. */
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
