import { get, type Archive, type Authority, type Edition } from '../../archive/archive.ts';
import { editionDays } from '../../archive/edition-days.ts';
import type { Kind } from '../../archive/kinds.ts';
import { isNotKnown, type Field } from '../../archive/schema/not-known.ts';
import type { PartialDate, Period } from '../../archive/schema/partial-date.ts';
import type { Printed } from '../../archive/schema/title.ts';
import { formatOrdinal } from '../../i18n/format.ts';
import { locales } from '../../i18n/locales.ts';
import { recordText, type Context } from '../../i18n/names/names.ts';
import type { TextUnit, UnitKind } from '../texts.ts';

/** What a place is besides its words, as in `TextUnit`. */
export interface UnitHead extends Pick<TextUnit, 'kind' | 'lang' | 'edition' | 'side' | 'date'> {
  /** Absent where its heading on the page says it. */
  readonly title?: string;
  /** Names under which it is found besides its words: those declared by its record. */
  readonly names?: readonly string[];
  /** The ids of the authorities by whose names it is also found. */
  readonly bears?: readonly string[] | undefined;
  /** The ids of the themes that the data assigns to it. */
  readonly themes?: readonly string[] | undefined;
  /** The address of the record that it is a part of, if not that of its page. */
  readonly of?: string;
}

/** A name or variant in the data; `undefined` if a record lacks it. */
type Name = string | undefined;

interface Sides {
  readonly fr?: Field<Printed> | undefined;
  readonly ja?: Field<Printed> | undefined;
}

function written(field: Field<string> | undefined): Name {
  return field === undefined || isNotKnown(field) ? undefined : field;
}

/** Distinct names without the empty ones. */
function once(names: readonly Name[]): readonly string[] {
  return [...new Set(names.flatMap((name) => (name ? [name] : [])))];
}

/** A title as printed in each language. */
export function titleTexts(sides: Sides | undefined): readonly string[] {
  return once(
    locales.map((locale) => sides?.[locale]).map((side) => (side && !isNotKnown(side) ? side.text : undefined)),
  );
}

function ownNames({
  fr,
  ja,
  katakana,
  yomi,
  variants,
  later_name: later,
  candidates,
  others,
}: Authority): readonly Name[] {
  return [
    written(fr),
    ja,
    katakana,
    yomi,
    ...variants.map(({ text }) => text),
    later?.fr,
    later?.ja,
    ...candidates.map((one) => one.fr),
    ...others.flatMap(({ value }) => [written(value.fr), value.ja]),
  ];
}

/** Lists the names of an authority: in both languages and scripts, in lists, and before and after a merger. */
function authorityNames({ authorities }: Archive, id: string): readonly string[] {
  const authority = get(authorities, id);
  const after = authority.became?.is === 'known' ? [authority.became.value.authority] : [];
  return once([
    ...ownNames(authority),
    ...[...authority.formerIds, ...after].flatMap((one) => ownNames(get(authorities, one))),
  ]);
}

function organisationNames({ organisations }: Archive, id: string): readonly Name[] {
  const { fr, ja, en, asked, others } = get(organisations, id);
  return [fr, ja, en, ...asked.fr, ...asked.ja, ...others.flatMap(({ value }) => [value.fr, value.ja, value.en])];
}

/** Lists the names of the organisation in a twinning, and those of its agreement. */
function twinningNames(archive: Archive, id: string): readonly Name[] {
  const { organisation, act } = get(archive.twinnings, id);
  const deeds = act.is === 'known' ? [act.value] : act.is === 'undecided' ? act.versions.map(({ value }) => value) : [];
  return [
    ...(organisation ? organisationNames(archive, organisation) : []),
    ...deeds.flatMap(({ fr, ja }) => [fr, ja]),
  ];
}

function yearsOf(period: Field<Period> | undefined): readonly string[] {
  return period === undefined || isNotKnown(period)
    ? []
    : [period.start.value.slice(0, 4), period.end.value.slice(0, 4)];
}

/** Lists the years for which an edition was announced or planned, and those in which it was held. */
function editionYears({ status, dates }: Edition): readonly string[] {
  const lines = status.flatMap((line) =>
    line.is === 'known' ? [line.value] : line.is === 'undecided' ? line.versions.map(({ value }) => value) : [],
  );
  return once([
    ...(dates.is === 'known' ? yearsOf(dates.value.days) : []),
    ...lines.flatMap((line) => yearsOf(line.for)),
  ]);
}

/** How readers ask for an edition that was not held yet. */
const toCome = ['prochaine réunion', 'prochaine rencontre', 'prochaine édition', '次回', '次の会議', '次回会議'];

