import type { PublicationKind } from '../../archive/schema/declaration.ts';
import { dictionary } from '../locales.ts';

export const declarationStrings = dictionary({
  fr: {
    /** If no title is known in the language of the page. */
    untitled: (ordinal: string) => `Déclaration de la ${ordinal} édition`,
    /** The title with its edition, which makes it unique: several are « Déclaration finale ». */
    titled: (title: string, ordinal: string) => `${title} (${ordinal} édition)`,
    /** The same in a list, with its city: « Déclaration finale (Tours) ». */
    titledAt: (title: string, hosts: readonly string[]) => `${title} (${hosts.join(', ')})`,
    notKnown: 'On ne sait pas si une déclaration a été adoptée',
    notKnownWhether: 'On ne sait pas si une déclaration a été adoptée.',
    /** How far the text was read, where no label stands before it: « texte lu en partie ». */
    textState: (known: string) => `texte ${known}`,
    /** A link to the text on another site; `language` if it is not that of the page. */
    readText: (kind: PublicationKind, language?: string) => {
      const words = { official: 'Lire le texte', copy: 'Lire le texte (copie)', extract: 'Lire un extrait' };
      return `${words[kind]}${language === undefined ? '' : `, en ${language}`}`;
    },
    pointsNote: 'L’ordre et les numéros sont les nôtres.',
    pointsNumbered: 'Les numéros sont ceux de la source, sauf ceux que nous avons ajoutés, marqués comme tels.',
    noPoints: 'aucun point connu',
    point: 'Point',
  },
  ja: {
    untitled: (ordinal) => `${ordinal}会議の宣言`,
    titled: (title, ordinal) => `${title}（${ordinal}会議）`,
    titledAt: (title, hosts) => `${title}（${hosts.join('、')}）`,
    notKnown: '宣言の有無は不明',
    notKnownWhether: '宣言が採択されたかどうかは分かっていません。',
    textState: (known) => `本文：${known}`,
    readText: (kind, language) => {
      const words = { official: ['本文を読む'], copy: ['本文を読む', '転載'], extract: ['抜粋を読む'] };
      const [what, ...details] = [...words[kind], ...(language === undefined ? [] : [language])];
      return `${what ?? ''}${details.length > 0 ? `（${details.join('、')}）` : ''}`;
    },
    pointsNote: '項目の順序と番号は当アーカイブによるもので、資料にはありません。',
    pointsNumbered: '番号は資料のものです。当アーカイブによる番号には、その旨を記します。',
    noPoints: '項目は不明',
    point: '項目',
  },
});
