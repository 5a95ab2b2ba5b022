import type { Archive } from '../../src/archive/archive.ts';
import { entryName } from '../../src/schema/address.ts';
import { kindNames } from '../../src/schema/kinds.ts';
import { lastChange, lastChangeIn, lastChangeOf } from '../../src/archive/queries/changes.ts';

/**
 * The `lastmod` date in the sitemap: for a record or text, its last change; for a list, the last change of any of its records; for any other page,
 * the last change of all. Undefined if no change is recorded.
 *
 * @param path of the page inside its language: `editions/1-nancy/`
 */
export function sitemapDate(archive: Archive, path: string): string | undefined {
  const [folder = '', id = ''] = path.split('/');
  const kind = kindNames.find((name) => name === folder);
  const own = kind
    ? (lastChangeOf(archive, entryName(kind, id)) ?? lastChangeIn(archive, kind))
    : lastChangeOf(archive, entryName('pages', folder));
  return own ?? lastChange(archive);
}
