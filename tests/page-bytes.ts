/** The bytes that a page makes a reader download, counted in the files of the built site, compressed as a host compresses them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio/slim';
import type { BuiltSite } from './built-site.ts';
import { typesOf } from './page-types.ts';

/** Weighs the pages of a site. Fonts are counted uncompressed. */
export function weighPages(site: BuiltSite) {
  return site.pages().map((page) => ({ url: page.url, type: typesOf(page)[0], ...pageBytes(page.html, site) }));
}

/** Counts the bytes of a page, with its files read from the site's folder by their addresses below the base path. */
export function pageBytes(html: string, { folder, base }: BuiltSite) {
  const $ = load(html);
  const addresses = (selector: string, attribute: string) =>
    $(selector)
      .toArray()
      .flatMap((element) => $(element).attr(attribute) ?? []);
  const read = (address: string): Buffer => readFileSync(join(folder, decodeURI(address.slice(base.length))));

  const styles = addresses('link[rel~="stylesheet"]', 'href').map(read);
  const inlineScripts = $('script:not([src])')
    .toArray()
    .map((element) => $(element))
    .filter((script) => !/json|rules/.test(script.attr('type') ?? ''))
    .map((script) => script.text());
  const document = inlineScripts.reduce((rest, script) => rest.replace(script, () => ''), html);
  const modules = withImports(addresses('script[src], link[rel="modulepreload"]', 'src'), read);
  const css = [$('style').text(), ...styles.map(String)].join('\n');
  const fonts = new Set([...css.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, address]) => address ?? ''));

  return {
    /** The document without its inline scripts, and every linked style sheet. */
    reading: sum([Buffer.from(document), ...styles].map(compressed)),
    /** Every script that the page loads by itself, inline ones included. */
    script: sum([...inlineScripts.map((script) => Buffer.from(script)), ...modules].map(compressed)),
    fonts: sum([...fonts].map((address) => read(address).length)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** Scripts with their static imports; dynamic imports are not loaded by the page itself. */
function withImports(addresses: readonly string[], read: (address: string) => Buffer): Buffer[] {
  const seen = new Map<string, Buffer>();
  const waiting = [...addresses];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (seen.has(address)) continue;
    const script = read(address);
    seen.set(address, script);
    for (const [, path = ''] of script.toString().matchAll(/\bimport\s*(?:[\w${},\s*]+from\s*)?["'](\.[^"']+)["']/g)) {
      waiting.push(new URL(path, new URL(address, 'file:///')).pathname);
    }
  }
  return [...seen.values()];
}

export function compressed(content: Buffer | string): number {
  return gzipSync(content, { level: 9 }).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
