import type { EntryName } from '../schema/address.ts';
import { otherLocale } from '../text/locales.ts';
import { editAt } from '../site/paths.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { isPreview } from '../site/address.ts';
import type { Context } from '../names/names.ts';
import { outwardLink, type Html } from '../names/html.ts';

interface FileLink {
  /** The way to where the forge edits it; nothing while one writes on one's own machine. */
  readonly link: Html | undefined;
  /** The file below the content folder, and the line: `authorities/france.yaml:12`. */
  readonly place: string;
}

/**
 * The files of a record or page, or the one file that holds all that a page lists: its data and, where it has one, its account in the
 * language of the page, since what a reader finds wrong may stand in either. None where the site names no place to edit them (`edit` in
 * site.yaml, or EDIT_URL), unless one writes (`npm run dev`).
 */
export function fileLinks(
  { archive, locale }: Context,
  name: EntryName | undefined,
  listed?: string,
): readonly FileLink[] {
  const all = (name && archive.places.get(name)) ?? (listed === undefined ? [] : [{ file: listed, line: 1 }]);
  const places = all.filter(({ file }) => !file.endsWith(`/${otherLocale(locale)}.mdx`));
  return places.flatMap(({ file, line }) => {
    const part = places.length === 1 ? 'only' : file.endsWith('.mdx') ? 'account' : 'data';
    const href = editAt(archive.site, file, line);
    if (href === undefined && !isPreview) return [];
    const link = href === undefined ? undefined : outwardLink(href, siteStrings.edit[part][locale], locale);
    return [{ link, place: `${file}:${String(line)}` }];
  });
}
