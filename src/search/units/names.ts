import { get, type Archive, type Authority, type Edition, type Term } from '../../archive/archive.ts';
import { editionDays } from '../../archive/edition-days.ts';
import { knownValue } from '../../archive/fact-path.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Claim } from '../../schema/claim.ts';
import { knownField, type Field } from '../../schema/not-known.ts';
import type { PartialDate, Period } from '../../schema/partial-date.ts';
import type { TitleSides } from '../../schema/title.ts';
import { formatOrdinal } from '../../i18n/format.ts';
import { locales } from '../../text/locales.ts';
import { recordText, type Context } from '../../names/names.ts';
import type { TextUnit, UnitKind } from '../texts.ts';

/** Names in the data, in both languages and every script; `undefined` for one that a record lacks. */
type Names = readonly (string | undefined)[];

/** What a place is besides its words, as in `TextUnit`. */
export interface UnitHead extends Pick<TextUnit, 'kind' | 'lang' | 'edition' | 'side' | 'date'> {
  /** Absent where its heading on the page says it. */
  readonly title?: string;
  /** Names under which it is found besides its words: those declared by its record. */
  readonly names?: Names;
  /** The ids of the authorities by whose names it is also found. */
  readonly bears?: readonly string[] | undefined;
  /** The ids of the themes that the data assigns to it. */
  readonly themes?: readonly string[] | undefined;
  /** The address of the record that it is a part of, if not that of its page. */
  readonly of?: string;
}

/** The value of a fact, or all between which nothing is decided. */
function valuesOf<T>(claim: Claim<T>): readonly Partial<T>[] {
  if (claim.is === 'undecided') return claim.versions.map(({ value }) => value);
  return claim.is === 'known' ? [claim.value] : [];
}

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
    ...valuesOf(act).flatMap(({ fr, ja }) => [fr, ja]),
  ];
}

function yearsOf(field: Field<Period> | undefined): readonly string[] {
  const period = knownField(field);
  return period ? [period.start, period.end].map(({ value }) => value.slice(0, 4)) : [];
}

/** The years for which an edition was announced or planned, and those in which it was held. */
function editionYears({ status, dates }: Edition): readonly string[] {
  const planned = status.flatMap(valuesOf).flatMap((line) => yearsOf(line.for));
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

/** The records that the search knows by name: the kind of their unit, and every name that they declare. */
const declared = {
  editions: ['edition', editionNames],
  declarations: ['declaration', declarationNames],
  themes: ['theme', ({ themes }, id) => withAsked({ ...get(themes, id), ...get(themes, id).label })],
  authorities: ['authority', authorityNames],
  organisations: ['organisation', organisationNames],
  people: [
    'person',
    ({ people }, id) => {
      const { name, ja, katakana, yomi } = get(people, id);
      return [knownField(name), knownField(ja), katakana, yomi];
    },
  ],
  twinnings: ['twinning', twinningNames],
  terms: ['term', ({ terms }, id) => withAsked(get(terms, id), ...get(terms, id).forms.map(({ text }) => text))],
  areas: ['area', ({ areas }, id) => [get(areas, id).fr, get(areas, id).ja]],
  sources: ['source', ({ sources }, id) => [get(sources, id).publisher.fr, get(sources, id).publisher.ja]],
} as const satisfies Partial<Record<Kind, readonly [UnitKind, (archive: Archive, id: string) => Names]>>;

/** The names of the archive for a thing, the forms in sources, and the words with which readers search for it. */
function withAsked({ fr, ja, asked }: Pick<Term, 'fr' | 'ja' | 'asked'>, ...forms: Names): Names {
  return [fr, ja, ...forms, ...asked.fr, ...asked.ja];
}

type NamedKind = keyof typeof declared;

export function declaredNames(archive: Archive, kind: NamedKind, id: string): readonly string[] {
  return [...new Set(declared[kind][1](archive, id))].filter((name) => name !== undefined);
}

export function recordHead(context: Context, kind: NamedKind, id: string): UnitHead {
  return {
    kind: declared[kind][0],
    title: recordText(context, kind, id),
    names: declaredNames(context.archive, kind, id),
    bears: borneBy(context.archive, kind, id),
  };
}

/** The authorities by whose names a record is also found: hosts, or the ends and signatories of a twinning. */
function borneBy({ editions, twinnings }: Archive, kind: NamedKind, id: string): UnitHead['bears'] {
  if (kind === 'editions' || kind === 'declarations') return get(editions, id).hostIds;
  if (kind !== 'twinnings') return undefined;
  const { french, japanese, signed_by: signedBy } = get(twinnings, id);
  return [...french, ...japanese, ...signedBy];
}

/** A date to the precision of its source: `2022-10-03`, `2008`. */
export function dateOf(date: Field<PartialDate> | undefined): string | undefined {
  return knownField(date)?.value;
}

/** What the parts of an edition and its declaration have of it. */
export function aboutEdition(edition: Edition): Pick<UnitHead, 'edition' | 'side' | 'date'> {
  const days = editionDays(edition);
  const date = days ? `${days.start.value}/${days.end.value}` : editionYears(edition).at(-1);
  return { edition: edition.id, side: edition.side, date };
}
