import { documentHolders } from '../../archive/queries/holders.ts';
import type { RecordKey } from '../../schema/kinds.ts';
import { sourcesStrings } from '../../i18n/strings/sources.ts';
import { type Context, editionText } from '../../names/names.ts';
import { pageNames } from '../../site/pages.ts';
import { pageAt, placeAt } from '../../site/paths.ts';

/** Groups what is said of records by meeting, with its declaration; then what is about no meeting, by kind. */
export function byMeeting<T extends RecordKey>(context: Context, all: readonly T[]) {
  const { archive, locale } = context;
  const groups = Map.groupBy(all, ({ kind, id }) => (kind === 'editions' || kind === 'declarations' ? id : kind));
  const meetings = [...archive.editions.values()].map((edition) => ({
    id: edition.id,
    title: editionText(context, edition),
    href: placeAt(context, 'editions', edition.id),
    holders: documentHolders(archive, edition),
  }));
  const kinds = [...new Set(all.map(({ kind }) => kind))].map((kind) => ({
    id: kind,
    title: sourcesStrings.records[kind][locale],
    href: pageAt(locale, pageNames.find((name) => name === kind) ?? 'twinnings'),
    holders: [],
  }));
  return [...meetings, ...kinds].flatMap((group) => {
    const own = groups.get(group.id);
    return own ? [{ ...group, all: own }] : [];
  });
}
