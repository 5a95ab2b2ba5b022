import { twinningKindWords } from '../archive/schema/twinning.ts';
import { cityRoleWords } from '../archive/schema/city.ts';
import { authorityKindWords } from '../archive/schema/authority.ts';
import { get, type Authority } from '../archive/archive.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { comma } from '../i18n/format.ts';
import { authorityStrings } from '../i18n/strings/authority.ts';
import { cityStrings } from '../i18n/strings/city.ts';
import { twinningStrings } from '../i18n/strings/twinning.ts';
import type { Context } from './context.ts';
import { declarationTitle } from './declaration-title.ts';
import { authorityText, recordText, twinningText } from './names.ts';

/** The kinds whose pages are cited as pages of the archive; a source is cited as what it is. */
export type TitledKind =
  'editions' | 'declarations' | 'cities' | 'themes' | 'authorities' | 'organisations' | 'twinnings';

/** The title of the page of a record, as plain text in one language: in the head of the page, and where the page is cited. */
export function recordTitle(context: Context, kind: TitledKind, id: string): string {
  const { archive, locale } = context;
  switch (kind) {
    case 'declarations':
      return declarationTitle(context, get(archive.declarations, id)).unique;
    case 'cities': {
      const { role } = get(archive.cities, id);
      return cityStrings[locale].titled(
        authorityText(context, get(archive.authorities, id)),
        cityRoleWords[role][locale],
      );
    }
    case 'authorities':
      return authorityTitle(context, get(archive.authorities, id));
    case 'twinnings': {
      const twinning = get(archive.twinnings, id);
      const word = twinningKindWords[twinning.kind][locale];
      return twinningStrings[locale].pageTitle(twinningText(context, twinning), word);
    }
    case 'editions':
    case 'themes':
    case 'organisations':
      return recordText(context, kind, id);
  }
}

function authorityTitle(context: Context, authority: Authority): string {
  const words = authorityStrings[context.locale];
  const name = authorityInWords(context, authority);
  return words.pageTitle(name, kindAndPlace(context, authority), areaNames(context, authority.area)[0]);
}

/** What an authority is and where, as far as that is known: « commune, Meurthe-et-Moselle, Grand Est ». */
export function kindAndPlace(context: Context, { kind, area }: Authority): string {
  const { locale } = context;
  const words = isNotKnown(kind) ? [] : [authorityKindWords[kind][locale]];
  return [...words, ...areaNames(context, area)].join(comma[locale]);
}

/** The name in the language of the page alone; where it is not known, that it is not. */
export function authorityInWords(context: Context, authority: Authority): string {
  if (context.locale === 'ja' || !isNotKnown(authority.fr)) return authorityText(context, authority);
  return authorityStrings.fr.unidentified(authority.id);
}

/** An area and those that contain it, from the smallest on. */
function areaNames(context: Context, area: string | undefined): readonly string[] {
  if (!area) return [];
  const one = get(context.archive.areas, area);
  return [one[context.locale], ...areaNames(context, one.within)];
}
