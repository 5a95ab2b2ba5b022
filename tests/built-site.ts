/** The two built sites that the tests look at: their folders, addresses and pages, each page read and parsed once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { load } from 'cheerio/slim';
import type { CheerioAPI } from 'cheerio';
import type { Archive } from '../src/archive/archive.ts';
import { locales } from '../src/text/locales.ts';
import { readArchive } from './read-archive.ts';

const root = join(import.meta.dirname, '..');

/** One HTML page of a built site. */
export interface Page {
  /** Path of the file inside the site: `fr/index.html`. */
  readonly file: string;
  /** Address of the page, with the base path: `/archive/fr/`. */
  readonly url: string;
  /** Address inside the site: `fr/`. */
  readonly path: string;
  readonly html: string;
  readonly $: CheerioAPI;
  /** True for the page that explains why an address was removed: it stands for no record. */
  readonly isRemoval: boolean;
}

export class BuiltSite {
  /** The content that it is built from. */
  readonly content: string;
  readonly folder: string;
  /** Folder of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** Origin of the host, if it is known. */
  readonly site: string | undefined;
  #archive: Promise<Archive> | undefined;
  #files: readonly string[] | undefined;
  #pages: ReadonlyMap<string, Page> | undefined;

  constructor({ name, content, base, site }: { name: string; content: string; base: string; site?: string }) {
    this.content = join(root, content);
    this.folder = join(root, '.build/tests', name);
    this.base = base;
    this.site = site;
  }

  archive(): Promise<Archive> {
    return (this.#archive ??= readArchive(this.content));
  }

  /** Every file, as a path inside the site with forward slashes. */
  files(): readonly string[] {
    return (this.#files ??= readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(this.folder, join(parentPath, name)).replaceAll(sep, '/'))
      .sort());
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** @throws where there is none: a test over no pages would pass without having seen anything */
  pages(): readonly Page[] {
    return [...this.#pagesByPath().values()];
  }

  /** The page at a path as the views write it outside of a build, from the root: `/fr/gaps/#s-1`. @throws if there is none */
  pageAt(path: string): Page {
    const page = this.#pagesByPath().get(path.slice(1).replace(/#.*/, ''));
    if (!page) throw new Error(`The site has no page ${path}.`);
    return page;
  }

  /** The address of such a path, with the base path. */
  urlOf(path: string): string {
    return this.base + path.slice(1);
  }

  #pagesByPath(): ReadonlyMap<string, Page> {
    if (this.#pages) return this.#pages;
    const files = this.files().filter((file) => file.endsWith('.html'));
    if (files.length === 0) throw new Error(`There is no site in ${this.folder}: npm run test:build makes it.`);
    const pages = files.map((file) => this.#pageOf(file));
    return (this.#pages = new Map(pages.map((page) => [page.path, page])));
  }

  /** A page is read and parsed when it is first looked at. */
  #pageOf(file: string): Page {
    const { base, folder } = this;
    const path = file.replace(/(?:^|(?<=\/))index\.html$/, '');
    let html: string | undefined;
    let parsed: CheerioAPI | undefined;
    return {
      file,
      path,
      url: base + path,
      get html() {
        return (html ??= readFileSync(join(folder, file), 'utf8'));
      },
      get $() {
        return (parsed ??= load(this.html.replaceAll('\u2060', '')));
      },
      get isRemoval() {
        return this.html.includes('<main id="content" class="removed"');
      },
    };
  }
}

/** The archive itself, in a folder of a known host: an address that forgets either is broken there. */
export const archiveSite = new BuiltSite({
  name: 'archive',
  content: 'content',
  base: '/archive/',
  site: 'https://archive.example',
});

/** The example archive with more in it, at the root of an unknown host. */
export const exampleSite = new BuiltSite({ name: 'example', content: '.build/tests/example-content', base: '/' });

export const builtSites = [
  { name: 'the archive', site: archiveSite },
  { name: 'the example', site: exampleSite },
] as const;

export const builtLanguages = builtSites.flatMap((one) => locales.map((locale) => ({ ...one, locale })));

export const { base, folder, site } = archiveSite;
export const sitePages = () => archiveSite.pages();
