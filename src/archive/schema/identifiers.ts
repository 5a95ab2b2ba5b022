import { z } from 'zod';
import { shortStatement } from './claim.ts';
import { addMistake, type ShapeCode } from './problem.ts';
import { described } from './words.ts';

const code = shortStatement(
  'number',
  described(z.string(), ['Code', 'コード'], ['Le code, zéros compris.', 'コード（先頭の0を含む）。']),
);

function ofForm(form: RegExp, mistake: ShapeCode) {
  return z.string().superRefine((value, ctx) => {
    if (!form.test(value)) addMistake(ctx, mistake, { value });
  });
}

const item = described(
  ofForm(/^Q[1-9]\d*$/, 'bad-wikidata'),
  ['Élément', '項目'],
  ['La lettre Q et son numéro.', 'Qと番号。'],
);
const number = described(ofForm(/^[1-9]\d*$/, 'bad-geonames'), ['Numéro', '番号'], ['Le numéro.', '番号。']);

/** What an authority or an area is called by those who count and link: each a fact of its own, with the table that says it. */
export const identifiers = {
  code: described(
    code.optional(),
    ['Code', 'コード'],
    [
      'Code INSEE, numéro SIREN d’une intercommunalité ou code des collectivités japonaises.',
      'INSEEコード、SIREN番号（広域行政組織）または団体コード。',
    ],
  ),
  wikidata: described(
    shortStatement('item', item).optional(),
    ['Wikidata', 'Wikidata'],
    ['L’élément de Wikidata.', 'Wikidataの項目。'],
  ),
  geonames: described(
    shortStatement('number', number).optional(),
    ['GeoNames', 'GeoNames'],
    [
      'Le numéro GeoNames : de la localité pour une ville, du territoire pour un département, une région ou une préfecture.',
      'GeoNamesの番号。市町村は集落、県・地域圏・都道府県は区域のもの。',
    ],
  ),
};
