import { valueForms, type ValueForm } from './prose.ts';

/** A value of the data in a text of a record: `{dates.days as year}`, `{attendance.persons.total by lettre-diplomatique-2018}`. */
export interface TextValue {
  readonly of: string;
  readonly as?: ValueForm | undefined;
  readonly by?: string | undefined;
}

/** A text of a record in its pieces. A brace that makes no value is `stray`. */
type TextPiece = string | TextValue | { readonly stray: string };

const form = /^(?<of>[\w./-]+)(?: as (?<as>\w+))?(?: by (?<by>[\w-]+))?$/;

export function textPieces(text: string): readonly TextPiece[] {
  return text.split(/(\{[^{}]*\}|[{}])/u).flatMap((piece): TextPiece[] => {
    if (!/^[{}]/u.test(piece)) return piece === '' ? [] : [piece];
    const { of, as, by } = form.exec(piece.slice(1, -1))?.groups ?? {};
    const asForm = valueForms.find((known) => known === as);
    return of === undefined || (as !== undefined && !asForm) ? [{ stray: piece }] : [{ of, as: asForm, by }];
  });
}
