/** RGAA 4.1, theme 13: consultation. */
import type { Finding, Theme } from '../criterion.ts';
import { noTimeLimit } from '../findings.ts';

const nothingMoves: Finding = { fr: 'Rien ne bouge ni ne clignote.', ja: '動くものや点滅するものはありません。' };
const noOffice: Finding = {
  fr: 'Aucun document bureautique\u00A0: les données sont en CSV et en JSON. Les documents cités sont sur d’autres sites.',
  ja: '文書ファイルは配っていません（データはCSVとJSON）。出典の文書は他のサイトにあります。',
};
const nothingCryptic: Finding = { fr: 'Aucun.', ja: 'ありません。' };

/** Theme 13. */
export const consultation: Theme = {
  name: { fr: 'Consultation', ja: '閲覧' },
  criteria: [
    {
      name: { fr: 'Limites de temps', ja: '時間の制限' },
      result: 'not-applicable',
      seen: noTimeLimit,
    },
    {
      name: { fr: 'Pas de nouvelle fenêtre imposée', ja: '勝手に開く窓' },
      result: 'conform',
      seen: { fr: 'Aucun lien n’ouvre de fenêtre.', ja: '新しい窓を開くリンクはありません。' },
    },
    {
      name: { fr: 'Documents bureautiques\u00A0: une version accessible', ja: '文書ファイルの代替' },
      result: 'not-applicable',
      seen: noOffice,
    },
    { name: { fr: 'Cette version dit la même chose', ja: '代替の内容' }, result: 'not-applicable', seen: noOffice },
    {
      name: { fr: 'Contenus cryptiques\u00A0: une alternative', ja: '記号の絵などの代替' },
      result: 'not-applicable',
      seen: nothingCryptic,
    },
    {
      name: { fr: 'Cette alternative est pertinente', ja: 'その代替の内容' },
      result: 'not-applicable',
      seen: nothingCryptic,
    },
    { name: { fr: 'Flashs et changements de luminosité', ja: '閃光' }, result: 'not-applicable', seen: nothingMoves },
    { name: { fr: 'Mouvements contrôlables', ja: '動きの停止' }, result: 'not-applicable', seen: nothingMoves },
    {
      name: { fr: 'Toute orientation d’écran', ja: '画面の向き' },
      result: 'conform',
      seen: { fr: 'Aucune orientation n’est imposée.', ja: '縦でも横でも読めます。' },
    },
    {
      name: { fr: 'Gestes complexes\u00A0: un geste simple', ja: '複雑な身ぶりの代わり' },
      result: 'not-applicable',
      seen: { fr: 'Aucun geste complexe.', ja: '複雑な身ぶりを使う操作はありません。' },
    },
    {
      name: { fr: 'Actions du pointeur annulables', ja: 'ポインター操作の取り消し' },
      result: 'conform',
      seen: { fr: 'Tout s’active au relâchement du bouton.', ja: '離したときに働くので、途中で取り消せます。' },
    },
    {
      name: { fr: 'Mouvements de l’appareil', ja: '機器を動かす操作' },
      result: 'not-applicable',
      seen: { fr: 'Aucun.', ja: 'ありません。' },
    },
  ],
};
