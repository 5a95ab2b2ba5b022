/** The types of pages of the site, and pages of each to look at: what is approved, valid, accessible, shown by each engine, and how heavy it may be. */
import { recordOf } from '../src/text/record-of.ts';
import { locales } from '../src/text/locales.ts';
import { pageKinds } from '../src/site/paths.ts';
import { pageNames } from '../src/site/pages.ts';
import type { BuiltSite, Page } from './built-site.ts';

/** Limit on the size of a page: most pages are ordinary; an edition, its facts and the long lists may be larger. */
export type Weight = 'home' | 'ordinary' | 'edition' | 'facts' | 'long list';

interface PageType {
  /** Its address, with a star for an id. */
  readonly name: string;
  readonly weight: Weight;
  /** Matches the addresses of this type below a language folder; `404.html` and the first page have no language. */
  readonly pattern: RegExp;
  /** The pages of the example to look at, as addresses below a language folder. */
  readonly samples: readonly string[];
}

const longLists = [
  ...['series', 'years', 'terms', 'authorities', 'authorities/by/name', 'participation'],
  ...['twinnings', 'people', 'sources', 'gaps', 'disagreements', 'data', 'about/corrections', 'map', 'threads'],
];
const weights: Readonly<Partial<Record<string, Weight>>> = {
  'editions/*': 'edition',
  'editions/*/facts': 'facts',
  ...recordOf(longLists, () => 'long list'),
};

/** Records of the example that show what pages of their type can show. */
const records: Readonly<Record<string, readonly string[]>> = {
  'editions/*': ['5-valbourg', '9-belport'],
  'editions/*/facts': ['4-kagemitsu', '5-valbourg', '7-rive-en-bresse', '9-belport'],
  'declarations/*': ['4-kagemitsu', '5-valbourg', '7-rive-en-bresse'],
  'themes/*': ['innovation'],
  'authorities/*': ['valbourg', 'orleans', 'ichikawa', 'saga', 'lyon', 'pays-d-rive'],
  'organisations/*': ['cuf'],
  'twinnings/*': ['rive-himemoto', 'vaucluse-tochigi', 'orleans-minase', 'lorval-shirogane', 'paris-tokyo'],
  'sources/*': ['jalo-edition-5', 'ambafrance-valbourg-2016', 'city-kagemitsu-mayor-2014-10'],
};

/** Types whose pages exist in each language. */
const inLanguage: readonly PageType[] = [
  { name: 'home', weight: 'home', pattern: /^$/, samples: [''] },
  ...[...pageNames, ...pageKinds.map((kind) => `${kind}/*`), 'editions/*/facts'].map((name): PageType => ({
    name,
    weight: weights[name] ?? 'ordinary',
    pattern: new RegExp(`^${name.replace('*', '[^/]+')}/$`),
    samples: (name.includes('*') ? (records[name] ?? []) : [name]).map((id) => `${name.replace('*', id)}/`),
  })),
];

/** Types whose pages show both languages at once. */
const bilingual: readonly PageType[] = [
  // The page of the data folder, too, only links to the two languages.
  { name: 'first page', weight: 'ordinary', pattern: /^(?:data\/)?$/, samples: ['', 'data/'] },
  { name: 'not found', weight: 'ordinary', pattern: /^404\.html$/, samples: ['404.html'] },
];

/** The pages that explain why an address was removed have addresses of every type. */
const removal: PageType = { name: 'removal', weight: 'ordinary', pattern: /^\b$/, samples: ['twinnings/former/'] };

export const pageTypes: readonly PageType[] = [...bilingual, ...inLanguage, removal];

/** Finds the types of a page: exactly one, unless a new page is missing from this list. */
export function typesOf({ path, isRemoval }: Page): readonly PageType[] {
  if (isRemoval) return [removal];
  const [, locale, rest] = /^(?:(fr|ja)\/)?(.*)$/.exec(path) ?? [];
  const candidates = locale === undefined ? bilingual : inLanguage;
  const found = candidates.filter(({ pattern }) => pattern.test(rest ?? ''));
  // A page that exists once may stand among those of records.
  const single = found.filter(({ name }) => !name.includes('*'));
  return single.length > 0 ? single : found;
}

/** The samples of the example, by type, in each language. */
export function exampleSamples(site: BuiltSite): readonly { readonly type: PageType; readonly page: Page }[] {
  return pageTypes.flatMap((type) =>
    type.samples.flatMap((path) =>
      (bilingual.includes(type) ? [''] : locales.map((locale) => `${locale}/`)).map((folder) => ({
        type,
        page: site.pageAt(`/${folder}${path}`),
      })),
    ),
  );
}

/** The largest page of each type that the site has, languages alternating. */
export function samplePages(site: BuiltSite): readonly Page[] {
  return [...pagesByType(site).values()].flatMap((pages, index) => {
    const inTurn = pages.filter(({ path }) => path.startsWith(`${locales[index % locales.length] ?? ''}/`));
    return (inTurn.length > 0 ? inTurn : pages).slice(0, 1);
  });
}

/** The largest and the smallest page of each type, in each language. */
export function extremePages(site: BuiltSite): readonly Page[] {
  const extremes = [...pagesByType(site).values()].flatMap((pages) =>
    [/^fr\//, /^ja\//, /^(?!fr\/|ja\/)/].flatMap((folder) => {
      const own = pages.filter(({ path }) => folder.test(path));
      return [...own.slice(0, 1), ...own.slice(-1)];
    }),
  );
  return [...new Set(extremes)];
}

/** The pages of each type, the largest first, in the order of the types. */
function pagesByType(site: BuiltSite): ReadonlyMap<PageType, readonly Page[]> {
  const pages = Map.groupBy(site.pages(), (page) => typesOf(page)[0]);
  return new Map(
    pageTypes.map((type) => [type, (pages.get(type) ?? []).toSorted((a, b) => b.html.length - a.html.length)]),
  );
}
