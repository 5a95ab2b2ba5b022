import type { PublicationKind } from '../../schema/declaration.ts';

export const declarationStrings = {
  /** If no title is known in the language of the page. */
  untitled: {
    fr: (ordinal: string) => `Déclaration de la ${ordinal} édition`,
    ja: (ordinal: string) => `${ordinal}会議の宣言`,
  },
  titled: {
    fr: (title: string, ordinal: string, year: string | undefined) => `${title} (${year ?? `${ordinal} édition`})`,
    ja: (title: string, ordinal: string) => `${title}（${ordinal}会議）`,
  },
  /** The same in a list, with its city: « Déclaration finale (Tours) ». */
  titledAt: {
    fr: (title: string, hosts: readonly string[]) => `${title} (${hosts.join(', ')})`,
    ja: (title: string, hosts: readonly string[]) => `${title}（${hosts.join('、')}）`,
  },
  notKnown: { fr: 'On ne sait pas si une déclaration a été adoptée', ja: '宣言の有無は不明' },
  notKnownWhether: {
    fr: 'On ne sait pas si une déclaration a été adoptée.',
    ja: '宣言が採択されたかどうかは分かっていません。',
  },
  /** How far the text was read, where no label stands before it: « texte lu en partie ». */
  textState: { fr: (known: string) => `texte ${known}`, ja: (known: string) => `本文：${known}` },
  /** A link to the text on another site; `language` if it is not that of the page. */
  readText: {
    fr: (kind: PublicationKind, language?: string) => {
      const words = { official: 'Lire le texte', copy: 'Voir la copie', extract: 'Lire un extrait' };
      return `${words[kind]}${language === undefined ? '' : `, en ${language}`}`;
    },
    ja: (kind: PublicationKind, language?: string) => {
      const words = { official: ['本文を読む'], copy: ['転載を見る'], extract: ['抜粋を読む'] };
      const [what, ...details] = [...words[kind], ...(language === undefined ? [] : [language])];
      return `${what ?? ''}${details.length > 0 ? `（${details.join('、')}）` : ''}`;
    },
  },
  pointsNote: {
    fr: 'L’ordre et les numéros sont les nôtres.',
    ja: '項目の順序と番号は当アーカイブによるもので、資料にはありません。',
  },
  pointsNumbered: {
    fr: 'Les numéros sont ceux de la source, sauf ceux que nous avons ajoutés, marqués comme tels.',
    ja: '番号は資料のものです。当アーカイブによる番号には、その旨を記します。',
  },
  point: { fr: 'Point', ja: '項目' },
};

export const officialTextStrings = {
  /** « article 3, paragraphe 2 »; without a number, the preamble. */
  place: {
    fr: (number: string | undefined, paragraph?: string) =>
      [
        number === undefined ? 'préambule' : `article\u00A0${number}`,
        ...(paragraph === undefined ? [] : [`paragraphe\u00A0${paragraph}`]),
      ].join(', '),
    ja: (number: string | undefined, paragraph?: string) =>
      [
        number === undefined ? '前文' : `第${number}条`,
        paragraph === undefined ? '' : `第${paragraph}${number === undefined ? '段落' : '項'}`,
      ].join(''),
  },
};

export const followUpStrings = {
  pointOf: {
    fr: (number: string, declaration: string) => `point\u00A0${number}, ${declaration}`,
    ja: (number: string, declaration: string) => `${declaration}、項目${number}`,
  },
  sequelOf: { fr: (edition: string) => `suites, ${edition}`, ja: (edition: string) => `${edition}、その後` },
  itemOf: {
    fr: (item: string, edition: string) => `${item}, ${edition}`,
    ja: (item: string, edition: string) => `${edition}、${item}`,
  },
  none: { fr: 'Aucune suite connue', ja: 'その後は不明' },
  after: { fr: 'Ce qui a suivi', ja: 'その後' },
  takenUp: { fr: 'Suite donnée à', ja: '以前の宣言のその後' },
};
