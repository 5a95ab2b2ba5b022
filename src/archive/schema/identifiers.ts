import { z } from 'zod';
import { shortStatement } from './claim.ts';
import { addMistake, type ShapeCode } from './problem.ts';
import { described, fields } from './fields.ts';

const code = shortStatement('number', described('identifiers.code.number', z.string()));

function ofForm(form: RegExp, mistake: ShapeCode) {
  return z.string().superRefine((value, ctx) => {
    if (!form.test(value)) addMistake(ctx, mistake, { value });
  });
}

const item = described('identifiers.wikidata.item', ofForm(/^Q[1-9]\d*$/, 'bad-wikidata'));
const number = described('identifiers.geonames.number', ofForm(/^[1-9]\d*$/, 'bad-geonames'));

/** What an authority or an area is called by those who count and link: each a fact of its own, with the table that says it. */
export const identifiers = fields('identifiers', {
  code: code.optional(),
  wikidata: shortStatement('item', item).optional(),
  geonames: shortStatement('number', number).optional(),
});
