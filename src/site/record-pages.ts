/** The pages that stand once for each record: addresses, the search index and the page types of the tests are derived from here. */
import type { Kind } from '../archive/kinds.ts';
import type { Weight } from './pages.ts';

/** Pages of one form, one for each of many records. */
export interface PagesOfRecords {
  /** The name of the form: `edition`. */
  readonly name: string;
  readonly weight: Weight;
}

/** The kinds whose records have a page each: `/fr/editions/1-nancy/`. */
export const recordPages = {
  editions: { name: 'edition', weight: 'edition' },
  declarations: { name: 'declaration', weight: 'ordinary' },
  cities: { name: 'city', weight: 'ordinary' },
  themes: { name: 'theme', weight: 'ordinary' },
  authorities: { name: 'authority', weight: 'ordinary' },
  organisations: { name: 'organisation', weight: 'ordinary' },
  twinnings: { name: 'twinning', weight: 'ordinary' },
  sources: { name: 'source', weight: 'ordinary' },
} as const satisfies Partial<Record<Kind, PagesOfRecords>>;

export type PageKind = keyof typeof recordPages;

/** The kinds whose records have a page each, in the order of the registry. */
export const pageKinds = /* @__PURE__ */ Object.keys(recordPages) as readonly PageKind[];

/** Further pages of records, by address: the id stands for the star. */
export const pagesBelow = {
  'declarations/*/parallel': {
    name: 'declaration in parallel',
    weight: 'ordinary',
  },
  'editions/*/facts': { name: 'facts of an edition', weight: 'facts' },
  'editions/*/parallel': { name: 'titles in parallel', weight: 'ordinary' },
} as const satisfies Record<string, PagesOfRecords>;
