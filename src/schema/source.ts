import { z } from 'zod';
import { languageWords } from './controlled-words.ts';
import { field } from './short-form.ts';
import { id, ids } from './id.ts';
import { partialDate } from './partial-date.ts';
import { codec, codesOf, oneOf, withMeta } from './meaning.ts';
import { addMistake, type ShapeCode } from './problem.ts';
import { described, fields } from './fields.ts';
import { eitherText, nameWords, printedText, text, words, wordsInBoth, yomi, ours, type Words } from './words.ts';
import { webAddress } from './web-address.ts';

const what = oneOf({
  declaration: { fr: 'texte d’une déclaration', ja: '宣言の本文' },
  participants: { fr: 'liste de participants', ja: '参加自治体の一覧' },
  programme: { fr: 'programme', ja: 'プログラム' },
  report: { fr: 'récit de la réunion', ja: '会議の報告' },
  links: { fr: 'liste de liens', ja: '提携の一覧' },
});

/** How certain the content is: the document is known to exist and only has to be read, in whole or in part, or the content is assumed. */
export const contentStateWords = {
  located: { fr: 'repéré, reste à lire', ja: '所在は確認、未読の部分あり' },
  supposed: { fr: 'contenu supposé', ja: '載っている可能性あり' },
} satisfies Record<string, Words>;

const unreadContent = z.strictObject(
  fields('source.may_hold', { what, state: oneOf(contentStateWords), fr: ours.fr, ja: ours.ja }),
);

/** The longest excerpt, in characters: a quotation for proof, not a copy of the document. */
const LONGEST = 400;

const factPath = withMeta(z.string(), { is: 'record-path' });

/** A sentence of a source, to the letter, on which facts rest. What was left out is marked `…`. */
export const excerpt = z
  .strictObject(
    fields('source.excerpts', { text: printedText, lang: oneOf(languageWords), facts: z.array(factPath).min(1) }),
  )
  .superRefine(({ text }, ctx) => {
    const { length } = text;
    if (length > LONGEST)
      addMistake(ctx, 'excerpt-long', { value: String(length), expected: String(LONGEST) }, ['text']);
  });

export type Excerpt = z.output<typeof excerpt>;

export const sourceKindWords = {
  official: { fr: 'officielle', ja: '公的資料' },
  press: { fr: 'presse', ja: '報道' },
  'signed-article': { fr: 'article signé', ja: '署名記事' },
  'personal-site': { fr: 'site particulier', ja: '個人・団体のサイト' },
  mirror: { fr: 'copie (site tiers)', ja: '転載（第三者サイト）' },
  'reference-data': { fr: 'données de référence', ja: '参照データ' },
} as const satisfies Record<string, Words>;
export const sourceKinds = codesOf(sourceKindWords);

export type SourceKind = keyof typeof sourceKindWords;

const reliability = oneOf({
  high: { fr: 'forte', ja: '高い' },
  medium: { fr: 'moyenne', ja: '中程度' },
  low: { fr: 'faible', ja: '低い' },
});

/** How much of a source was read. “Not found” may be said only of a source that was read in full. */
export const readingWords = {
  whole: { fr: 'lue en entier', ja: '全文を参照' },
  beginning: { fr: 'lue en partie\u00A0: le début', ja: '一部のみ参照（冒頭）' },
  title: { fr: 'lue en partie\u00A0: le titre', ja: '一部のみ参照（題名）' },
  'not-read': { fr: 'non lue', ja: '未参照' },
} as const satisfies Record<string, Words>;

export type Reading = keyof typeof readingWords;

const sourceFormWords = {
  page: { fr: 'page web', ja: 'ウェブページ' },
  'newspaper-article': { fr: 'article de presse', ja: '新聞記事' },
  'magazine-article': { fr: 'article de magazine', ja: '雑誌記事' },
  'journal-article': { fr: 'article de revue', ja: '論文' },
  report: { fr: 'rapport', ja: '報告書' },
  data: { fr: 'jeu de données', ja: 'データ' },
} as const satisfies Record<string, Words>;

export type SourceForm = keyof typeof sourceFormWords;

const author = z.strictObject(fields('source.authors', { family: text, given: text }));

const parsedTitle = z.strictObject({ text, from: z.enum(['page', 'address', 'description']) });

const noTitle: ShapeCode = 'bad-source-title';

const titleOfOurs = fields('source.title', { description: text.optional(), 'from-address': text.optional() });

const typedTitle = z.union([text, z.strictObject(titleOfOurs, noTitle)], noTitle);

/** The title of a source: that of the page, one read from its address, or our description. */
const sourceTitle = codec(typedTitle, parsedTitle, (typed, ctx): z.output<typeof parsedTitle> => {
  if (typeof typed === 'string') return { text: typed, from: 'page' };
  const { description, 'from-address': address } = typed;
  if ((description === undefined) === (address === undefined)) addMistake(ctx, noTitle);
  return description === undefined
    ? { text: address ?? '', from: 'address' }
    : { text: description, from: 'description' };
});

/** Our translation of the title of a source into another language. Its figures are those that the source prints. */
const gloss = z.strictObject(
  fields('source.gloss', {
    fr: withMeta(printedText.optional(), { lang: 'fr' }),
    ja: withMeta(printedText.optional(), { lang: 'ja' }),
  }),
);

/** The publisher of a source. `yomi` is the reading of the Japanese name, by which it is sorted; a name in kana needs none. */
const publisher = withMeta(
  wordsInBoth.extend(
    fields('source.publisher', {
      ja: withMeta(eitherText, { lang: 'ja' }),
      yomi: yomi.optional(),
      short: described('organisation.short', nameWords.optional()),
    }),
  ),
  { by: 'name' },
);

export type Publisher = z.output<typeof publisher>;

export const sourceLine = z.strictObject(
  fields('source', {
    title: sourceTitle,
    gloss: gloss.optional(),
    lang: oneOf(languageWords),
    publisher: publisher.optional(),
    date: field(partialDate),
    kind: oneOf(sourceKindWords),
    reliability,
    form: oneOf(sourceFormWords).optional(),
    container: text.optional(),
    authors: z.array(author).default([]),
    read: oneOf(readingWords),
    consulted: withMeta(partialDate.optional(), { notBefore: 'date' }),
    url: webAddress.optional(),
    archived: webAddress.optional(),
    archived_on: withMeta(partialDate.optional(), { notBefore: 'date' }),
    derived: ids.default([]),
    general_knowledge: ids.default([]),
    to_verify: ids.default([]),
    note: words.optional(),
    may_hold: unreadContent.optional(),
    excerpts: z.array(excerpt).default([]),
  }),
);

/** A file of the bibliography: one publisher for all sources, or one on each line. */
export const sourcesFile = z
  .strictObject(fields('sources', { publisher: publisher.optional(), list: z.record(id, sourceLine) }))
  .superRefine(({ publisher: shared, list }, ctx) => {
    if (shared) return;
    // A source without a publisher cannot be cited.
    for (const [name, line] of Object.entries(list)) {
      if (!line.publisher) addMistake(ctx, 'missing-field', { field: 'publisher' }, ['list', name, 'publisher']);
    }
  });

type SourceLine = z.output<typeof sourceLine>;

export interface SourceRecord extends Omit<SourceLine, 'publisher'> {
  readonly publisher: Publisher;
}
