import { dictionary } from '../locales.ts';

/** Notices for readers if one language of an account changed and nobody has read both together since. */
export const accountStateStrings = dictionary({
  fr: {
    /** For an account whose counterpart in the other language changed; the changed sections follow. */
    otherChanged: (day: string) => `Le récit japonais a changé depuis la dernière relecture commune, le ${day}\u00A0:`,
    /** For an account that exists only in the other language. */
    toTranslate: 'À traduire\u00A0: ce récit n’existe qu’en japonais.',
    /** The section before the first heading. */
    lead: 'le début',
    /** A removed section. */
    goneSection: 'une partie retirée',
  },
  ja: {
    otherChanged: (day) => `${day}に両言語を読み合わせた後、フランス語の解説が変わっています：`,
    toTranslate: '翻訳待ち：本文はフランス語のみです。',
    lead: '冒頭',
    goneSection: '取り除いた節',
  },
});
