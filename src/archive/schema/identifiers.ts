import { z } from 'zod';
import { shortStatement } from './claim.ts';
import type { MistakeCode } from './problem.ts';
import { addMistake } from './problem.ts';
import { described } from './words.ts';

const code = shortStatement(
  'number',
  described(z.string(), ['Code', 'コード'], ['Le code, zéros compris.', 'コード（先頭の0を含む）。']),
);

function numberOf(form: RegExp, mistake: MistakeCode) {
  const number = z.string().superRefine((value, ctx) => {
    if (!form.test(value)) addMistake(ctx, mistake, { value });
  });
  return shortStatement('number', described(number, ['Numéro', '番号'], ['Le numéro.', '番号。']));
}

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
    numberOf(/^Q[1-9]\d*$/, 'bad-wikidata').optional(),
    ['Wikidata', 'Wikidata'],
    ['L’élément de Wikidata.', 'Wikidataの項目。'],
  ),
  geonames: described(
    numberOf(/^[1-9]\d*$/, 'bad-geonames').optional(),
    ['GeoNames', 'GeoNames'],
    [
      'Le numéro GeoNames : de la localité pour une ville, du territoire pour un département, une région ou une préfecture.',
      'GeoNamesの番号。市町村は集落、県・地域圏・都道府県は区域のもの。',
    ],
  ),
};
