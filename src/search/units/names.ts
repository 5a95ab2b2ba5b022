import { get, type Archive, type Authority, type Edition, type Term } from '../../archive/archive.ts';
import { keptVersions, knownValue } from '../../archive/fact-path.ts';
import { knownField, type Field } from '../../schema/not-known.ts';
import type { Period } from '../../schema/partial-date.ts';
import type { TitleSides } from '../../schema/title.ts';
import { formatOrdinal } from '../../i18n/format.ts';
import { locales } from '../../text/locales.ts';
import type { PlacedKind } from '../../site/places.ts';

/** Names in the data, in both languages and every script; `undefined` for one that a record lacks. */
export type Names = readonly (string | undefined)[];

export function titleTexts({ fr, ja }: Partial<TitleSides> = {}): Names {
  return [knownField(fr)?.text, knownField(ja)?.text];
}

export function ownNames(authority: Authority): Names {
  const { fr, ja, katakana, yomi, variants, names, candidates, others } = authority;
  return [
    ...[knownField(fr), ja, katakana, yomi],
    ...variants.map(({ text }) => text),
    ...names.flatMap((one) => [one.fr, one.ja]),
    ...candidates.map((one) => one.fr),
    ...others.flatMap(({ value }) => [knownField(value.fr), value.ja]),
  ];
}

function authorityNames({ authorities, cities, sharedPages }: Archive, id: string): Names {
  const authority = get(authorities, id);
  // Where it stands on the page of the one that followed, that is found beside it.
  const after = sharedPages.has(id) ? [] : (knownValue(authority.became)?.authority ?? []);
  const all = [id, ...authority.formerIds, after].flat().flatMap((one) => ownNames(get(authorities, one)));
  return [...all, cities.get(id)?.name_en];
}

function organisationNames({ organisations }: Archive, id: string): Names {
  const organisation = get(organisations, id);
  return [
    ...withAsked(organisation, organisation.en, organisation.short?.fr, organisation.short?.ja, organisation.yomi),
    ...organisation.others.flatMap(({ value }) => [value.fr, value.ja, value.en]),
  ];
}

function twinningNames(archive: Archive, id: string): Names {
  const { organisation, act } = get(archive.twinnings, id);
  return [
    ...(organisation ? organisationNames(archive, organisation) : []),
    ...keptVersions(act).flatMap(({ value: { fr, ja } }) => [fr, ja]),
  ];
}

function yearsOf(field: Field<Period> | undefined): readonly string[] {
  const period = knownField(field);
  return period ? [period.start, period.end].map(({ value }) => value.slice(0, 4)) : [];
}

/** The years in which an edition was held, and those for which it was announced or planned. */
export function editionYears({ status, dates }: Edition): readonly string[] {
  const planned = status.flatMap(keptVersions).flatMap(({ value }) => yearsOf(value.for));
  return [...new Set([...yearsOf(knownValue(dates)?.days), ...planned])];
}

/** How readers ask for an edition that was not held yet. */
const toCome = ['prochaine réunion', 'prochaine rencontre', 'prochaine édition', '次回', '次の会議', '次回会議'];

function editionNames({ editions }: Archive, id: string): Names {
  const edition = get(editions, id);
  const { names, ordinal } = edition;
  return [
    ...[...names.fr, ...names.ja, ...(names.en ?? [])].map(({ text }) => text),
    ...locales.map((locale) => formatOrdinal(ordinal, locale)),
    `${formatOrdinal(ordinal, 'ja')}会議`,
    ...editionYears(edition),
    ...(edition.statusNow === 'held' || edition.statusNow === 'cancelled' ? [] : toCome),
  ];
}

function declarationNames(archive: Archive, id: string): Names {
  const { title, other_titles: others, adoption } = get(archive.declarations, id);
  const { ordinal } = get(archive.editions, id);
  const versions = title.is === 'known' ? [title, ...title.others].map(({ value }) => value) : [];
  return [
    ...[...versions, ...others].flatMap(titleTexts),
    ...locales.map((locale) => formatOrdinal(ordinal, locale)),
    ...yearsOf(knownValue(adoption)?.date),
  ];
}

const declared = {
  editions: editionNames,
  declarations: declarationNames,
  themes: ({ themes }, id) => withAsked({ ...get(themes, id), ...get(themes, id).label }),
  authorities: authorityNames,
  organisations: organisationNames,
  people: ({ people }, id) => {
    const { name, ja, katakana, yomi } = get(people, id);
    return [knownField(name), knownField(ja), katakana, yomi];
  },
  twinnings: twinningNames,
  terms: ({ terms }, id) => withAsked(get(terms, id), ...get(terms, id).forms.map(({ text }) => text)),
  areas: ({ areas }, id) => [get(areas, id).fr, get(areas, id).ja],
  sources: ({ sources }, id) => [get(sources, id).publisher.fr, get(sources, id).publisher.ja],
  series: ({ series: { names } }) => [...names.fr, ...names.ja, ...(names.en ?? [])].map(({ text }) => text),
  milestones: () => [],
} as const satisfies Record<PlacedKind, (archive: Archive, id: string) => Names>;

/** The names of the archive for a thing, the forms in sources, and the words with which readers search for it. */
function withAsked({ fr, ja, asked }: Pick<Term, 'fr' | 'ja' | 'asked'>, ...forms: Names): Names {
  return [fr, ja, ...forms, ...asked.fr, ...asked.ja];
}

/** Every name that a record declares, in both languages and every script. */
export function declaredNames(archive: Archive, kind: PlacedKind, id: string): readonly string[] {
  return [...new Set(declared[kind](archive, id))].filter((name) => name !== undefined);
}
