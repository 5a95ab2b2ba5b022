import type { PresenceState } from '../../archive/queries/participation.ts';
import { dictionary } from '../locales.ts';

/** The words for the presence of an authority at an edition, the same on every page. */
export const presenceStrings = dictionary({
  fr: {
    states: {
      present: 'présence établie',
      'not-proven': 'présence non confirmée',
      'stated-absent': 'absence signalée par une source',
      'not-in-whole-list': 'absente de la liste, lue en entier',
      'not-in-partial-list': 'liste lue en partie\u00A0: on ne sait pas',
      'no-list': 'aucune liste lue\u00A0: on ne sait pas',
      ended: 'n’existait plus',
    } satisfies Record<PresenceState, string>,
    host: 'ville hôte',
    /** An authority that a printed name may refer to. */
    uncertain: 'identification incertaine',
    /** Follows the number of those named: how many of them are not identified for certain. */
    uncertainOf: (n: number) =>
      `\u202F; ${String(n)}\u00A0identification${n > 1 ? 's' : ''} incertaine${n > 1 ? 's' : ''}`,
  },
  ja: {
    states: {
      present: '参加を確認',
      'not-proven': '参加は未確認',
      'stated-absent': '不参加（資料に記載）',
      'not-in-whole-list': '不参加（全自治体の一覧に名前なし）',
      'not-in-partial-list': '不明（一覧は一部のみ参照）',
      'no-list': '不明（一覧は未読）',
      ended: 'すでに廃止',
    },
    host: '開催都市',
    uncertain: '推定',
    uncertainOf: (n) => `（${String(n)}自治体は推定）`,
  },
});
