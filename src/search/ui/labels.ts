import type { Bilingual, Locale } from '../../text/locales.ts';
import { recordOf } from '../../text/record-of.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import { facets, type Facet } from '../find/facets.ts';

/** The names of each facet's values in a page's language. A value without a name is not one of the archive's. */
export type Labels = Readonly<Record<Facet, ReadonlyMap<string, string>>>;

/** The facets whose values are records, named by the archive. */
type RecordFacet = 'edition' | 'theme';

/** The text of the data block with the names that are the archive's. */
export function writeLabels({ edition, theme }: Pick<Labels, RecordFacet>): string {
  return JSON.stringify([edition, theme].map((names) => [...names])).replaceAll('<', '\\u003C');
}

/** Parses a data block. Returns maps, so that inherited properties of objects (`constructor`) are not found. */
export function readLabels(text: string, locale: Locale): Labels {
  const [edition, theme] = JSON.parse(text) as readonly (readonly (readonly [string, string])[])[];
  return recordOf(
    facets,
    (facet) =>
      new Map(
        facet === 'edition'
          ? edition
          : facet === 'theme'
            ? theme
            : Object.entries<Bilingual<string>>(searchStrings.values[facet]).map(([value, name]) => [
                value,
                name[locale],
              ]),
      ),
  );
}
