import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the official text of a declaration. */
export const officialTextStrings = dictionary({
  title: { fr: 'Le texte', ja: '本文' },
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
  articles: {
    fr: (n: number) => `${formatNumber(n, 'fr')}\u00A0article${n < 2 ? '' : 's'}`,
    ja: (n: number) => `${formatNumber(n, 'ja')}か条`,
  },
  published: {
    fr: (articles: string) => `Texte publié\u00A0: ${articles}`,
    ja: (articles: string) => `公表された本文：${articles}`,
  },
  /** The points, where the text is known. */
  points: { fr: 'Notre résumé', ja: '当アーカイブによる要約' },
  cite: { fr: 'Citer un article', ja: '条ごとの引用' },
  citeNote: {
    fr: 'Un paragraphe se cite par son article et son numéro\u202F; son adresse est celle de l’article, suivie du numéro.',
    ja: '項は、条と項の番号で引用してください。そのURLは、条のURLに番号を添えたものです。',
  },
});
