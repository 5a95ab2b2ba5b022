import type { Side } from '../../archive/schema/words.ts';
import { dictionary } from '../locales.ts';

/** Presence of an authority at an edition, as far as the sources say. */
export type Answer = 'yes' | 'no' | 'unknown';

/** The words of the page that shows at which editions a town was present. */
export const townsStrings = dictionary({
  fr: {
    description:
      'Pour chaque collectivité française ou japonaise\u00A0: à quelles éditions elle était, à quelles elle n’était pas, et pour lesquelles on ne sait pas.',
    lead: 'Oui si une source la nomme. Non si la liste de l’édition est complète et ne la nomme pas, ou si une source dit son absence. Sinon, on ne sait pas.',
    sides: { french: 'France', japanese: 'Japon' } satisfies Record<Side, string>,
    answers: { yes: 'oui', no: 'non', unknown: 'on ne sait pas' } satisfies Record<Answer, string>,
    jumps: 'Initiales',
    otherScript: 'autres',
    ordinals: (all: readonly string[]) => all.join(', '),
    others: (whole: string) =>
      `Une collectivité que nulle source ne nomme${whole === '' ? '' : ` n’est dans aucune des listes complètes (${whole})\u202F; pour les autres éditions,`} on ne sait pas.`,
  },
  ja: {
    description: '日仏の自治体ごとに、参加した回、参加しなかった回、分からない回を示します。',
    lead: '資料に名前があれば「参加」、全自治体が判明した一覧に名前がないとき、または不参加と資料にあるときは「不参加」、そのほかは「不明」です。',
    sides: { french: 'フランス', japanese: '日本' },
    answers: { yes: '参加', no: '不参加', unknown: '不明' },
    jumps: '頭文字',
    otherScript: '他',
    ordinals: (all) => all.join('、'),
    others: (whole) =>
      `どの資料にも名前のない自治体は、${whole === '' ? '' : `全自治体が判明している回（${whole}）には参加しておらず、ほかの回は`}不明です。`,
  },
});
