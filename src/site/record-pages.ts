/** The pages that stand once for each record: addresses, the search index and what the tests look at are derived from here. */
import type { Kind } from '../archive/kinds.ts';
import type { Weight } from './pages.ts';

/** Pages of one form, one for each of many records. */
export interface PagesOfRecords {
  /** The name of the form: `edition`. */
  readonly name: string;
  readonly weight: Weight;
  /** The ids that stand for all: the richest page first, then those that are unlike it. */
  readonly samples: readonly string[];
}

/**
 * The kinds whose records have a page each: `/fr/editions/1-nancy/`. The last edition is only announced; of the last declaration nothing
 * is known.
 */
export const recordPages = {
  editions: { name: 'edition', weight: 'edition', samples: ['7-aix-en-provence', '9-cannes'] },
  declarations: { name: 'declaration', weight: 'ordinary', samples: ['4-takamatsu', '3-chartres'] },
  cities: { name: 'city', weight: 'ordinary', samples: ['kanazawa', 'compiegne'] },
  themes: { name: 'theme', weight: 'ordinary', samples: ['environment-energy'] },
  authorities: { name: 'authority', weight: 'ordinary', samples: ['kanazawa', 'normandie'] },
  organisations: { name: 'organisation', weight: 'ordinary', samples: ['clair'] },
  twinnings: { name: 'twinning', weight: 'ordinary', samples: ['aix-kumamoto'] },
  sources: { name: 'source', weight: 'ordinary', samples: ['etalab-communes', 'clair-edition-3'] },
} as const satisfies Partial<Record<Kind, PagesOfRecords>>;

export type PageKind = keyof typeof recordPages;

/** The kinds whose records have a page each, in the order of the registry. */
export const pageKinds = /* @__PURE__ */ Object.keys(recordPages) as readonly PageKind[];

/** Further pages of records, by address: the id stands for the star. */
export const pagesBelow = {
  'declarations/*/parallel': {
    name: 'declaration in parallel',
    weight: 'ordinary',
    samples: ['4-takamatsu', '3-chartres'],
  },
  'editions/*/parallel': { name: 'titles in parallel', weight: 'ordinary', samples: ['6-kumamoto', '9-cannes'] },
} as const satisfies Record<string, PagesOfRecords>;
