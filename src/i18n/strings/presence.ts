import type { PresenceState } from '../../archive/queries/participation.ts';
import type { Bilingual } from '../../text/locales.ts';

export const presenceStrings = {
  states: {
    present: { fr: 'présence établie', ja: '参加を確認' },
    probable: { fr: 'présence probable', ja: '参加（推定）' },
    'not-proven': { fr: 'présence à confirmer', ja: '参加は要確認' },
    'stated-absent': { fr: 'absence signalée par une source', ja: '不参加（資料に記載）' },
    'not-in-whole-list': { fr: 'absente de la liste, lue en entier', ja: '不参加（全自治体の一覧に名前なし）' },
    'not-in-full-count': {
      fr: 'absente des noms connus, qui font le compte',
      ja: '不参加とみられる（判明した名称が総数に達する）',
    },
    'not-in-partial-list': { fr: 'liste lue en partie\u00A0: on ne sait pas', ja: '不明（一覧は一部のみ参照）' },
    'no-list': { fr: 'aucune liste trouvée\u00A0: on ne sait pas', ja: '不明（参加自治体の一覧が見つかっていない）' },
    'not-yet': { fr: 'n’existait pas encore', ja: '設置前' },
    ended: { fr: 'n’existait plus', ja: '廃止' },
    'not-identified': { fr: 'collectivité non identifiée', ja: '自治体は未特定' },
  } satisfies Record<PresenceState, Bilingual<string>>,
  host: { fr: 'ville hôte', ja: '開催都市' },
  /** An authority that a printed name may refer to. */
  uncertain: { fr: 'identification incertaine', ja: '推定' },
  /** Follows the number of those named: how many of them are not identified for certain. */
  uncertainOf: {
    fr: (n: number) => `\u202F; ${String(n)}\u00A0identification${n > 1 ? 's' : ''} incertaine${n > 1 ? 's' : ''}`,
    ja: (n: number) => `（${String(n)}自治体は推定）`,
  },
};
