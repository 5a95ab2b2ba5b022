import { dictionary } from '../locales.ts';

/** The page of the texts that a language has not yet, and of accounts to be read again beside the other language. */
export const textsBehindStrings = dictionary({
  fr: {
    lead: 'Les textes qu’une langue n’a pas encore, et les récits à relire parce que l’autre langue a changé.',
    none: 'Rien n’attend\u00A0: chaque texte existe dans les deux langues, et aucun récit n’est à relire.',
    toTranslate: 'À traduire',
    toReadAgain: 'À relire ensemble',
    account: 'Récit',
    missing: { fr: 'manque en français', ja: 'manque en japonais' },
    /** By the language that did not change. */
    otherChanged: {
      fr: (day: string) => `le japonais a changé depuis la dernière lecture, le ${day}`,
      ja: (day: string) => `le français a changé depuis la dernière lecture, le ${day}`,
    },
  },
  ja: {
    lead: '一方の言語がまだない文と、両言語を読み合わせた後に一方だけが変わった本文です。',
    none: '待っている文はありません。どの文も両言語にあり、読み合わせの必要な本文もありません。',
    toTranslate: '翻訳待ち',
    toReadAgain: '読み合わせ待ち',
    account: '本文',
    missing: { fr: 'フランス語なし', ja: '日本語なし' },
    otherChanged: {
      fr: (day) => `${day}の読み合わせの後、日本語が変わりました`,
      ja: (day) => `${day}の読み合わせの後、フランス語が変わりました`,
    },
  },
});
