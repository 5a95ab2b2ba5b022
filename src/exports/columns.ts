import type { Archive } from '../archive/archive.ts';
import type { Claim } from '../archive/schema/claim.ts';
import type { Count } from '../archive/schema/count.ts';
import type { Evidence } from '../archive/schema/evidence.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { datePattern, type PartialDate, type Period } from '../archive/schema/partial-date.ts';
import { titleStatuses, type TitleSides } from '../archive/schema/title.ts';
import { textIn } from '../archive/schema/to-translate.ts';
import type { Words } from '../archive/schema/words.ts';
import { sourcesOf } from '../archive/schema/evidence.ts';
import { locales, type Bilingual } from '../i18n/locales.ts';
import type { DescribedField } from './described-field.ts';
import { missingWords, type Cell, type ColumnOf, type Missing } from './table.ts';

/** The value of a fact, or the word for its absence. */
export function held<T, R>(claim: Claim<T>, read: (value: T) => R): R | Missing {
  if (claim.is === 'known') return read(claim.value);
  return claim.is === 'undecided' ? { is: 'undecided' } : claim;
}

/** Maps a value, and passes the word for its absence through. */
export function from<T, R>(value: T | Missing | undefined, read: (value: T) => R): R | Missing | undefined {
  if (value === undefined) return undefined;
  return isWord(value) ? value : read(value);
}

function isWord(value: unknown): value is Missing {
  return (
    isNotKnown(value) || (typeof value === 'object' && value !== null && 'is' in value && value.is === 'undecided')
  );
}

/** The description of a part: « Les dates. Début. » */
function part({ description }: DescribedField, fr: string, ja: string): Words {
  return { fr: `${description.fr} ${fr}`, ja: `${description.ja}${ja}` };
}

/** The parts of a bilingual text: the text in one language, and its status. */
const inLanguage: Bilingual<[fr: string, ja: string]> = {
  fr: ['En français.', 'フランス語。'],
  ja: ['En japonais.', '日本語。'],
};
const worthOf: Bilingual<[fr: string, ja: string]> = {
  fr: ['Ce que vaut le texte français.', 'フランス語の文の性格。'],
  ja: ['Ce que vaut le texte japonais.', '日本語の文の性格。'],
};

/** A date as it is typed in the content, with its bound or estimate first: `2022-10-03`, `2026-autumn`, `latest 2018-10-15`. */
export function dateText({ value, qualifier }: PartialDate): string {
  return qualifier ? `${qualifier} ${value}` : value;
}

/** A column for a date. */
export function dateColumn<Row>(
  name: string,
  field: DescribedField,
  read: (row: Row) => PartialDate | Missing | undefined,
): ColumnOf<Row> {
  return { name, ...field, pattern: datePattern, cell: (row) => from(read(row), dateText) };
}

/** Columns for both ends of a period, each to the precision of its source; the start of one that only has an end is `not-stated`. */
export function periodColumns<Row>(
  name: string,
  field: DescribedField,
  read: (row: Row) => Period | Missing | undefined,
): readonly ColumnOf<Row>[] {
  return [
    {
      name: `${name}_start`,
      description: part(field, 'Premier jour.', '初日。'),
      pattern: datePattern,
      cell: (row) =>
        from(read(row), ({ start }) => (start.qualifier === 'until' ? { is: 'not-stated' as const } : dateText(start))),
    },
    {
      name: `${name}_end`,
      description: part(field, 'Dernier jour.', '最終日。'),
      pattern: datePattern,
      cell: (row) => from(read(row), ({ end }) => (end.qualifier === 'until' ? end.value : dateText(end))),
    },
  ];
}

/** A column for the state of a fact: that there is a value, or the word for why there is none. */
export function stateColumn<Row>(
  name: string,
  description: Words,
  read: (row: Row) => 'known' | Missing['is'] | undefined,
): ColumnOf<Row> {
  const values = ['known', ...missingWords.map(({ value }) => value).filter((value) => value !== '')];
  return { name, description, values, isState: true, cell: read };
}

/** A number, which is empty where there is none, and beside it the state of the fact: so every program reads the first as numbers. */
export function numberColumns<Row>(
  name: string,
  field: DescribedField,
  read: (row: Row) => number | Missing | undefined,
): readonly ColumnOf<Row>[] {
  return [
    { name, type: 'integer', description: field.description, cell: (row) => valueOf(read(row)) },
    stateColumn(`${name}_state`, part(field, 'Connu, ou pourquoi la case est vide.', '判明か、空欄の理由。'), (row) => {
      const value = read(row);
      return isWord(value) ? value.is : value === undefined ? undefined : 'known';
    }),
  ];
}

