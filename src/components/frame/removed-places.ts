import { get, type Archive } from '../../archive/archive.ts';
import { followUpStrings } from '../../i18n/strings/declaration.ts';
import { readPublished } from '../../archive/published.ts';
import { kindNames } from '../../schema/kinds.ts';
import { isMoved, type Removal } from '../../schema/change.ts';
import { fileAt, homeAt } from '../../site/paths.ts';
import { pointNumber, recordText, type Context } from '../../names/names.ts';
import { ourWords } from '../../names/html.ts';
import { pageNames, pages } from '../../site/pages.ts';

export const instead = { fr: 'À lire à la place\u00A0:', ja: '代わりのページ' };

export type RemovedPlace = ReturnType<typeof removedPlace>;

/** The name of the page, the record or the point of a declaration at an address; of a file, its address. */
function labelOf(context: Context, to: string): string {
  const { path, fragment } = readPublished(to);
  const page = pageNames.find((one) => `${one}/` === path);
  if (page) return pages[page].title[context.locale];
  const [, folder, id = ''] = /^([a-z-]+)\/([^/]+)\/(?:facts\/)?$/.exec(path) ?? [];
  const kind = kindNames.find((name) => name === folder);
  const isThere = kind && kind !== 'series' && kind !== 'link-counts' && context.archive[kind].has(id);
  if (!isThere) return to;
  const name = recordText(context, kind, id);
  const points = kind === 'declarations' ? get(context.archive.declarations, id).points : [];
  const point = points.find((one) => one.id === fragment);
  return point ? followUpStrings.pointOf[context.locale](pointNumber(point), name) : name;
}

export function removedPlace(context: Context, removal: Removal) {
  const { locale } = context;
  const { address, fr = '', ja = '', to } = removal;
  return {
    /** As published, without their language: one, or several files removed for one reason. */
    addresses: [address],
    /** Still leads to this explanation; absent for a page or a file. */
    id: readPublished(address).fragment || undefined,
    reason: isMoved(removal) ? undefined : ourWords({ fr, ja }, locale),
    to:
      to === undefined
        ? undefined
        : { href: readPublished(to).isPage ? homeAt(locale) + to : fileAt(to), label: labelOf(context, to) },
  };
}

/** The places removed from a page; those of an edition also on its facts, the files on the page of the data. */
export function removedFrom(context: Context, path: string): readonly RemovedPlace[] {
  const { archive, locale } = context;
  const below = path.slice(homeAt(locale).length);
  const here = below.replace(/facts\/$/, '');
  const places = archive.removals.flatMap((removal) => {
    const { path: at, fragment, isPage } = readPublished(removal.address);
    const isPlace = isPage && fragment !== '' && at.replace(/facts\/$/, '') === here;
    if (removal.to === `${below}#${fragment}`) return [];
    const isFile = !isPage && here === 'data/';
    return isPlace || isFile ? [removedPlace(context, removal)] : [];
  });
  const groups = Map.groupBy(places, ({ id, reason, to }) => JSON.stringify([id, reason?.html, to?.href]));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, addresses: [first, ...others].flatMap(({ addresses }) => addresses) }] : [],
  );
}

export function removedPages({ removals }: Archive): readonly Removal[] {
  return removals.filter(({ address }) => {
    const { isPage, fragment } = readPublished(address);
    return isPage && fragment === '';
  });
}
