import { isObject } from '../text/is-object.ts';
import { isNotKnown, type NotKnown } from '../schema/not-known.ts';
import type { Locale, Words } from '../schema/words.ts';
import { setFrench } from '../text/typography.ts';

/** The words for a missing value: one of the archive's three words, or that versions differ and none was chosen. */
export type Missing = NotKnown | { readonly is: 'undecided' };

export type Cell = string | number | boolean | readonly (string | number)[] | Missing | undefined;

export interface Column {
  readonly name: string;
  /** In the words of Table Schema. A date is a string, since its precision varies. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
  readonly description: Words;
  readonly values?: readonly string[] | undefined;
  readonly pattern?: string | undefined;
  readonly isAddress?: boolean | undefined;
  /** The table that the ids refer to; the second word is their column there, `id` by default. */
  readonly names?: readonly [table: string, column?: string] | undefined;
  readonly members?: 'string' | 'integer' | undefined;
  /** Its words tell whether there is a value: they are values themselves, and never stand for an empty cell. */
  readonly isState?: boolean | undefined;
  readonly language?: Locale | undefined;
}

export interface Table {
  readonly name: string;
  readonly title: Words;
  readonly description: Words;
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column with the function that gets its cell. Its type is text by default; `tables.json` has its description, unless it has one. */
export type FilledColumn<Row> = Partial<Column> & {
  readonly name: string;
  readonly cell: (row: Row) => Cell;
};

export function typeset({ fr, ja }: Words): Words {
  return { fr: setFrench(fr), ja };
}

export function isMissing(value: unknown): value is Missing {
  return isNotKnown(value) || (isObject(value) && value['is'] === 'undecided');
}

export const missingWords: readonly { readonly value: string; readonly means: Words }[] = [
  { value: '', means: { fr: 'la fiche n’en dit rien', ja: '記録に記載なし' } },
  {
    value: 'unknown',
    means: { fr: 'inconnu : une lacune dit où cela a été cherché', ja: '不明（どこを調べたかは不明点の表にある）' },
  },
  {
    value: 'not-stated',
    means: { fr: 'sans indication dans les sources citées', ja: '引用資料に記載なし' },
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
