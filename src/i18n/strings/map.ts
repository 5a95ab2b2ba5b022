import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';
import type { Side } from '../../archive/schema/words.ts';

/** The words of the maps. */
export const mapStrings = dictionary({
  fr: {
    title: 'Carte des villes',
    note: 'Les deux pays à la même échelle. Chiffre\u00A0: édition reçue. Signe vide\u00A0: ville qui n’a pas (encore) reçu d’édition. Ligne\u00A0: jumelage ou accord.',
    km: (n: number) => `${formatNumber(n, 'fr')}\u00A0km`,
    undrawn: (names: string) => `Position non connue\u00A0: ${names}.`,
    /** Between the numbers of the editions that a place hosted. */
    betweenNumbers: ', ',
    locatorNote: {
      french: 'En gris, plus petites\u00A0: les autres villes françaises de la série.',
      japanese: 'En gris, plus petites\u00A0: les autres villes japonaises de la série.',
    } satisfies Record<Side, string>,
    credit: (n: number) =>
      `Côtes simplifiées d’après Natural Earth, sans l’outre-mer ni les îles de moins de ${formatNumber(n, 'fr')}\u00A0km².`,
  },
  ja: {
    title: '都市の地図',
    note: '両国を同じ縮尺で示します。数字は開催した回、白抜きは開催なし（予告を含む）、線は姉妹都市・提携です。',
    km: (n) => `${formatNumber(n, 'ja')} km`,
    undrawn: (names) => `位置不明：${names}。`,
    betweenNumbers: '・',
    locatorNote: {
      french: '小さい灰色の印は、会議に関わるフランスのほかの都市です。',
      japanese: '小さい灰色の印は、会議に関わる日本のほかの都市です。',
    },
    credit: (n) =>
      `海岸線はNatural Earthによる簡略図です。${formatNumber(n, 'ja')} km²未満の島とフランスの海外領土は省きました。`,
  },
});
