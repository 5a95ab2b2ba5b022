/**
 * The types of pages that the site is made of, each with sample addresses. What is measured, photographed or tried in a browser is tried on
 * each of them, in both languages.
 */
import { locales, type Locale } from '../src/i18n/locales.ts';
import { listOrders } from '../src/i18n/paths.ts';

/** How much a page may weigh: most pages are ordinary; an edition and the long lists may weigh more. */
export type Weight = 'ordinary' | 'edition' | 'long list';

export interface PageType {
  name: string;
  weight: Weight;
  /** Which addresses inside a language are of this type; `404.html` and the first page have no language. */
  pattern: RegExp;
  /** Addresses inside a language, the richest page first, then those that are unlike it. */
  samples: readonly string[];
}

export interface SamplePage {
  type: PageType;
  /** Both languages stand on a page that has none. */
  locale?: Locale;
  /** Address inside the site: `fr/editions/7-aix-en-provence/`. */
  path: string;
}

/** Pages that stand once in each language, and what each may weigh. */
const single = {
  editions: 'ordinary',
  declarations: 'ordinary',
  cities: 'ordinary',
  themes: 'ordinary',
  authorities: 'long list',
  participation: 'long list',
  organisations: 'ordinary',
  twinnings: 'long list',
  years: 'long list',
  terms: 'long list',
  people: 'long list',
  sources: 'long list',
  gaps: 'long list',
  series: 'long list',
  map: 'long list',
  data: 'long list',
  about: 'ordinary',
  'about/corrections': 'ordinary',
  'about/design': 'long list',
  contribute: 'ordinary',
  'contribute/reference': 'long list',
  accessibility: 'long list',
  search: 'ordinary',
} as const satisfies Record<string, Weight>;

/** Kinds whose records have a page each. The last edition is only announced; of the last declaration nothing is known. */
const records: readonly PageType[] = [
  ofRecords('edition', 'editions', ['7-aix-en-provence', '9-cannes'], 'edition'),
  ofRecords('declaration', 'declarations', ['4-takamatsu', '3-chartres']),
  ofRecords('city', 'cities', ['kanazawa', 'compiegne']),
  ofRecords('theme', 'themes', ['environment-energy']),
  ofRecords('authority', 'authorities', ['kanazawa', 'normandie']),
  ofRecords('organisation', 'organisations', ['clair']),
  ofRecords('twinning', 'twinnings', ['aix-kumamoto']),
  ofRecords('source', 'sources', ['etalab-communes', 'clair-edition-3']),
];

/** Pages that belong to one record, below its own. */
const belowRecords: readonly PageType[] = [
  belowRecord('declaration in parallel', 'declarations', ['4-takamatsu', '3-chartres'], 'parallel'),
  belowRecord('titles in parallel', 'editions', ['6-kumamoto', '9-cannes'], 'parallel'),
  ofRecords('requests', 'gaps/requests', ['7-aix-en-provence', '4-takamatsu']),
];

/** Lists in their other orders: the last one stands for them. */
const ordered: readonly PageType[] = Object.entries(listOrders).map(([name, orders]) => ({
  name: `${name} in another order`,
  weight: 'long list',
  pattern: new RegExp(`^${name}/by/[^/]+/$`),
  samples: [`${name}/by/${String(orders.at(-1))}/`],
}));

/** Types whose pages stand in both languages. */
const inLanguage: readonly PageType[] = [
  { name: 'home', weight: 'ordinary', pattern: /^$/, samples: [''] },
  ...Object.entries(single).map(([name, weight]): PageType => {
    return { name, weight, pattern: new RegExp(`^${name}/$`), samples: [`${name}/`] };
  }),
  ...records,
  ...belowRecords,
  ...ordered,
];

/** Types whose pages speak both languages at once. */
const bilingual: readonly PageType[] = [
  { name: 'first page', weight: 'ordinary', pattern: /^$/, samples: [''] },
  { name: 'not found', weight: 'ordinary', pattern: /^404\.html$/, samples: ['404.html'] },
];

export const pageTypes: readonly PageType[] = [...bilingual, ...inLanguage];

/** Every sample of every type, in each language that it has. */
export const samplePages: readonly SamplePage[] = [
  ...bilingual.flatMap((type) => type.samples.map((path) => ({ type, path }))),
  ...inLanguage.flatMap((type) =>
    type.samples.flatMap((sample) => locales.map((locale) => ({ type, locale, path: `${locale}/${sample}` }))),
  ),
];

/** The types that an address inside the site belongs to: one, unless a page was added that this list does not know. */
export function typesOf(path: string): PageType[] {
  const [, locale, rest] = /^(?:(fr|ja)\/)?(.*)$/.exec(path) ?? [];
  const candidates = locale === undefined ? bilingual : inLanguage;
  return candidates.filter(({ pattern }) => pattern.test(rest ?? ''));
}

function belowRecord(name: string, folder: string, ids: readonly string[], page: string): PageType {
  return {
    name,
    weight: 'ordinary',
    pattern: new RegExp(`^${folder}/[^/]+/${page}/$`),
    samples: ids.map((id) => `${folder}/${id}/${page}/`),
  };
}

function ofRecords(name: string, folder: string, ids: readonly string[], weight: Weight = 'ordinary'): PageType {
  return {
    name,
    weight,
    pattern: new RegExp(`^${folder}/[^/]+/$`),
    samples: ids.map((id) => `${folder}/${id}/`),
  };
}
