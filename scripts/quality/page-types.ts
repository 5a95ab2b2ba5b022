/**
 * The types of pages that the site is made of, each with sample addresses. What is measured, photographed or tried in a browser is tried on
 * each of them, in both languages.
 */
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { homePage, pageNames, singlePage, type PageName, type Weight } from '../../src/site/pages.ts';
import { pagesBelow, recordPages, type PagesOfRecords } from '../../src/site/record-pages.ts';

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

/** Types whose pages stand in both languages. */
const inLanguage: readonly PageType[] = [
  { name: 'home', weight: homePage.weight, pattern: /^$/, samples: [''] },
  ...pageNames.flatMap(ofSinglePage),
  ...Object.entries(recordPages).map(([kind, form]) => ofRecords(`${kind}/*`, form)),
  ...Object.entries(pagesBelow).map(([address, form]) => ofRecords(address, form)),
];

/** Types whose pages speak both languages at once. */
const bilingual: readonly PageType[] = [
  // That of the folder of the data, too, only leads to a language.
  { name: 'first page', weight: 'ordinary', pattern: /^(?:data\/)?$/, samples: [''] },
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

/** A page and, where its list has other orders, a type for those, for which the last one stands. */
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
