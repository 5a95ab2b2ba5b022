import { dictionary } from '../locales.ts';

/** The page of the texts that a language has not yet. */
export const textsBehindStrings = dictionary({
  fr: {
    lead: 'Les textes qu’une langue n’a pas encore.',
    none: 'Rien n’attend\u00A0: chaque texte existe dans les deux langues.',
    toTranslate: 'À traduire',
    account: 'Récit',
    missing: { fr: 'manque en français', ja: 'manque en japonais' },
  },
  ja: {
    lead: '一方の言語がまだない文です。',
    none: '待っている文はありません。どの文も両言語にあります。',
    toTranslate: '翻訳待ち',
    account: '本文',
    missing: { fr: 'フランス語なし', ja: '日本語なし' },
  },
});