function valueOf<T>(value: T | Missing | undefined): T | undefined {
  return isWord(value) ? undefined : value;
}

/** A number with its state, and its approximation, which is part of the value. */
export function countColumns<Row>(
  name: string,
  field: DescribedField,
  read: (row: Row) => Count | Missing | undefined,
): readonly ColumnOf<Row>[] {
  return [
    ...numberColumns<Row>(name, field, (row) => from(read(row), ({ n }) => n)),
    {
      name: `${name}_qualifier`,
      description: part(field, 'Précision du nombre.', '数の確かさ。'),
      values: ['exact', 'about', 'nearly', 'more-than', 'at-least'],
      cell: (row) => valueOf(read(row))?.qualifier,
    },
  ];
}

/** Columns for our own words, in both languages. */
export function wordsColumns<Row>(
  name: string,
  field: DescribedField,
  read: (row: Row) => Words | Missing | undefined,
): readonly ColumnOf<Row>[] {
  const prefix = name && `${name}_`;
  return [
    {
      name: `${prefix}fr`,
      description: part(field, ...inLanguage.fr),
      language: 'fr',
      cell: (row) => from(read(row), (words) => textIn(words, 'fr')),
    },
    {
      name: `${prefix}ja`,
      description: part(field, ...inLanguage.ja),
      language: 'ja',
      cell: (row) => from(read(row), (words) => textIn(words, 'ja')),
    },
  ];
}

/** Columns for both languages of a printed text, each with the word for its status. */
export function titleColumns<Row>(
  name: string,
  field: DescribedField,
  read: (row: Row) => TitleSides | Missing | undefined,
): readonly ColumnOf<Row>[] {
  const side = (language: 'fr' | 'ja') => (row: Row) => from(read(row), (sides) => sides[language]);
  return locales.flatMap((language): ColumnOf<Row>[] => [
    {
      name: `${name}_${language}`,
      description: part(field, ...inLanguage[language]),
      language,
      cell: (row) => from(side(language)(row), ({ text }) => text),
    },
    {
      name: `${name}_${language}_status`,
      description: part(field, ...worthOf[language]),
      values: titleStatuses,
      cell: (row) => from(side(language)(row), ({ status }) => status),
    },
  ]);
}

const basisKinds = ['sources', 'derived', 'general-knowledge', 'ours'];

/** Columns for the evidence of a row. */
export function evidenceColumns<Row>(read: (row: Row) => Evidence | undefined): readonly ColumnOf<Row>[] {
  return [
    {
      name: 'basis',
      description: {
        fr: 'Sur quoi repose la ligne : des sources, une déduction, l’usage, ou l’archive elle-même.',
        ja: '根拠（資料、推定、慣用、当アーカイブ）。',
      },
      values: basisKinds,
      cell: (row) => read(row)?.basis.kind,
    },
    {
      name: 'sources',
      type: 'list',
      description: { fr: 'Les sources, dans l’ordre de leur poids.', ja: '出典（重要な順）。' },
      names: ['sources'],
      cell: (row) => from(read(row), ({ basis }) => sourcesOf(basis)),
    },
    {
      name: 'to_verify',
      type: 'list',
      description: {
        fr: 'Champs à vérifier ; « all » pour toute la ligne, « identity » pour l’identité.',
        ja: '要確認の項目。全体は「all」、何を指すか不確かなら「identity」。',
      },
      cell: (row) => read(row)?.toVerify,
    },
  ];
}

/** The id of a record, used in every file and in its address. */
export function idColumn<Row extends { readonly id: string }>(): ColumnOf<Row> {
  return {
    name: 'id',
    description: {
      fr: 'L’identifiant de la fiche, celui de son adresse ; il ne change jamais.',
      ja: '記録のID（ページのアドレスと同じ）。変わりません。',
    },
    pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    cell: ({ id }) => id,
  };
}

/** A column for a list of ids. */
export function idsColumn<Row>(
  name: string,
  { description }: Pick<DescribedField, 'description'>,
  names: string,
  read: (row: Row, archive: Archive) => Cell,
): ColumnOf<Row> {
  return { name, description, type: 'list', names: [names], cell: read };
}
