import { byDate } from '../../archive/queries/twinnings.ts';
import { origins, type Origin } from '../../schema/twinning.ts';
import type { Twinning } from '../../archive/archive.ts';
import type { Words } from '../../schema/words.ts';
import type { Context } from '../../names/names.ts';

const titles = {
  trade: { fr: 'On y fait la même chose', ja: '同じものを作り、楽しむ' },
  places: { fr: 'Les lieux se répondent', ja: '土地が似ている' },
  chance: { fr: 'Quelqu’un, ou un hasard, les a réunies', ja: '人の縁、偶然のめぐり合わせ' },
} satisfies Record<Origin, Words>;

/** The links of which a word says why they came to be, in groups; those of one word together, from the oldest on. */
export function twinningsByReason({ archive, locale }: Context) {
  const links = byDate([...archive.twinnings.values()]).filter(({ word }) => word);
  return origins
    .map((origin) => ({
      title: titles[origin][locale],
      words: [
        ...Map.groupBy(
          links.filter((link) => link.origin === origin),
          ({ word }) => word?.[locale],
        ).values(),
      ],
    }))
    .filter(({ words }) => words.length > 0);
}

export function firstWords(context: Context): readonly (readonly Twinning[])[] {
  return twinningsByReason(context).flatMap(({ words }) => words.slice(0, 2).map((links) => links.slice(0, 1)));
}
