/**
 * The form of an address in the ledger (`addresses.txt`) and in `removed.yaml`: the path below the folder of the site. A page that stands in
 * both languages is written once, without its language; a file, and a page of one language, with its whole path.
 *
 *   declarations/4-takamatsu/       both languages
 *   declarations/4-takamatsu/#p3    a place of it, in both
 *   data/points.csv                 a file
 */
export interface PublishedAddress {
  /** Without the fragment: `declarations/4-takamatsu/`. */
  readonly path: string;
  readonly fragment: string;
  readonly isPage: boolean;
}

/** Reads an address of the ledger. */
export function readPublished(line: string): PublishedAddress {
  const [path = '', fragment = ''] = line.split('#');
  return { path, fragment, isPage: path === '' || path.endsWith('/') };
}

/** The addresses of a ledger: a line each. Lines that begin with `#` are remarks, and no address begins so: the home page is `./`. */
export function readLedger(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
