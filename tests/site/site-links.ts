/** Checks all links of a built site. */
import type { CheerioAPI } from 'cheerio';
import type { BuiltSite, Page } from '../built-site.ts';

/** A built site, or what is known of one. */
type LinkedSite = Pick<BuiltSite, 'base' | 'site' | 'files' | 'read'> & {
  readonly pages: () => readonly LinkedPage[];
};
type LinkedPage = Pick<Page, 'url' | '$'>;

/** Each list is empty if all is well; a line names the page and the error. */
export interface LinkReport {
  dead: string[];
  unreachable: string[];
  duplicateIds: string[];
  foreign: string[];
  /** The number of addresses that were followed: a report over none would prove nothing. */
  followed: number;
}

/** Attributes whose address is fetched when the page is shown, or when a form is sent. */
const FETCHED = [
  ['script, img, iframe, embed, audio, video, source, track, input', 'src'],
  ['video', 'poster'],
  ['object', 'data'],
  ['use, image, feImage', 'href'],
  ['use, image, feImage', 'xlink:href'],
  ['form', 'action'],
  ['button, input', 'formaction'],
  ['a', 'ping'],
] as const;
const FETCHED_LINKS =
  /^(?:stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender)$/i;
const CSS_ADDRESS = /url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gi;
/** A placeholder if the site's host is unknown. */
const NO_HOST = 'http://site.invalid';

/** Follows every address of every page. */
export function reportLinks(site: LinkedSite): LinkReport {
  const origin = site.site ?? NO_HOST;
  const pages = site.pages();
  const files = new Set(site.files());
  const ids = new Map(
    pages.map(({ url, $ }) => [url, new Set([...addresses($, '[id]', 'id'), ...addresses($, 'a[name]', 'name')])]),
  );
  const report: LinkReport = { dead: [], unreachable: [], duplicateIds: [], foreign: [], followed: 0 };
  const linked = new Map<string, string[]>();

  /** The page or file that an address of this site leads to; errors go into the report. */
  const follow = (from: string, written: string): string | undefined => {
    const url = URL.parse(written, origin + from);
    if (url === null) {
      report.dead.push(`${from}: "${written}" is not an address`);
      return undefined;
    }
    if (!/^https?:$/.test(url.protocol) || url.origin !== origin) return undefined;
    report.followed++;
    const problem = problemOf(url, site.base, files, ids);
    if (problem === undefined) return url.pathname;
    report.dead.push(`${from}: ${written} ${problem}`);
    return undefined;
  };
  const fetch = (from: string, written: string): void => {
    const url = URL.parse(written, origin + from);
    if (url !== null && /^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin) {
      report.foreign.push(`${from}: ${written}`);
    } else {
      follow(from, written);
    }
  };

  for (const { url, $ } of pages) {
    const written = addresses($, 'a, area', 'href');
    const targets = written.flatMap((one) => follow(url, one) ?? []);
    report.dead.push(...written.filter((one) => runs(one, origin + url)).map((one) => `${url}: ${one} asks no host`));
    linked.set(url, targets);
    for (const one of followedHeads($)) follow(url, one);
    for (const one of fetchedBy($)) fetch(url, one);
    const seen = new Set<string>();
    const twice = addresses($, '[id]', 'id').filter((id) => seen.size === seen.add(id).size);
    report.duplicateIds.push(...twice.map((id) => `${url}: ${id}`));
  }
  for (const file of files) {
    if (file.endsWith('.css')) for (const written of cssAddresses(site.read(file))) fetch(site.base + file, written);
    if (site.site !== undefined && /\.(?:xml|json|txt|csv|bib|ris|webmanifest)$/.test(file))
      for (const written of ownAddresses(site.read(file), site.site)) follow(site.base + file, written);
  }
  report.unreachable = unreachable(site.base, pages, linked);
  return report;
}

function problemOf(
  { pathname, hash }: URL,
  base: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (!pathname.startsWith(base)) return `lies outside the base path ${base}`;
  const path = decode(pathname.slice(base.length));
  const isPage = path === '' || path.endsWith('/');
  const file = isPage ? `${path}index.html` : path;
  if (!files.has(file)) return files.has(`${path}/index.html`) ? 'lacks its last slash' : 'leads nowhere';
  const fragment = decode(hash.slice(1).replace(/:~:.*/, ''));
  if (fragment === '' || (isPage && fragment === 'top')) return undefined;
  return ids.get(isPage || path.endsWith('.html') ? pathname : '')?.has(fragment)
    ? undefined
    : `names a place that is not on that page`;
}

/** True for an address that runs or opens something in the reader's own browser (`javascript:`, `data:`). */
function runs(written: string, from: string): boolean {
  const { protocol } = URL.parse(written, from) ?? {};
  return protocol !== undefined && !/^(?:https?|mailto):$/.test(protocol);
}

/** The pages that are unreachable from the first page. */
function unreachable(
  base: string,
  pages: readonly LinkedPage[],
  linked: ReadonlyMap<string, readonly string[]>,
): string[] {
  const reached = new Set([base]);
  // A set also yields what is added during iteration.
  for (const url of reached) for (const target of linked.get(url) ?? []) reached.add(target);
  // The page that explains a removal is only reached by old links, that of the folder of the data by who shortens an address.
  return pages
    .filter(
      ({ url, $ }) =>
        !reached.has(url) && ![`${base}404.html`, `${base}data/`].includes(url) && $('main.removed').length === 0,
    )
    .map(({ url }) => url);
}

function fetchedBy($: CheerioAPI): string[] {
  const candidates = ['srcset', 'imagesrcset'].flatMap((name) => addresses($, `[${name}]`, name).join().split(','));
  const styles = [$('style').text(), ...addresses($, '[style]', 'style')];
  return [
    ...FETCHED.flatMap(([elements, attribute]) => addresses($, elements, attribute)),
    ...candidates.flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []),
    ...links($, true),
    ...styles.flatMap(cssAddresses),
  ];
}

/** References in the head for other programs: other languages, feeds, preview pictures, redirects. */
function followedHeads($: CheerioAPI): string[] {
  const refresh = addresses($, 'meta[http-equiv="refresh" i]', 'content').map((text) => text.replace(/^[^=]*=\s*/, ''));
  const named = addresses($, 'meta[property="og:url"], meta[property="og:image"]', 'content');
  return [...links($, false), ...named, ...refresh];
}

function links($: CheerioAPI, areFetched: boolean): string[] {
  return $('link[href]')
    .filter(
      (_, { attribs }) => (attribs['rel'] ?? '').split(/\s+/).some((rel) => FETCHED_LINKS.test(rel)) === areFetched,
    )
    .map((_, { attribs }) => attribs['href'])
    .get();
}

function addresses($: CheerioAPI, elements: string, attribute: string): string[] {
  return $(elements)
    .map((_, element) => $(element).attr(attribute))
    .get();
}

function cssAddresses(css: string): string[] {
  return [...css.matchAll(CSS_ADDRESS)]
    .map((match) => match[2] ?? match[4] ?? '')
    .filter((written) => !written.startsWith('#'));
}

function ownAddresses(text: string, site: string): string[] {
  const pattern = new RegExp(`${RegExp.escape(site)}[^\\s"'<>{}|\\\\^\`,;)\\]]*`, 'g');
  // In the escaped HTML of a feed, quotation marks and brackets are entities, and end an address.
  const ended = text.replaceAll(/&(?:quot|apos|lt|gt|#3[49]);/g, '"');
  return [...new Set((ended.match(pattern) ?? []).map((written) => written.replace(/[.:]+$/, '')))];
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
