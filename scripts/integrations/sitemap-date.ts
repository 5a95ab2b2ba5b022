import type { Archive } from '../../src/archive/archive.ts';
import { entryName } from '../../src/schema/address.ts';
import { kindNames } from '../../src/schema/kinds.ts';
import { lastChange, lastChangeIn, lastChangeOf } from '../../src/archive/queries/changes.ts';

/** The last change of the page at a path (`editions/1-nancy/`): of its record or text, of the records of a list, else of all. */
export function sitemapDate(archive: Archive, path: string): string | undefined {
  const [folder = '', id = ''] = path.split('/');
  const kind = kindNames.find((name) => name === folder);
  const own = kind
    ? (lastChangeOf(archive, entryName(kind, id)) ?? lastChangeIn(archive, kind))
    : lastChangeOf(archive, entryName('pages', folder));
  return own ?? lastChange(archive);
}
