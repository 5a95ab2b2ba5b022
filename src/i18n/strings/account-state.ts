import { dictionary } from '../locales.ts';

/** What readers are told where one language of an account changed and nobody read both together since. */
export const accountStateStrings = dictionary({
  fr: {
    /** Of an account, whose counterpart in the other language changed; the changed sections follow. */
    otherChanged: (day: string) => `Le récit japonais a changé depuis la dernière relecture commune, le ${day}\u00A0:`,
    /** Of an account that stands in the other language only. */
    toTranslate: 'À traduire\u00A0: ce récit n’existe qu’en japonais.',
    /** The section before the first heading. */
    lead: 'le début',
    /** A section that is no longer there. */
    goneSection: 'une partie retirée',
  },
  ja: {
    otherChanged: (day) => `${day}に両言語を読み合わせた後、フランス語の解説が変わっています：`,
    toTranslate: '翻訳待ち：本文はフランス語のみです。',
    lead: '冒頭',
    goneSection: '取り除いた節',
  },
});
