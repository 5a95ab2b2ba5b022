import type { Archive } from '../archive/archive.ts';
import type { NotKnown } from '../archive/schema/not-known.ts';
import type { Language, Words } from '../archive/schema/words.ts';
import { setFrench } from '../i18n/typography.ts';
import { uriOf } from './uri.ts';

/** The types of Table Schema that the archive uses. A date is as precise as its source, hence a string. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'list';

/** What a table says where there is no value: one of the three words of the archive, or that versions differ and none is kept. */
export type Missing = NotKnown | { readonly is: 'undecided' };

/** What stands in one place of a table; `undefined` where the record says nothing. */
export type Cell = string | number | boolean | readonly (string | number)[] | Missing | undefined;

/** A column, described once for every format. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: Words;
  /** The words of a controlled list. */
  readonly values?: readonly string[] | undefined;
  /** The form of a text. */
  readonly pattern?: string | undefined;
  readonly isAddress?: boolean | undefined;
  /** The table whose rows the ids here name; the second word is their column there, `id` if there is none. */
  readonly names?: readonly [table: string, column?: string] | undefined;
  /** Of a list: what its members are. */
  readonly members?: 'string' | 'integer' | undefined;
  /** The language of the texts. */
  readonly language?: Language | undefined;
}

/** A table of the open data, with its rows. */
export interface Table {
  readonly name: string;
  readonly title: Words;
  /** What one row is, and where the table ends. */
  readonly description: Words;
  /** The columns that name a row; none where an empty one would be needed. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column with the way to its cell. Text, unless its type is given. */
export type ColumnOf<Row> = Omit<Column, 'type'> & {
  readonly type?: ColumnType;
  readonly cell: (row: Row, archive: Archive) => Cell;
};

/** How a table is made from the archive. */
export interface TableMaker<Row> extends Omit<Table, 'columns' | 'rows'> {
  readonly columns: readonly ColumnOf<Row>[];
  readonly rows: (archive: Archive) => Iterable<Row>;
}

/** Words with the spaces that French asks for. */
export function typeset({ fr, ja }: Words): Words {
  return { fr: setFrench(fr), ja };
}

/** Makes a table from the archive. */
export function tableFrom<Row>({ columns, rows, ...about }: TableMaker<Row>): (archive: Archive) => Table {
  return (archive) => ({
    ...about,
    title: typeset(about.title),
    description: typeset(about.description),
    columns: columns.map(({ cell: _, type = 'string', description, ...column }) => ({
      ...column,
      type,
      description: typeset(description),
    })),
    rows: [...rows(archive)].map((row) =>
      columns.map(({ cell, isAddress }) => {
        const value = cell(row, archive);
        return isAddress && typeof value === 'string' ? uriOf(value) : value;
      }),
    ),
  });
}

/** True for a place without a value. */
export function isMissing(cell: Cell): cell is Missing {
  return typeof cell === 'object' && 'is' in cell;
}

/** The words that stand in a table where there is no value, and what each means. */
export const missingWords: readonly { readonly value: string; readonly means: Words }[] = [
  { value: '', means: { fr: 'la fiche n’en dit rien', ja: '記録に記載なし' } },
  {
    value: 'unknown',
    means: { fr: 'inconnu : une lacune dit où cela a été cherché', ja: '不明（どこを調べたかは不明点の表にある）' },
  },
  {
    value: 'not-stated',
    means: { fr: 'non indiqué par les sources citées', ja: '引用資料に記載なし' },
  },
  { value: 'not-applicable', means: { fr: 'sans objet', ja: '該当なし' } },
  {
    value: 'undecided',
    means: {
      fr: 'plusieurs versions, aucune retenue seule : voir le tableau claims',
      ja: '複数の記述があり一つに定めていない（claimsの表を参照）',
    },
  },
];
