import type { Journal } from './entries.ts';
import type { Removal } from '../schema/change.ts';

/**
 * The form of an address in the ledger (`addresses.txt`) and in `removed.yaml`: the path below the folder of the site. A page that stands in
 * both languages is written once, without its language; a file, and a page of one language, with its whole path.
 *
 *   declarations/4-takamatsu/       both languages
 *   declarations/4-takamatsu/#p3    a place of it, in both
 *   data/points.csv                 a file
 *   {fr,ja}/sources/*.bib        many files, in `removed.yaml`
 */
interface PublishedAddress {
  /** Without the fragment: `declarations/4-takamatsu/`. */
  readonly path: string;
  readonly fragment: string;
  readonly isPage: boolean;
}

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

export const addressForm = /^(?:(?:\.\/|(?:\.?[\w-][\w.-]*\/)+)(?:#\S+)?|(?:\.?[\w-][\w.-]*\/)*[\w-][\w.-]*\.\w+)$/;

/** A part of a glob that fits several texts. */
const wildcards = /\*\*\/|\*|\{[\w.,-]*\}/g;

/** The most of them in a glob: each more multiplies the time that it takes. */
const MOST_WILDCARDS = 4;

/** Returns the addresses of a ledger that an address in `removed.yaml` matches: itself, or those of its glob, none with too many wildcards. */
export function matchingAddresses(glob: string, ledger: readonly string[]): readonly string[] {
  if (!/[*{]/.test(glob)) return [glob];
  if ((glob.match(wildcards)?.length ?? 0) > MOST_WILDCARDS) return [];
  const pattern = glob.replaceAll(/\*\*\/|\*|\{[\w.,-]*\}|\W/g, (part) => {
    if (part.startsWith('*')) return part === '*' ? '[^/#]*' : '(?:[^#]*/)?';
    return part.length === 1 ? `\\${part}` : `(?:${part.slice(1, -1).replaceAll('.', '\\.').replaceAll(',', '|')})`;
  });
  const expression = new RegExp(`^${pattern}$`);
  return ledger.filter((line) => expression.test(line));
}

export function removedAddresses(removals: readonly Removal[], ledger: readonly string[]): ReadonlySet<string> {
  return new Set(removals.flatMap(({ address }) => matchingAddresses(address, ledger)));
}

/** Replaces a glob of pages or places by its addresses, since each is explained where it was. Files are explained together. */
export function withEachRemoval(journal: Journal): Journal {
  const removals = journal.removals.flatMap((removal) => {
    if (!readPublished(removal.address).isPage) return [removal];
    return matchingAddresses(removal.address, journal.published).map((address) => ({ ...removal, address }));
  });
  return { ...journal, removals };
}
