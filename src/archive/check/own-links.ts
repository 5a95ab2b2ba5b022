import { languages } from '../../language/languages.ts';
import type { Entries, Issue } from '../entries.ts';
import { nearest } from '../nearest.ts';
import { inlinesOf } from '../prose.ts';
import { readPublished, removedAddresses } from '../published.ts';
import type { Ids } from '../defined-ids.ts';

/**
 * Links of accounts to a path of this site where no page and no file is: none that was published, none that a record has now (`standing`), and none of a text.
 * Places within a page are held by the tests on the built site.
 */
export function ownLinkMistakes(entries: Entries, ids: Ids, standing: ReadonlySet<string>): Issue[] {
  const links = entries.prose.flatMap(({ file, blocks }) =>
    [...inlinesOf(blocks)].flatMap((one) =>
      one.type === 'link' && /^\/(?!\/)/.test(one.href) ? [{ file, position: one.at, href: one.href }] : [],
    ),
  );
  // Without the ledger, the pages of the site itself are not known.
  if (links.length === 0 || entries.journal.published.length === 0) return [];
  const paths = ownPaths(entries, ids, standing);
  return links.flatMap(({ file, position, href }): Issue[] => {
    const [path = ''] = href.split(/[?#]/);
    if (paths.has(path)) return [];
    return [{ code: 'link-to-nothing', params: { value: href, nearest: nearest(path, paths) ?? '' }, file, position }];
  });
}

/** Every path that a link may take, from the root of the site: `/`, `/fr/about/`, `/data/points.csv`. */
function ownPaths(entries: Entries, ids: Ids, standing: ReadonlySet<string>): ReadonlySet<string> {
  const { published, removals } = entries.journal;
  const removed = removedAddresses(removals, published);
  const pages = [...(ids.known.get('pages') ?? [])].map((id) => `${id}/`);
  const places = [...published.filter((one) => !removed.has(one)), ...standing, ...pages];
  return new Set([
    '/',
    ...places.flatMap((place) => {
      const { path, isPage } = readPublished(place);
      if (!isPage || /^(?:fr|ja)\//.test(path)) return [`/${path}`];
      return languages.map((language) => `/${language}/${path.replace('./', '')}`);
    }),
  ]);
}
