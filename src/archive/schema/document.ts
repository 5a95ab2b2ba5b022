import { z } from 'zod';
import { statement } from './claim.ts';
import { publishedLanguage } from './controlled-words.ts';
import { inherit } from './evidence.ts';
import { idText, ref, refs } from './id.ts';
import { meant, oneOf } from './meaning.ts';
import { field } from './not-known.ts';
import { wordsFields } from './note.ts';
import { period } from './partial-date.ts';
import { titleIn } from './title.ts';
import { twoSided } from './two-sided.ts';
import { webAddress } from './web-address.ts';
import { printedText, described, words, type Words } from './words.ts';

/** The kinds of documents. */
const documentKindWords = {
  results: { fr: 'compte rendu', ja: '開催結果' },
  report: { fr: 'rapport', ja: '報告書' },
  article: { fr: 'article', ja: '記事' },
  'web-page': { fr: 'page web', ja: 'ウェブページ' },
  'web-site': { fr: 'site web', ja: 'ウェブサイト' },
  programme: { fr: 'programme', ja: 'プログラム' },
  declaration: { fr: 'déclaration', ja: '宣言' },
  presentation: { fr: 'présentation', ja: '紹介資料' },
  preparatory: { fr: 'document préparatoire', ja: '準備資料' },
  announcement: { fr: 'annonce', ja: '告知' },
  notice: { fr: 'avis', ja: '案内' },
  slides: { fr: 'diaporama', ja: 'スライド' },
  editorial: { fr: 'éditorial', ja: '巻頭言' },
} as const satisfies Record<string, Words>;

/** A kind of document; what is published is the word as a text, since kinds may be added. */
const documentKind = twoSided(
  oneOf(documentKindWords),
  oneOf(documentKindWords),
  meant(idText, { words: documentKindWords }),
);

/** A document of an edition, among the sources or not. */
export const documentLine = statement({
  kind: described(documentKind, ['Type', '種類'], ['Le type de document.', '文書の種類。']),
  title: described(
    z
      .strictObject({
        fr: described(
          titleIn.fr.optional(),
          ['En français', 'フランス語'],
          ['Le titre français.', 'フランス語の題名。'],
        ),
        ja: described(titleIn.ja.optional(), ['En japonais', '日本語'], ['Le titre japonais.', '日本語の題名。']),
        en: described(printedText.optional(), ['Nom anglais', '英語名'], ['Le titre anglais.', '英語の題名。']),
      })
      .optional(),
    ['Titre', '題名'],
    ['Le titre, s’il n’est pas celui de la source.', '題名（資料の題名と異なる場合）。'],
  ),
  source: described(
    ref('sources').optional(),
    ['Source', '資料'],
    ['La source, si le document en est une.', '資料ID（出典でもある場合）。'],
  ),
  cited_by: described(
    refs('sources').optional(),
    ['Cité par', '言及する資料'],
    ['Les sources qui le citent.', 'この文書に言及する資料。'],
  ),
  url: described(
    webAddress.optional(),
    ['Adresse', 'アドレス'],
    ['L’adresse, si elle est connue.', 'アドレス（判明している場合）。'],
  ),
  lang: described(publishedLanguage.optional(), ['Langue', '言語'], ['La langue du document.', '文書の言語。']),
}).overwrite((line) => {
  inherit(
    line,
    [line.source, ...(line.cited_by ?? [])].filter((one) => one !== undefined),
  );
  return line;
});

/** A photograph of an edition, by its caption. */
export const photo = statement({
  date: described(field(period), ['Date', '日付'], ['La date.', '日付。']),
  place: described(words, ['Lieu', '場所'], ['Le lieu.', '場所。']),
  ...wordsFields,
});
