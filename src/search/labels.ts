import { facets, type Facet } from './facets.ts';

/** What the values of each facet are called in the language of a page. A value without a name is none of the archive's. */
export type Labels = Readonly<Record<Facet, ReadonlyMap<string, string>>>;

/** The text of the data block that brings the names to the search page. */
export function writeLabels(labels: Labels): string {
  return JSON.stringify(facets.map((facet) => [...labels[facet]])).replaceAll('<', '\\u003C');
}

/** The names that a data block holds. Maps, so that a value that an object inherits (`constructor`) is not found. */
export function readLabels(text: string): Labels {
  const names = JSON.parse(text) as readonly (readonly (readonly [string, string])[])[];
  return Object.fromEntries(facets.map((facet, index) => [facet, new Map(names[index])])) as Record<
    Facet,
    Map<string, string>
  >;
}
