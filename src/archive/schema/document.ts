import { z } from 'zod';
import { statement } from './claim.ts';
import { publishedLanguage } from './controlled-words.ts';
import { inherit } from './evidence.ts';
import { idText, ref, refs } from './id.ts';
import { withMeta, oneOf } from './meaning.ts';
import { field } from './not-known.ts';
import { wordsFields } from './note.ts';
import { period } from './partial-date.ts';
import { titleIn } from './title.ts';
import { codec } from './codec.ts';
import { webAddress } from './web-address.ts';
import { fields } from './fields.ts';
import { nameWords, printedText, words, type Words } from './words.ts';

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
const documentKind = codec(
  oneOf(documentKindWords),
  oneOf(documentKindWords),
  withMeta(idText, { words: documentKindWords }),
);

/** A document of an edition, among the sources or not. */
export const documentLine = statement(
  fields('edition.documents', {
    kind: documentKind,
    title: z
      .strictObject(
        fields('edition.documents.title', {
          fr: titleIn.fr.optional(),
          ja: titleIn.ja.optional(),
          en: printedText.optional(),
        }),
      )
      .optional(),
    source: ref('sources').optional(),
    cited_by: refs('sources').optional(),
    url: webAddress.optional(),
    lang: publishedLanguage.optional(),
  }),
).overwrite((line) => {
  inherit(
    line,
    [line.source, ...(line.cited_by ?? [])].filter((one) => one !== undefined),
  );
  return line;
});

/** A photograph of an edition, or an album, by its caption; it is not reproduced, but where it stands may be given, and whom to credit. */
export const photo = statement(
  fields('edition.photos', {
    date: field(period),
    place: words,
    ...wordsFields,
    url: webAddress.optional(),
    credit: nameWords.optional(),
  }),
  'date',
);
