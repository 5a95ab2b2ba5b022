/** The copy of the site that reads from a folder: which files it takes, and each as it is there. */
import type { Locale } from '../src/i18n/locales.ts';
import { locales } from '../src/i18n/locales.ts';
import { packageStrings } from '../src/i18n/strings/package.ts';
import { relativePage } from './relative-page.ts';

/** What only a server or a script needs: settings of hosts, the index of the search, the scripts, the page for what is not there. */
const LEFT_OUT =
  /^(?:pagefind\/|\.server\/|\.htaccess$|\.nojekyll$|_headers$|404\.html$)|\.js$|(?:^|\/)(?:opensearch|sitemap[^/]*)\.xml$/;

/** Whether a file of the site, by its path inside it, is part of the copy. */
export function isInCopy(file: string): boolean {
  return !LEFT_OUT.test(file);
}

/**
 * A file of the site as the copy has it: pages with relative links, every other file as it is.
 *
 * @param base the folder of the site on its host, with a slash at both ends
 */
export function copied(file: string, content: Uint8Array, base: string): Uint8Array {
  if (!file.endsWith('.html')) return content;
  const html = new TextDecoder().decode(content);
  const noSearch = packageStrings[languageOf(file)].noSearch;
  return new TextEncoder().encode(relativePage({ html, file, base, noSearch }));
}

function languageOf(file: string): Locale {
  return locales.find((locale) => file.startsWith(`${locale}/`)) ?? 'fr';
}
