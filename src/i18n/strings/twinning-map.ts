import type { TwinningRecord } from '../../archive/schema/twinning.ts';
import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the map of the links. */
export const twinningMapStrings = dictionary({
  fr: {
    heading: 'Carte des liens',
    title: (links: number, places: number) =>
      `Carte\u00A0: ${formatNumber(links, 'fr')} liens entre ${formatNumber(places, 'fr')} collectivités de France et du Japon`,
    key: {
      twinning: (n) => `trait épais\u00A0: jumelage (${formatNumber(n, 'fr')})`,
      agreement: (n) => `trait fin\u00A0: autre accord (${formatNumber(n, 'fr')})`,
      occasional: (n) => `tirets\u00A0: lien ponctuel, sans acte connu (${formatNumber(n, 'fr')})`,
    } satisfies Record<TwinningRecord['kind'], (n: number) => string>,
    note: 'Les deux pays à la même échelle, chacun dans son cadre\u00A0: la distance entre eux n’est pas représentée. Le tableau ci-dessous nomme chaque lien.',
    undrawn: (names: string) => `Absents de la carte, faute de position connue\u00A0: ${names}.`,
  },
  ja: {
    heading: '提携の地図',
    title: (links, places) =>
      `地図：日仏${formatNumber(places, 'ja')}自治体を結ぶ${formatNumber(links, 'ja')}組の提携・交流`,
    key: {
      twinning: (n) => `太線：姉妹都市（${formatNumber(n, 'ja')}組）`,
      agreement: (n) => `細線：その他の提携（${formatNumber(n, 'ja')}組）`,
      occasional: (n) => `破線：文書の知られていない交流（${formatNumber(n, 'ja')}件）`,
    },
    note: '両国を同じ縮尺で、それぞれの枠に示します。両国間の距離は表していません。個々の提携は下の表にあります。',
    undrawn: (names) => `一方の位置が分からず地図にないもの：${names}。`,
  },
});
