import { twinningKindWords } from '../schema/twinning.ts';
import { authorityKindWords } from '../schema/authority.ts';
import { get, type Authority } from '../archive/archive.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { comma } from '../i18n/format.ts';
import { declarationTitle } from './declaration-title.ts';
import { authorityText, recordText, twinningText, type Context } from './names.ts';

/** The kinds whose pages are cited as pages of the archive; a source is cited as the document that it is. */
export type TitledKind = 'editions' | 'declarations' | 'themes' | 'authorities' | 'organisations' | 'twinnings';

/** An authority whose French name, or whose kind and place, are not known. */
const untold = {
  fr: (id: string) => `Collectivité au nom français non établi (${id})`,
  ja: (name: string) => `自治体：${name}`,
};
const withKind = {
  fr: (name: string, kind: string) => `${name}, ${kind}`,
  ja: (name: string, kind: string) => `${name}（${kind}）`,
};

/** Returns the title of the page of a record as plain text in one language, for its head and for citations. */
export function recordTitle(context: Context, kind: TitledKind, id: string): string {
  const { archive, locale } = context;
  switch (kind) {
    case 'declarations':
      return declarationTitle(context, get(archive.declarations, id)).unique;
    case 'authorities':
      return authorityTitle(context, get(archive.authorities, id));
    case 'twinnings': {
      const twinning = get(archive.twinnings, id);
      const word = twinningKindWords[twinning.kind][locale];
      return withKind[locale](twinningText(context, twinning), word);
    }
    case 'editions':
    case 'themes':
    case 'organisations':
      return recordText(context, kind, id);
  }
}

/** The area is the smallest that it lies in. A Japanese name says itself what kind of authority it is. */
function authorityTitle(context: Context, authority: Authority): string {
  const name = authorityInWords(context, authority);
  const kind = kindAndPlace(context, authority);
  if (context.locale === 'fr') return kind ? withKind.fr(name, kind) : name;
  const [area] = areaNames(context, authority.area);
  if (area) return withKind.ja(name, area);
  return kind ? name : untold.ja(name);
}

/** Returns the kind and place of an authority, as far as known: « commune, Meurthe-et-Moselle, Grand Est », 静岡県の市. */
export function kindAndPlace(context: Context, { kind, area }: Authority): string {
  const { locale } = context;
  const words = isNotKnown(kind) ? [] : [authorityKindWords[kind][locale]];
  const places = areaNames(context, area);
  if (locale === 'fr') return [...words, ...places].join(comma.fr);
  return [places.toReversed().join(''), ...words].filter(Boolean).join('の');
}

/** Returns the name in the language of the page alone, or words that say that it is not known. */
function authorityInWords(context: Context, authority: Authority): string {
  if (context.locale === 'ja' || !isNotKnown(authority.fr)) return authorityText(context, authority);
  return untold.fr(authority.id);
}

/** Lists the names of an area and of those that contain it, the smallest first. */
function areaNames(context: Context, area: string | undefined): readonly string[] {
  if (!area) return [];
  const one = get(context.archive.areas, area);
  return [one[context.locale], ...areaNames(context, one.within)];
}
