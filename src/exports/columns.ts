import type { z } from 'zod';
import { isObject } from '../text/is-object.ts';
import type { Count } from '../schema/count.ts';
import { sourcesOf, type Evidence } from '../schema/evidence.ts';
import type { Meaning, Words } from '../schema/meaning.ts';
import { datePattern, type PartialDate, type Period } from '../schema/partial-date.ts';
import { formOf, schemaAt, shapeIn, mergeMeanings, isEnum, isList, isUnion } from '../schema/side.ts';
import { titleStatuses } from '../schema/title.ts';
import { textIn } from '../schema/to-translate.ts';
import { locales, type Bilingual } from '../text/locales.ts';
import { isMissing, missingWords, type Cell, type FilledColumn, type Column, type Missing } from './table.ts';

export const idColumn = { name: 'id', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' };

export function valueColumns<Row>(
  name: string,
  schema: z.ZodType,
  description: Words,
  valueOf: (row: Row) => unknown,
): readonly FilledColumn<Row>[] {
  return partsOf(schema).map(({ suffix, adds, read, ...about }) => ({
    ...about,
    name: [name, suffix].filter(Boolean).join('_'),
    description: adds ? { fr: `${description.fr} ${adds.fr}`, ja: description.ja + adds.ja } : description,
    cell: (row) => read(settled(valueOf(row))) as Cell,
  }));
}

/** A column of a value, with what its name and its description add to those of the field. */
interface Part extends Partial<Omit<Column, 'name' | 'description'>> {
  readonly suffix?: string | undefined;
  readonly adds?: Words | undefined;
  /** Returns the cell for a value, or for the word that there is none. */
  readonly read: (value: unknown) => unknown;
}

/** The columns of a value: one, or as many as it has parts. Those of a fact are those of its value. `outer` is what its holder says of it. */
function partsOf(schema: z.ZodType, outer: Meaning = {}, mayBeMissing = false): readonly Part[] {
  const { schema: form, meaning: own } = formOf(schema);
  const meaning = mergeMeanings(outer, own);
  const { scalar, ref, lang } = meaning;
  if (isUnion(form) && own.is !== 'claim') return partsOf(firstOf(form), meaning, true);
  if (scalar === 'date') return [{ pattern: datePattern, read: known(dateText) }];
  if (scalar === 'period') return periodParts;
  if (scalar === 'count') return countParts;
  if (scalar === 'number' && mayBeMissing) return numberParts;
  if (isList(form)) return partsOf(form.element).map((part) => listOf(part, meaning));
  // Of a claim or a statement, the meaning has them without those of its evidence.
  const fields = meaning.fields ?? Object.keys(shapeIn(form) ?? {});
  const french = fields.includes('fr') ? meaningOfValue(schemaAt(schema, 'fr')) : {};
  // A text of ours, or a side of one, stands in both languages.
  if (meaning.is === 'words' || french.by === 'us') return wordsParts;
  if (french.is === 'printed') return titleParts;
  // The field by which a record stands in a cell.
  const main = fields.length === 1 ? fields[0] : ['value', 'text'].find((name) => fields.includes(name));
  if (main !== undefined)
    return partsOf(schemaAt(schema, main), lang && { lang }, mayBeMissing || own.is === 'claim').map((part) => ({
      ...part,
      read: (value) => part.read(settled(valueIn(value, main))),
    }));
  if (fields.length > 0) throw new Error(`No column holds the record of ${fields.join(', ')}.`);
  return [
    {
      type:
        form.type === 'boolean' ? 'boolean' : scalar !== 'number' ? 'string' : meaning.isDegrees ? 'number' : 'integer',
      values: isEnum(form) ? form.options : undefined,
      pattern: scalar === 'point-id' ? '^p\\d+$' : undefined,
      isAddress: scalar === 'address' || undefined,
      names: ref && [ref],
      language: lang === 'en' ? undefined : lang,
      read: (value) => value,
    },
  ];
}

/** A field that may be not known is a union of its value and of the words for that. */
function meaningOfValue(schema: z.ZodType): Meaning {
  const { schema: form, meaning } = formOf(schema);
  return isUnion(form) ? mergeMeanings(meaning, meaningOfValue(firstOf(form))) : meaning;
}

function firstOf({ options: [first] }: { readonly options: readonly z.ZodType[] }): z.ZodType {
  if (!first) throw new Error('A union has no options.');
  return first;
}

/** A list of ids, of numbers, or of one part of each of several records or words. */
function listOf({ suffix, adds, language, type, read }: Part, { ref }: Meaning): Part {
  return {
    suffix,
    adds,
    language,
    type: 'list',
    members: type === 'integer' ? 'integer' : undefined,
    names: ref && [ref],
    read: known((list: readonly unknown[]) =>
      // What a language has not yet is none of its values.
      list.map((one) => read(settled(one))).filter((one) => one !== undefined),
    ),
  };
}

/** Both ends of a period, each to the precision of its source; the start of one that only has an end is `not-stated`. */
const periodParts: readonly Part[] = [
  {
    suffix: 'start',
    adds: { fr: 'Premier jour.', ja: '初日。' },
    pattern: datePattern,
    read: known(({ start }: Period) => (start.qualifier === 'until' ? { is: 'not-stated' } : dateText(start))),
  },
  {
    suffix: 'end',
    adds: { fr: 'Dernier jour.', ja: '最終日。' },
    pattern: datePattern,
    read: known(({ end }: Period) => (end.qualifier === 'until' ? end.value : dateText(end))),
  },
];

export const states = ['known', ...missingWords.map(({ value }) => value).filter((value) => value !== '')];

/** A number, which is empty where there is none, and beside it the state of the fact: so every program reads the first as numbers. */
const numberParts: readonly Part[] = [
  { type: 'integer', read: (value) => (isMissing(value) ? undefined : value) },
  {
    suffix: 'state',
    adds: { fr: 'Connu, ou pourquoi la case est vide.', ja: '判明か、空欄の理由。' },
    values: states,
    isState: true,
    read: (value) => (isMissing(value) ? value.is : value === undefined ? undefined : 'known'),
  },
];

const countParts: readonly Part[] = [
  ...numberParts.map((part) => ({
    ...part,
    read: (count: unknown) => part.read(mapKnown(count as Count, ({ n }) => n)),
  })),
  {
    suffix: 'qualifier',
    adds: { fr: 'Précision du nombre.', ja: '数の確かさ。' },
    values: ['exact', 'about', 'nearly', 'more-than', 'at-least'],
    read: (count) => (isMissing(count) ? undefined : valueIn(count, 'qualifier')),
  },
];

const inLanguage = {
  fr: { fr: 'En français.', ja: 'フランス語。' },
  ja: { fr: 'En japonais.', ja: '日本語。' },
} as const satisfies Bilingual<Words>;

const wordsParts: readonly Part[] = locales.map((language) => ({
  suffix: language,
  adds: inLanguage[language],
  language,
  read: (words) => valueIn(words, language),
}));

const statusOf = {
  fr: { fr: 'Ce que vaut le texte français.', ja: 'フランス語の文の性格。' },
  ja: { fr: 'Ce que vaut le texte japonais.', ja: '日本語の文の性格。' },
} as const satisfies Bilingual<Words>;

const titleParts: readonly Part[] = locales.flatMap((language) => [
  {
    suffix: language,
    adds: inLanguage[language],
    language,
    read: (sides) => valueIn(valueIn(sides, language), 'text'),
  },
  {
    suffix: `${language}_status`,
    adds: statusOf[language],
    values: titleStatuses,
    read: (sides) => valueIn(valueIn(sides, language), 'status'),
  },
]);

/** `tables.json` describes them by name. */
export function evidenceColumns<Row>(read: (row: Row) => unknown): readonly FilledColumn<Row>[] {
  const evidenceOf = (row: Row) => {
    const evidence = read(row);
    return isMissing(evidence) ? undefined : (evidence as Evidence | undefined);
  };
  return [
    { name: 'basis', values: bases, cell: (row) => evidenceOf(row)?.basis.kind },
    {
      name: 'sources',
      type: 'list',
      names: ['sources'],
      cell: (row) => mapKnown(evidenceOf(row), ({ basis }) => sourcesOf(basis)),
    },
    { name: 'to_verify', type: 'list', cell: (row) => evidenceOf(row)?.to_verify },
  ];
}

export const bases = ['sources', 'derived', 'general-knowledge', 'ours'] as const;

/** A date as it is typed in the content, with its bound or estimate first: `2022-10-03`, `2026-autumn`, `latest 2018-10-15`. */
export function dateText({ value, qualifier }: PartialDate): string {
  return qualifier ? `${qualifier} ${value}` : value;
}

/** A period as it is typed in the content: one date, or both ends. */
export function periodText({ start, end }: Period): string {
  return [...new Set([start, end].map(dateText))].join('/');
}

export function mapKnown<T, R>(value: T | Missing | undefined, read: (value: T) => R): R | Missing | undefined {
  if (value === undefined) return undefined;
  return isMissing(value) ? value : read(value);
}

function known(read: (value: never) => unknown): Part['read'] {
  return (value) => mapKnown(value, read as (value: unknown) => unknown);
}

/** The value of a fact, or the word for its absence; any other value stays. */
function settled(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (value['is'] === 'undecided') return { is: 'undecided' };
  return value['is'] === 'known' ? value['value'] : value;
}

/** The value of a field. The fields of a fact are those of its value, then those beside it. */
export function valueIn(holder: unknown, name: string): unknown {
  const value = settled(holder);
  if (!isObject(value) || isMissing(value)) return value;
  const owner = isObject(holder) && !(name in value) ? holder : value;
  return name === 'fr' || name === 'ja' ? textIn(owner, name) : owner[name];
}
