import { dictionary } from '../locales.ts';

/** The words of the choice of colours and text size. */
export const displayStrings = dictionary({
  fr: {
    display: 'Affichage',
    light: 'Clair',
    dark: 'Sombre',
    system: 'Système',
    size: 'Taille du texte',
    smaller: 'Réduire',
    normal: 'Normale',
    larger: 'Agrandir',
  },
  ja: {
    display: '表示',
    light: 'ライト',
    dark: 'ダーク',
    system: '端末の設定',
    size: '文字サイズ',
    smaller: '縮小',
    normal: '標準',
    larger: '拡大',
  },
});
