import { dictionary } from '../locales.ts';

/** The words of the choice of colours and text size. */
export const displayStrings = dictionary({
  fr: {
    display: 'Affichage',
    light: 'Couleurs claires',
    dark: 'Couleurs sombres',
    system: 'Comme l’appareil',
    size: 'Taille du texte',
    smaller: 'Plus petite',
    normal: 'Normale',
    larger: 'Plus grande',
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
