/** The offline copy of the site, opened from a folder: selects its files and transforms each. */
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { packageStrings } from '../../src/i18n/strings/package.ts';
import { relativePage } from './relative-page.ts';

/** Files that only serve a server or a script: host settings, search index, scripts, the 404 page. */
const LEFT_OUT =
  /^(?:pagefind\/|\.server\/|\.htaccess$|\.nojekyll$|_headers$|robots\.txt$|404\.html$)|\.js$|(?:^|\/)(?:opensearch|sitemap[^/]*)\.xml$/;

/** True if a file of the site, by its path inside it, is part of the copy. */
export function isInCopy(file: string): boolean {
  return !LEFT_OUT.test(file);
}

/**
 * A file of the site as it is in the copy: pages get relative links, all other files are unchanged.
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
