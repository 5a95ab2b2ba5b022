import type { PresenceState } from '../../archive/queries/participation.ts';
import { dictionary } from '../locales.ts';

/** The words for the presence of an authority at an edition. Pages with less room, or more, say some of them in their own words. */
export const presenceStrings = dictionary({
  fr: {
    /** The state of an authority according to the lists of an edition. */
    states: {
      present: 'dans la liste',
      'not-proven': 'présence possible, non prouvée',
      'stated-absent': 'absence signalée par une source',
      'not-in-whole-list': 'pas dans la liste, qui est complète',
      'not-in-partial-list': 'liste incomplète\u00A0: on ne sait pas',
      'no-list': 'aucune liste connue',
      ended: 'n’existait plus',
    } satisfies Record<PresenceState, string>,
    host: 'ville hôte',
    /** An authority that a list may refer to. */
    uncertain: 'identification incertaine',
    /** Follows the number of those named: how many of them are not identified for certain. */
    uncertainOf: (n: number) => `, dont ${String(n)} d’identification incertaine`,
  },
  ja: {
    states: {
      present: '参加（一覧に記載）',
      'not-proven': '参加を確認できず',
      'stated-absent': '不参加との記載あり',
      'not-in-whole-list': '記載なし（一覧は全自治体が判明）',
      'not-in-partial-list': '不明（一覧は一部のみ判明）',
      'no-list': '不明（一覧なし）',
      ended: 'すでに廃止',
    },
    host: '開催都市',
    uncertain: '推定（要確認）',
    uncertainOf: (n) => `（うち${String(n)}は推定、要確認）`,
  },
});
