import { dictionary } from '../locales.ts';

/** What is said under an account that is not up to the other language. */
export const accountStrings = dictionary({
  fr: {
    /** For an account that exists only in the other language. */
    toTranslate: 'À traduire\u00A0: ce récit n’existe qu’en japonais.',
    /** For an account whose other language was updated on a later day. */
    behind: (other: string, own: string) => `La version japonaise a été mise à jour le ${other}, celle-ci le ${own}.`,
  },
  ja: {
    toTranslate: '翻訳待ち：本文はフランス語のみです。',
    behind: (other, own) => `フランス語版は${other}に更新されました（この日本語版は${own}）。`,
  },
});
