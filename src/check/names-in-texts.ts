import type { Entries } from '../archive/entries.ts';
import { hostsOf } from '../archive/edition-lists.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { locales, type Locale } from '../text/locales.ts';
import { memoize } from '../text/memoize.ts';
import type { Words } from '../schema/words.ts';
import { ordinalOf } from '../archive/build.ts';

type Records = Pick<Entries, 'records'>;

/**
 * A town that a text names: its name there, and the authorities that bear it, such as a city and its prefecture; or a body, with the town
 * in its name.
 */
export interface NamedTown {
  readonly typed: string;
  readonly ids: ReadonlySet<string>;
  readonly isBody?: boolean;
}

/** The name of an authority without what it is: Osaka for « Préfecture d’Osaka », 大阪 for 大阪府. */
const bareNames: Readonly<Record<Locale, (name: string) => string>> = {
  fr: (name) =>
    name.replace(
      /^(?:préfecture|département|région|ville|métropole) d(?:e la |e l’|es |e |u |’)|(?: Métropole| \(.*\))$/giu,
      '',
    ),
  ja: (name) => (name.length < 3 ? name : name.replace(/(?:市|町|村|県|府|都|州|都市共同体|・メトロポール)$/u, '')),
};

type Names = Readonly<Record<Locale, Map<string, Set<string>>>>;

function patternsOf(names: Names): Readonly<Record<Locale, RegExp>> {
  const patternOf = (lang: Locale, before: string, after: string) => {
    const longestFirst = [...names[lang].keys()].sort((a, b) => b.length - a.length).map((one) => RegExp.escape(one));
    return new RegExp(`(?<!${before})(?:${longestFirst.join('|') || '(?!)'})(?!${after})`, 'gu');
  };
  return { fr: patternOf('fr', '[\\p{L}-]', '\\p{L}|-\\p{L}|\\('), ja: patternOf('ja', '[ァ-ヶー]', '[ァ-ヶー]') };
}

/** The authorities of each name, and a pattern that finds the names; CLAIR Paris is a body, with Paris in its name. */
const townNames = memoize(({ records: { authorities, organisations } }: Records) => {
  const names = { fr: new Map<string, Set<string>>(), ja: new Map<string, Set<string>>() };
  const add = (lang: Locale, name: string, ids: readonly string[]) => {
    if (name.length > 1) names[lang].set(name, new Set([...(names[lang].get(name) ?? []), ...ids]));
  };
  for (const { id, data } of authorities) {
    const { fr, ja, katakana = ja, variants } = data;
    if (!isNotKnown(fr)) add('fr', bareNames.fr(fr), [id]);
    for (const name of [ja, katakana]) add('ja', bareNames.ja(name), [id]);
    for (const { text } of variants) {
      const lang = /[a-z]/i.test(text) ? 'fr' : 'ja';
      add(lang, bareNames[lang](text), [id]);
    }
  }
  const towns = patternsOf(names);
  const bodies = organisations.map(({ id, data: { fr, ja, short } }) => {
    const inName = [...fr.matchAll(towns.fr)].flatMap(([town]) => [...(names.fr.get(town) ?? [])]);
    return { ids: [id, ...inName], fr: [fr, short?.fr ?? fr], ja: [ja, short?.ja ?? ja] };
  });
  for (const { ids, ...called } of bodies)
    for (const lang of locales) for (const name of called[lang]) add(lang, name, ids);
  return { names, patterns: patternsOf(names), bodies: new Set(bodies.flatMap(({ fr, ja }) => [...fr, ...ja])) };
});

export function townsIn(text: string, lang: Locale, content: Records): readonly NamedTown[] {
  const { names, patterns, bodies } = townNames(content);
  return [...text.replaceAll(/[（(][^（()）]*[)）]/gu, '').matchAll(patterns[lang])].map(([typed]) => ({
    ...{ typed, ids: names[lang].get(typed) ?? new Set<string>(), isBody: bodies.has(typed) },
  }));
}

/** True if one of the authorities bears the name, or is called by more than it: Nantes names Nantes Métropole. */
export function isOneOf({ ids }: NamedTown, authorities: readonly string[]): boolean {
  return [...ids].some((id) => authorities.some((one) => one === id || `-${one}-`.includes(`-${id}-`)));
}

/** The names by which texts call authorities whose French name is known: 金沢 for 金沢市. */
export function townNamesOf(ids: readonly string[], { records: { authorities } }: Records): readonly Words[] {
  return ids.flatMap((id) => {
    const { fr, ja = '' } = authorities.find((one) => one.id === id)?.data ?? {};
    return fr === undefined || isNotKnown(fr) ? [] : [{ fr, ja: ja.replace(/市$/u, '') }];
  });
}

export function townsOf(
  { kind, id }: { readonly kind: string; readonly id: string },
  { records }: Records,
): readonly string[] {
  if (kind === 'authorities' || kind === 'cities') return [id];
  if (kind === 'twinnings') {
    const link = records.twinnings.find((one) => one.id === id)?.data;
    return link ? [...link.french, ...link.japanese, ...link.signed_by] : [];
  }
  const edition =
    kind === 'editions' || kind === 'declarations' ? records.editions.find((one) => one.id === id) : undefined;
  return edition ? hostsOf(edition.data) : [];
}

/** How a text names an edition by its rank. */
export const ranks: Readonly<Record<Locale, string>> = {
  fr: String.raw`(?<!\d)(?<rank>\d{1,3})(?:re|e|es|res) (?:édition|Rencontres|Assises)`,
  ja: String.raw`第(?<rank>\d{1,3})回`,
};

/** Lists the ordinals of the editions that a text names: « 8e édition », « 8es Rencontres », 第8回. */
export function editionsNamed(text: string): readonly string[] {
  return Object.values(ranks).flatMap((rank) =>
    [...text.matchAll(new RegExp(rank, 'gu'))].flatMap(({ groups }) => groups?.['rank'] ?? []),
  );
}

/** True if words name another record than the one that they lead to: other towns, or another rank. */
export function namesOther(
  words: string,
  target: { readonly kind: string; readonly id: string },
  content: Records,
): boolean {
  const own = townsOf(target, content);
  const towns = own.length > 0 ? locales.flatMap((lang) => townsIn(words, lang, content)) : [];
  if (towns.length > 0 && !towns.some((town) => isOneOf(town, own))) return true;
  const [named] = editionsNamed(words);
  return (
    named !== undefined &&
    (target.kind === 'editions' || target.kind === 'declarations') &&
    ordinalOf(target.id) !== Number(named)
  );
}
