import { dictionary } from '../locales.ts';

/** The names of the pages on which both languages stand in aligned rows. */
export const parallelStrings = dictionary({
  fr: {
    sideBySide: 'Les deux langues côte à côte',
    /** Of an edition, whose page sets its titles side by side. */
    titlesSideBySide: 'Les titres dans les deux langues',
  },
  ja: {
    sideBySide: '日仏対照',
    titlesSideBySide: '題名の日仏対照',
  },
});
