/** The built site as the tests see it: its folder, its base path and its pages, each read and parsed once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import type { CheerioAPI } from 'cheerio';
import { siteDir } from '../site/build.ts';
import { filesBelow } from '../site/files-below.ts';
import { readSiteAddress } from '../site/site-address.ts';

/** One HTML page of the built site. */
export interface Page {
  /** Path of the file inside the site: `fr/index.html`. */
  file: string;
  /** Address of the page, with the base path: `/archive/fr/`. */
  url: string;
  html: string;
  $: CheerioAPI;
}

export const { base, site, identifiers } = readSiteAddress();
export const folder = siteDir();

/** Every file of the site, as a path inside it with forward slashes. */
export function siteFiles(): readonly string[] {
  return filesBelow(folder);
}

/** A page is read and parsed when it is first looked at: most tests look at a few of a thousand. */
function pageOf(file: string): Page {
  let html: string | undefined;
  let parsed: CheerioAPI | undefined;
  return {
    file,
    url: base + file.replace(/(?:^|(?<=\/))index\.html$/, ''),
    get html() {
      return (html ??= readFileSync(join(folder, file), 'utf8'));
    },
    get $() {
      return (parsed ??= load(this.html.replaceAll('\u2060', '')));
    },
  };
}

let pages: Page[] | undefined;

/** Every page of the site. @throws where there is none: a test over no pages would pass without having seen anything */
export function sitePages(): Page[] {
  pages ??= siteFiles()
    .filter((file) => file.endsWith('.html'))
    .map(pageOf);
  if (pages.length === 0)
    throw new Error(`There is no page in ${folder}: npm run build makes the site that these tests look at.`);
  return pages;
}
