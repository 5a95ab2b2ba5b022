import { facets, type Facet } from './facets.ts';

/** The names of each facet's values in a page's language. A value without a name is not one of the archive's. */
export type Labels = Readonly<Record<Facet, ReadonlyMap<string, string>>>;

/** The text of the data block with the names for the search page. */
export function writeLabels(labels: Labels): string {
  return JSON.stringify(facets.map((facet) => [...labels[facet]])).replaceAll('<', '\\u003C');
}

/** Parses a data block. Returns maps, so that inherited properties of objects (`constructor`) are not found. */
export function readLabels(text: string): Labels {
  const names = JSON.parse(text) as readonly (readonly (readonly [string, string])[])[];
  return Object.fromEntries(facets.map((facet, index) => [facet, new Map(names[index])])) as Record<
    Facet,
    Map<string, string>
  >;
}
