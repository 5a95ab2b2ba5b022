import { dictionary } from '../locales.ts';

/** The names of the pages on which both languages stand in aligned rows. */
export const parallelStrings = dictionary({
  sideBySide: { fr: 'Les deux langues côte à côte', ja: '日仏対照' },
  /** Of an edition, whose page sets its titles side by side. */
  titlesSideBySide: { fr: 'Les titres dans les deux langues', ja: '題名の日仏対照' },
});
