import type { Archive } from '../src/archive/archive.ts';
import { entryName, isEntryName } from '../src/archive/entry-name.ts';
import { kindNames } from '../src/archive/kinds.ts';
import { lastChange, lastChangeIn, lastChangeOf } from '../src/archive/queries/changes.ts';

/**
 * The day for `lastmod` in the sitemap: of the page of a record or text, when it was last changed; of a list, when any of its records was; of any
 * other page, when anything was. Nothing where no change is recorded.
 *
 * @param path of the page inside its language: `editions/1-nancy/`
 */
export function sitemapDate(archive: Archive, path: string): string | undefined {
  const [folder = '', id = ''] = path.split('/');
  const kind = kindNames.find((name) => name === folder);
  const name = `${folder}/${id}`;
  const own =
    kind === undefined || id === ''
      ? lastChangeOf(archive, entryName('pages', folder))
      : isEntryName(name)
        ? lastChangeOf(archive, name)
        : undefined;
  return own ?? (kind && lastChangeIn(archive, kind)) ?? lastChange(archive);
}
