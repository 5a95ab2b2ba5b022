import type { City } from '../../archive/archive.ts';
import { factLines, holderOf } from '../../facts/fact.ts';
import { factsRow, firstOf } from '../../facts/rows.ts';
import type { Context } from '../../names/names.ts';

const label = { fr: 'La ville dans la série', ja: '会議との関わり' };

/** The row of what is told of a host or associated city. */
export function cityRow(context: Context, { id, facts }: City) {
  const lines = factLines(context, holderOf(context, 'cities', id), 'facts', facts, '');
  const sentences = lines.flatMap(({ words }) => words ?? []);
  return factsRow(context, 'facts', label[context.locale], lines, firstOf(context, sentences, sentences.length));
}
