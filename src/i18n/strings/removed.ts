import { dictionary } from '../locales.ts';

/** The words for addresses that were published once and are no longer there. */
export const removedStrings = dictionary({
  fr: {
    title: 'Adresse retirée',
    state: 'Ce qui se trouvait à cette adresse a été retiré de l’archive.',
    description: 'Ce qui se trouvait à cette adresse a été retiré de l’archive\u00A0: pourquoi, et où aller.',
    places: 'Adresses retirées de cette page',
    instead: 'À lire à la place',
  },
  ja: {
    title: '取り除いたページ',
    state: 'このURLにあったものは、アーカイブから取り除きました。',
    description: 'このURLにあったものは、アーカイブから取り除きました。その理由と案内先を示します。',
    places: 'このページから取り除いた箇所',
    instead: '代わりのページ',
  },
});
