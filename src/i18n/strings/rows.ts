import { dictionary } from '../locales.ts';

/** The words under the facts that a row opens on. */
export const rowStrings = dictionary({
  fr: { cite: 'Citer\u00A0:', address: 'l’adresse de cette ligne', reference: 'la référence de la page' },
  ja: { cite: '引用：', address: 'この行のアドレス', reference: 'ページの書誌' },
});
