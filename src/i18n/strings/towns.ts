import type { Side } from '../../archive/schema/words.ts';
import { dictionary } from '../locales.ts';

/** Presence of an authority at an edition, as far as the sources say. */
export type Answer = 'yes' | 'no' | 'ended' | 'unknown';

/** The words of the page that shows at which editions a town was present. */
export const townsStrings = dictionary({
  fr: {
    description:
      'Pour chaque collectivité française ou japonaise\u00A0: à quelles éditions elle était, à quelles elle n’était pas, et pour lesquelles on ne sait pas.',
    lead: 'Oui si une source la nomme. Non si la liste de l’édition, lue en entier, ne la nomme pas, ou si une source dit son absence. Sinon, on ne sait pas.',
    sides: { french: 'France', japanese: 'Japon' } satisfies Record<Side, string>,
    /** Of an authority that had become another one before the edition. */
    endedAs: (successor: string) => `n’existait plus (devenue ${successor})`,
    answers: { yes: 'oui', no: 'non', ended: 'n’existait plus', unknown: 'on ne sait pas' } satisfies Record<
      Answer,
      string
    >,
    jumps: 'Initiales',
    otherScript: 'autres',
    ordinals: (all: readonly string[]) => all.join(', '),
    others: (whole: string) =>
      `Une collectivité que nulle source ne nomme${whole === '' ? '' : ` n’est dans aucune des listes lues en entier (${whole})\u202F; pour les autres éditions,`} on ne sait pas.`,
  },
  ja: {
    description: '日仏の自治体ごとに、参加した回、参加しなかった回、分からない回を示します。',
    lead: '資料に名前があれば「参加」、全体を参照した一覧に名前がないとき、または不参加と資料にあるときは「不参加」、そのほかは「不明」です。',
    sides: { french: 'フランス', japanese: '日本' },
    endedAs: (successor) => `会議の前に廃止（現${successor}）`,
    answers: { yes: '参加', no: '不参加', ended: '会議の前に廃止', unknown: '不明' },
    jumps: '頭文字',
    otherScript: '他',
    ordinals: (all) => all.join('、'),
    others: (whole) =>
      `どの資料にも名前のない自治体は、${whole === '' ? '' : `一覧の全体を参照した回（${whole}）には参加しておらず、ほかの回は`}不明です。`,
  },
});
