import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the official text of a declaration. */
export const officialTextStrings = dictionary({
  fr: {
    title: 'Le texte',
    /** « article 3, paragraphe 2 »; without a number, the preamble. */
    place: (number: string | undefined, paragraph?: string) =>
      [
        number === undefined ? 'préambule' : `article\u00A0${number}`,
        ...(paragraph === undefined ? [] : [`paragraphe\u00A0${paragraph}`]),
      ].join(', '),
    articles: (n: number) => `${formatNumber(n, 'fr')}\u00A0article${n < 2 ? '' : 's'}`,
    published: (articles: string) => `Texte publié\u00A0: ${articles}`,
    /** The points, where the text is known. */
    points: 'Notre résumé',
    cite: 'Citer un article',
    citeNote:
      'Un paragraphe se cite par son article et son numéro\u202F; son adresse est celle de l’article, suivie du numéro.',
  },
  ja: {
    title: '本文',
    place: (number, paragraph) =>
      [
        number === undefined ? '前文' : `第${number}条`,
        paragraph === undefined ? '' : `第${paragraph}${number === undefined ? '段落' : '項'}`,
      ].join(''),
    articles: (n) => `${formatNumber(n, 'ja')}か条`,
    published: (articles) => `公表された本文：${articles}`,
    points: '当アーカイブによる要約',
    cite: '条ごとの引用',
    citeNote: '項は、条と項の番号で引用してください。そのURLは、条のURLに番号を添えたものです。',
  },
});
