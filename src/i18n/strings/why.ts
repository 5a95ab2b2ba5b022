import type { Origin } from '../../archive/schema/twinning.ts';
import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the page of reasons. */
export const whyStrings = dictionary({
  fr: {
    description: (n: number) =>
      `Une soie, une montagne, un aviateur\u00A0: ${formatNumber(n, 'fr')}\u00A0liens entre une collectivité française et une collectivité japonaise, chacun par un mot et par la raison que les sources en donnent.`,
    lead: (n: number) =>
      `Une ville française et une ville japonaise se choisissent pour la soie, pour une montagne, pour un aviateur tombé du ciel. Voici la raison de ${formatNumber(n, 'fr')}\u00A0liens, telle que les sources la donnent\u00A0; le mot qui résume chacune est de l’archive.`,
    groups: {
      trade: 'On y fait la même chose',
      places: 'Les lieux se répondent',
      chance: 'Quelqu’un, ou un hasard, les a réunies',
    } satisfies Record<Origin, string>,
    /** How many other twinnings and agreements, and how many occasional links, have no known reason. */
    rest: (counted: number, occasional: number) =>
      `Pour ${formatNumber(counted, 'fr')}\u00A0autre${counted > 1 ? 's jumelages et accords' : ' jumelage ou accord'}${
        occasional > 0
          ? ` et ${formatNumber(occasional, 'fr')}\u00A0${occasional > 1 ? 'liens ponctuels' : 'lien ponctuel'}`
          : ''
      }, la raison n’est pas connue.`,
    all: 'Tous les jumelages et accords',
  },
  ja: {
    description: (n) =>
      `絹、名峰、墜落した飛行家。日仏の自治体を結ぶ${formatNumber(n, 'ja')}組の縁を、一語と、資料の伝える経緯で紹介します。`,
    lead: (n) =>
      `絹、名峰、空から落ちてきた飛行家。日本とフランスの二つのまちは、思いがけない縁で結ばれています。資料が伝える${formatNumber(n, 'ja')}組の経緯です。見出しの一語は当アーカイブが選びました。`,
    groups: {
      trade: '同じものを作り、楽しむ',
      places: '土地が似ている',
      chance: '人の縁、偶然のめぐり合わせ',
    },
    rest: (counted, occasional) =>
      `ほかの姉妹都市・提携${formatNumber(counted, 'ja')}組${occasional > 0 ? `と、その他の交流${formatNumber(occasional, 'ja')}組` : ''}の経緯は分かっていません。`,
    all: '姉妹都市・提携の一覧',
  },
});
