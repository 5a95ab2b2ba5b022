/**
 * The types of pages of the site, each with sample addresses. Measurements, pictures and browser tests cover the samples of each type, in
 * both languages.
 */
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { homePage, pageNames, singlePage, type PageName, type Weight } from '../../src/site/pages.ts';
import { pagesBelow, recordPages, type PagesOfRecords } from '../../src/site/record-pages.ts';

export interface PageType {
  name: string;
  weight: Weight;
  /** Matches the addresses of this type below a language folder; `404.html` and the first page have no language. */
  pattern: RegExp;
  /** Addresses below the folder of a language: the richest page first, then pages that are unlike it. */
  samples: readonly string[];
}

export interface SamplePage {
  type: PageType;
  /** Absent for a page that shows both languages. */
  locale?: Locale;
  /** Address inside the site: `fr/editions/7-aix-en-provence/`. */
  path: string;
}

/** Types whose pages exist in each language. */
const inLanguage: readonly PageType[] = [
  { name: 'home', weight: homePage.weight, pattern: /^$/, samples: [''] },
  ...pageNames.flatMap(ofSinglePage),
  ...Object.entries(recordPages).map(([kind, form]) => ofRecords(`${kind}/*`, form)),
  ...Object.entries(pagesBelow).map(([address, form]) => ofRecords(address, form)),
];

/** Types whose pages show both languages at once. */
const bilingual: readonly PageType[] = [
  // The page of the data folder, too, only links to the two languages.
  { name: 'first page', weight: 'ordinary', pattern: /^(?:data\/)?$/, samples: [''] },
  { name: 'not found', weight: 'ordinary', pattern: /^404\.html$/, samples: ['404.html'] },
];

export const pageTypes: readonly PageType[] = [...bilingual, ...inLanguage];

/** Every sample of every type, in each of its languages. */
export const samplePages: readonly SamplePage[] = [
  ...bilingual.flatMap((type) => type.samples.map((path) => ({ type, path }))),
  ...inLanguage.flatMap((type) =>
    type.samples.flatMap((sample) => locales.map((locale) => ({ type, locale, path: `${locale}/${sample}` }))),
  ),
];

/** Finds the types of an address inside the site: exactly one, unless a new page is missing from this list. */
export function typesOf(path: string): PageType[] {
  const [, locale, rest] = /^(?:(fr|ja)\/)?(.*)$/.exec(path) ?? [];
  const candidates = locale === undefined ? bilingual : inLanguage;
  return candidates.filter(({ pattern }) => pattern.test(rest ?? ''));
}

/** Returns the type of a page and, if its list has other orders, a type for those, sampled by the last order. */
function ofSinglePage(name: PageName): PageType[] {
  const { weight, orders } = singlePage(name);
  const page: PageType = { name, weight, pattern: new RegExp(`^${name}/$`), samples: [`${name}/`] };
  if (!orders) return [page];
  return [
    page,
    {
      name: `${name} in another order`,
      weight,
      pattern: new RegExp(`^${name}/by/[^/]+/$`),
      samples: [`${name}/by/${String(orders.at(-1))}/`],
    },
  ];
}

function ofRecords(address: string, { name, weight, samples }: PagesOfRecords): PageType {
  return {
    name,
    weight,
    pattern: new RegExp(`^${address.replace('*', '[^/]+')}/$`),
    samples: samples.map((id) => `${address.replace('*', id)}/`),
  };
}
