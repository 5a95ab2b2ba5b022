import { dictionary } from '../locales.ts';

/** What readers are told where one language of a text did not follow the other. */
export const textStateStrings = dictionary({
  fr: {
    /** Of a text in the page's language, which was not changed when its source in the other one was. */
    behind: (day: string) => `Ce texte est plus ancien que sa source japonaise. Les deux ont été comparés le ${day}.`,
    /** How many of them a page has, where there are any. */
    behindOnPage: (texts: number) =>
      texts === 1
        ? 'Un texte de cette page est plus ancien que sa source japonaise.'
        : `${String(texts)}\u00A0textes de cette page sont plus anciens que leur source japonaise.`,
    /** Of an account, whose counterpart in the other language changed; the changed sections follow. */
    otherChanged: (day: string) =>
      `Le récit japonais a changé depuis que les deux ont été lus ensemble, le ${day}\u00A0:`,
    /** The section before the first heading. */
    lead: 'le début',
    /** A section that is no longer there. */
    goneSection: 'une partie retirée',
  },
  ja: {
    behind: (day) => `この文は、もとのフランス語の文より古いものです（最後に照合した日：${day}）。`,
    behindOnPage: (texts) => `このページには、もとのフランス語より古い文が${String(texts)}件あります。`,
    otherChanged: (day) => `${day}に両言語を読み合わせた後、フランス語の解説が変わっています：`,
    lead: '冒頭',
    goneSection: '取り除いた節',
  },
});