/** The names of an edition: printed ones, its number, and its intended years. */
function editionNames({ editions }: Archive, id: string): readonly Name[] {
  const edition = get(editions, id);
  const { names, ordinal } = edition;
  return [
    ...[...names.fr, ...names.ja, ...(names.en ?? [])].map(({ text }) => text),
    ...locales.map((locale) => formatOrdinal(ordinal, locale)),
    ...editionYears(edition),
    ...(edition.statusNow === 'held' || edition.statusNow === 'cancelled' ? [] : toCome),
  ];
}

/** The titles under which a declaration is printed, its number, and its years. */
function declarationNames(archive: Archive, id: string): readonly Name[] {
  const { title, other_titles: others, adoption } = get(archive.declarations, id);
  const { ordinal } = get(archive.editions, id);
  return [
    ...(title.is === 'known' ? titleTexts(title.value) : []),
    ...(title.is === 'known' ? title.others.flatMap(({ value }) => titleTexts(value)) : []),
    ...others.flatMap((one) => titleTexts(one)),
    ...locales.map((locale) => formatOrdinal(ordinal, locale)),
    ...(adoption.is === 'known' ? yearsOf(adoption.value.date) : []),
  ];
}

type NamesOf = (archive: Archive, id: string) => readonly Name[];

/** The records that the search knows by name: the kind of their unit, and every name that they declare. */
const declared = {
  editions: ['edition', editionNames],
  declarations: ['declaration', declarationNames],
  cities: ['city', (archive, id) => [...authorityNames(archive, id), get(archive.cities, id).name_en]],
  themes: ['theme', ({ themes }, id) => withAsked(get(themes, id).label, get(themes, id).asked)],
  authorities: ['authority', authorityNames],
  organisations: ['organisation', organisationNames],
  people: [
    'person',
    ({ people }, id) => [
      written(get(people, id).name),
      written(get(people, id).ja),
      get(people, id).katakana,
      get(people, id).yomi,
    ],
  ],
  twinnings: ['twinning', twinningNames],
  terms: ['term', ({ terms }, id) => withAsked(get(terms, id), get(terms, id).asked, get(terms, id).forms)],
  areas: ['area', ({ areas }, id) => [get(areas, id).fr, get(areas, id).ja]],
  sources: ['source', ({ sources }, id) => [get(sources, id).publisher.fr, get(sources, id).publisher.ja]],
} as const satisfies Partial<Record<Kind, readonly [UnitKind, NamesOf]>>;

/** Lists the names of the archive for a thing, the forms in sources, and the words with which readers search for it. */
function withAsked(
  { fr, ja }: { readonly fr: string; readonly ja: string },
  asked: { readonly fr: readonly string[]; readonly ja: readonly string[] },
  forms: readonly { readonly text: string }[] = [],
): readonly Name[] {
  return [fr, ja, ...forms.map(({ text }) => text), ...asked.fr, ...asked.ja];
}

type NamedKind = keyof typeof declared;

/** Lists the names that a record declares, in both languages and every script. */
export function declaredNames(archive: Archive, kind: NamedKind, id: string): readonly string[] {
  return once(declared[kind][1](archive, id));
}

/** Returns the kind, title and names of a record as a unit of the search. */
export function recordHead(context: Context, kind: NamedKind, id: string): UnitHead {
  const names = declaredNames(context.archive, kind, id);
  return {
    kind: declared[kind][0],
    title: recordText(context, kind, id),
    names,
    bears: namesInheritedBy(context.archive, kind, id),
  };
}

/** Lists the authorities by whose names a record is also found: hosts, or the ends and signatories of a twinning. */
function namesInheritedBy(
  { editions, twinnings }: Archive,
  kind: NamedKind,
  id: string,
): readonly string[] | undefined {
  if (kind === 'editions' || kind === 'declarations') return get(editions, id).hostIds;
  if (kind !== 'twinnings') return undefined;
  const { french, japanese, signed_by: signedBy } = get(twinnings, id);
  return [...french, ...japanese, ...signedBy];
}

/** A date to the precision of its source: `2022-10-03`, `2008`. */
export function dateOf(date: Field<PartialDate> | undefined): string | undefined {
  return date === undefined || isNotKnown(date) ? undefined : date.value;
}

/** Returns the fields of an edition that its parts and its declaration inherit. */
export function aboutEdition(edition: Edition): Pick<UnitHead, 'edition' | 'side' | 'date'> {
  const date = editionDays(edition)?.start.value ?? editionYears(edition).at(-1);
  return { edition: edition.id, side: edition.side, date };
}
