import type { FactView } from './fact.ts';
import type { FieldView } from './values.ts';

/** A fact as a line headed by its date, where it has one: the date, and the fact without it. */
export function datedLine(fact: FactView): { readonly date?: FieldView | undefined; readonly fact: FactView } {
  const date = fact.fields.find(({ name, isNotKnown }) => name === 'date' && !isNotKnown);
  return { date, fact: { ...fact, fields: fact.fields.filter((field) => field !== date) } };
}
