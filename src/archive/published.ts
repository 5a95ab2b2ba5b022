import type { Journal } from './entries.ts';
import type { Removal } from '../schema/change.ts';

/**
 * The form of an address in the ledger (`addresses.txt`) and in `removed.yaml`: the path below the folder of the site. A page that stands
 * in both languages is written once, without its language; a file, and a page of one language, with its whole path.
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

const wildcards = /\*\*\/|\*|\{[\w.,-]*\}/g;

/** The most of them in a glob: each more multiplies the time that it takes. */
const MOST_WILDCARDS = 4;

/**
 * Returns the addresses of a ledger that an address in `removed.yaml` matches: itself, or those of its glob, none with too many wildcards.
 */
export function matchingAddresses(glob: string, ledger: readonly string[]): readonly string[] {
  if (!/[*{]/.test(glob)) return [glob];
  const pattern = patternOf(glob);
  return pattern ? ledger.filter((line) => pattern.test(line)) : [];
}

/** The expression of a glob, which captures what each `*` stands for; undefined if it has too many wildcards. */
function patternOf(glob: string): RegExp | undefined {
  if ((glob.match(wildcards)?.length ?? 0) > MOST_WILDCARDS) return undefined;
  const pattern = glob.replaceAll(/\*\*\/|\*|\{[\w.,-]*\}|\W/g, (part) => {
    if (part.startsWith('*')) return part === '*' ? '([^/#]*)' : '(?:[^#]*/)?';
    return part.length === 1 ? `\\${part}` : `(?:${part.slice(1, -1).replaceAll('.', '\\.').replaceAll(',', '|')})`;
  });
  return new RegExp(`^${pattern}$`);
}

export function removedAddresses(removals: readonly Removal[], ledger: readonly string[]): ReadonlySet<string> {
  return new Set(removals.flatMap(({ address }) => matchingAddresses(address, ledger)));
}

/**
 * Returns a removal for each address of the ledger that it names. In `to`, each `*` is what that of the address stands for, in their order.
 */
export function eachRemoved(removal: Removal, ledger: readonly string[]): readonly Removal[] {
  const stars = patternOf(removal.address);
  return matchingAddresses(removal.address, ledger).map((address) => {
    const texts = stars?.exec(address)?.slice(1) ?? [];
    return { ...removal, address, to: removal.to?.replaceAll('*', () => texts.shift() ?? '*') };
  });
}

/** Replaces a glob of pages or places by its addresses, since each is explained where it was. Files are explained together. */
export function withEachRemoval(journal: Journal): Journal {
  const removals = journal.removals.flatMap((removal) =>
    readPublished(removal.address).isPage ? eachRemoved(removal, journal.published) : [removal],
  );
  return { ...journal, removals };
}
