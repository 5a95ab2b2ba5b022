import type { PublicationKind } from '../../archive/schema/declaration.ts';
import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** What the list of declarations says of all of them. */
interface DeclarationSums {
  readonly attested: number;
  /** The host cities of those that a source says were adopted. */
  readonly adopted: readonly string[];
  readonly unknown: number;
  readonly whole: number;
  /** The copies of a text on other sites. */
  readonly copies: readonly string[];
}

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
    pointsNote: 'L’ordre et les numéros sont de l’archive\u00A0: aucune source n’en imprime.',
    pointsNumbered: 'Les numéros sont ceux de la source, sauf là où il est dit qu’ils sont de l’archive.',
    noPoints: 'aucun point connu',
    point: 'Point',
    indexLead: ({ attested, adopted, unknown, whole, copies }: DeclarationSums) =>
      [
        `${formatNumber(attested, 'fr')} réunions se sont conclues par une déclaration`,
        unknown > 0 ? `\u202F; pour ${formatNumber(unknown, 'fr')} autres, on ne le sait pas. ` : '. ',
        adopted.length > 0
          ? `L’adoption est établie pour ${formatNumber(adopted.length, 'fr')} (${adopted.join(', ')})${attested > adopted.length ? '\u202F; des autres, on sait seulement que le texte a été lu ou rendu public' : ''}. `
          : '',
        whole === 0 ? 'Nous n’avons lu aucun texte en entier. ' : '',
        copies.length > 0 ? `Des copies sont en ligne, sur des sites tiers\u00A0: ${copies.join(', ')}.` : '',
      ]
        .join('')
        .trim(),
    /** A copy of a text, by its city and its language: « Takamatsu (français) ». */
    copyOf: (hosts: readonly string[], language: string) => `${hosts.join(', ')} (${language})`,
    indexDescription:
      'Les déclarations des Rencontres, édition par édition\u00A0: adoption, lecture ou publication, date, texte lu, points et engagements.',
    /** If no source tells of a declaration: « Chartres, 2012 ». */
    placeAndYear: (hosts: readonly string[], year: string) => [...hosts, year].join(', '),
    noSentence: 'Aucune phrase n’en est connue.',
    readBy: 'lue par\u00A0',
    announced: (status: string, when: string) => `Édition ${status} (${when})\u00A0: aucune déclaration n’est connue.`,
  },
  ja: {
    untitled: (ordinal) => `${ordinal}会議の宣言`,
    titled: (title, ordinal) => `${title}（${ordinal}会議）`,
    titledAt: (title, hosts) => `${title}（${hosts.join('、')}）`,
    notKnown: '宣言が採択されたかは不明',
    notKnownWhether: '宣言が採択されたかどうかは分かっていません。',
    textState: (known) => `本文：${known}`,
    readText: (kind, language) => {
      const words = { official: ['本文を読む'], copy: ['本文を読む', '転載'], extract: ['抜粋を読む'] };
      const [what, ...details] = [...words[kind], ...(language === undefined ? [] : [language])];
      return `${what ?? ''}${details.length > 0 ? `（${details.join('、')}）` : ''}`;
    },
    pointsNote: '項目の順序と番号は当アーカイブによるもので、資料にはありません。',
    pointsNumbered: '番号は資料のものです。当アーカイブによる番号には、その旨を記します。',
    noPoints: '判明した項目なし',
    point: '項目',
    indexLead: ({ attested, adopted, unknown, whole, copies }) =>
      [
        `宣言・共同文書を確認できる会議は${formatNumber(attested, 'ja')}回`,
        unknown > 0 ? `、宣言の有無が分からない会議は${formatNumber(unknown, 'ja')}回です。` : 'です。',
        adopted.length > 0
          ? `採択を伝える資料があるのは${formatNumber(adopted.length, 'ja')}回（${adopted.join('、')}）で${attested > adopted.length ? '、ほかは読み上げまたは発表だけが伝えられていま' : ''}す。`
          : '',
        whole === 0 ? '全文を参照できた宣言はありません。' : '',
        copies.length > 0 ? `第三者サイトに転載された本文があります：${copies.join('、')}。` : '',
      ].join(''),
    copyOf: (hosts, language) => `${hosts.join('、')}（${language}）`,
    indexDescription: '各回の宣言について、採択・読み上げ・発表の別と日付、参照できた本文、項目と合意事項を示します。',
    placeAndYear: (hosts, year) => `${hosts.join('、')}（${year}）`,
    noSentence: '文言は確認できていません。',
    readBy: '読み上げ：',
    announced: (status, when) => `${status}された回（${when}）です。宣言は確認されていません。`,
  },
});
