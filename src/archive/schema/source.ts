import { z } from 'zod';
import { languageWords } from './controlled-words.ts';
import { excerpt } from './excerpt.ts';
import { field } from './not-known.ts';
import { id, ids } from './id.ts';
import { mayHold } from './may-hold.ts';
import { partialDate } from './partial-date.ts';
import { codesOf, meant, oneOf } from './meaning.ts';
import { addMistake } from './problem.ts';
import { yomi } from './reading.ts';
import { twoSided } from './two-sided.ts';
import { eitherText, printedText, text, described, words, wordsInBoth, type Words } from './words.ts';
import { webAddress } from './web-address.ts';

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

/** How far a source is trusted. */
export const reliabilityWords = {
  high: { fr: 'forte', ja: '高い' },
  medium: { fr: 'moyenne', ja: '中程度' },
  low: { fr: 'faible', ja: '低い' },
} as const satisfies Record<string, Words>;

/** How much of a source was read. “Not found” may be said only of a source that was read in full. */
export const readingWords = {
  whole: { fr: 'lue en entier', ja: '全文を参照' },
  beginning: { fr: 'lue en partie\u00A0: le début', ja: '一部のみ参照（冒頭）' },
  title: { fr: 'lue en partie\u00A0: le titre', ja: '一部のみ参照（題名）' },
  'not-read': { fr: 'non lue', ja: '未参照' },
} as const satisfies Record<string, Words>;
export const readings = codesOf(readingWords);

export type Reading = keyof typeof readingWords;

/** The form of a source, which decides how it is cited. */
const sourceFormWords = {
  page: { fr: 'page web', ja: 'ウェブページ' },
  'newspaper-article': { fr: 'article de presse', ja: '新聞記事' },
  'magazine-article': { fr: 'article de magazine', ja: '雑誌記事' },
  'journal-article': { fr: 'article de revue', ja: '論文' },
  report: { fr: 'rapport', ja: '報告書' },
  data: { fr: 'jeu de données', ja: 'データ' },
} as const satisfies Record<string, Words>;

export type SourceForm = keyof typeof sourceFormWords;

/** A person who signed a source, as the source writes the name. */
const author = z.strictObject({
  family: described(text, ['Nom', '姓'], ['Le nom de famille.', '姓。']),
  given: described(text, ['Prénom', '名'], ['Le prénom.', '名。']),
});

/** The title of a source: that of the page, one read from its address, or our description. */
export interface SourceTitle {
  readonly text: string;
  readonly from: 'page' | 'address' | 'description';
}

const readTitle = z.unknown().transform((raw, ctx): SourceTitle => {
  if (typeof raw === 'string' && raw) return { text: raw, from: 'page' };
  const long = z
    .union([
      z
        .strictObject({ 'from-address': text })
        .transform((one) => ({ text: one['from-address'], from: 'address' as const })),
      z
        .strictObject({ description: text })
        .transform((one) => ({ text: one.description, from: 'description' as const })),
    ])
    .safeParse(raw);
  if (long.success) return long.data;
  addMistake(ctx, 'bad-source-title');
  return z.NEVER;
});

const sourceTitle = twoSided(
  readTitle,
  z.union([
    text,
    z.strictObject({
      description: described(
        text,
        ['Description de l’archive', '当アーカイブの説明'],
        ['Notre description, si la page n’a pas de titre.', 'ページに題名がない場合の、当アーカイブの説明。'],
      ),
    }),
    z.strictObject({
      'from-address': described(
        text,
        ['Titre lu dans l’adresse', 'アドレスから読み取った題名'],
        ['Le titre que l’adresse laisse lire.', 'アドレスから読み取った題名。'],
      ),
    }),
  ]),
  z.strictObject({ text, from: z.enum(['page', 'address', 'description']) }),
);

/** Our translation of the title of a source into another language. Its figures are those that the source prints. */
const gloss = z.strictObject({
  fr: described(printedText.optional(), ['En français', 'フランス語'], ['Le titre en français.', 'フランス語の訳。'], {
    lang: 'fr',
  }),
  ja: described(printedText.optional(), ['En japonais', '日本語'], ['Le titre en japonais.', '日本語の訳。'], {
    lang: 'ja',
  }),
});

/** The publisher of a source. `yomi` is the reading of the Japanese name, by which it is sorted; a name in kana needs none. */
export const publisher = meant(
  wordsInBoth.extend({
    ja: described(
      meant(eitherText, { lang: 'ja' }),
      ['Texte japonais', '日本語の文'],
      ['Le texte japonais.', '日本語の文。'],
    ),
    yomi: described(
      yomi.optional(),
      ['Lecture', '読み'],
      ['Lecture du nom japonais, pour le classement.', '日本語名の読み（並び順に用いる）。'],
    ),
  }),
  { by: 'name' },
);

export type Publisher = z.output<typeof publisher>;

/** A source as typed. Without a publisher, it has that of its file. */
export const sourceLine = z.strictObject({
  title: described(
    sourceTitle,
    ['Titre', '題名'],
    [
      'Le titre de la page ; sinon from-address ou description.',
      'ページの題名。なければfrom-addressまたはdescription。',
    ],
  ),
  gloss: described(
    gloss.optional(),
    ['Titre traduit', '題名の訳'],
    [
      'Le titre dans l’autre langue, traduit par l’archive, pour qui ne lit pas celle de la source.',
      '資料の言語を読まない人のための、当アーカイブによる題名の訳。',
    ],
  ),
  lang: described(oneOf(languageWords), ['Langue', '言語'], ['La langue de la source.', '資料の言語。']),
  publisher: described(
    publisher.optional(),
    ['Éditeur', '発行者'],
    ['L’éditeur, s’il n’est pas celui du fichier.', '発行者（ファイルの発行者と異なる場合）。'],
  ),
  date: described(field(partialDate), ['Date', '日付'], ['La date de publication.', '公開日。']),
  kind: described(oneOf(sourceKindWords), ['Type', '種類'], ['La nature de la source.', '資料の種類。']),
  reliability: described(
    oneOf(reliabilityWords),
    ['Confiance', '信頼度'],
    ['La confiance qu’elle mérite.', '信頼度。'],
  ),
  form: described(
    oneOf(sourceFormWords).optional(),
    ['Forme', '形式'],
    [
      'Ce qu’elle est pour qui la cite. Sans indication : article de presse ou jeu de données selon le type, sinon page web.',
      '引用する際の形式。記載がなければ、種類に応じて新聞記事かデータ、それ以外はウェブページ。',
    ],
  ),
  container: described(
    text.optional(),
    ['Périodique', '掲載誌'],
    [
      'Le journal ou la revue où elle a paru, si ce n’est pas l’éditeur.',
      '掲載された新聞・雑誌・紀要（発行者と異なる場合）。',
    ],
  ),
  authors: described(
    z.array(author).default([]),
    ['Auteurs', '著者'],
    ['Les personnes qui l’ont signée.', '署名した人。'],
  ),
  read: described(
    oneOf(readingWords),
    ['Ce qui a été lu', '参照した範囲'],
    ['Ce qui en a été lu : whole, beginning, title, not-read.', '参照した範囲（whole、beginning、title、not-read）。'],
  ),
  consulted: described(
    partialDate.optional(),
    ['Consultation', '参照日'],
    ['Le jour où elle a été lue.', '資料を参照した日。'],
    { notBefore: 'date' },
  ),
  url: described(webAddress.optional(), ['Adresse', 'アドレス'], ['L’adresse.', 'アドレス。']),
  archived: described(
    webAddress.optional(),
    ['Copie conservée', '保存された写し'],
    ['L’adresse d’une copie conservée.', '保存された写しのアドレス。'],
  ),
  archived_on: described(
    partialDate.optional(),
    ['Date de la copie', '写しの日付'],
    ['La date de cette copie.', 'その写しの日付。'],
    { notBefore: 'date' },
  ),
  derived: described(ids.default([]), ['Champs déduits', '推定した項目'], ['Champs déduits.', '推定した項目。']),
  general_knowledge: described(
    ids.default([]),
    ['Champs d’usage', '慣用による項目'],
    ['Champs donnés par l’usage.', '慣用による項目。'],
  ),
  to_verify: described(
    ids.default([]),
    ['Champs à vérifier', '要確認の項目'],
    ['Champs à vérifier.', '要確認の項目。'],
  ),
  note: described(words.optional(), ['Remarque', '注記'], ['Remarque.', '注記。']),
  may_hold: described(
    mayHold.optional(),
    ['À lire ensuite', '優先して確認したい理由'],
    [
      'Ce que la partie non lue peut contenir ; décide du rang dans « À lire ensuite ».',
      '未参照の部分に見込まれる内容。「優先して確認したい資料」の順を決める。',
    ],
  ),
  excerpts: described(
    z.array(excerpt).default([]),
    ['Extraits', '原文の抜粋'],
    ['Les phrases, à la lettre, sur lesquelles des faits reposent.', '事実の根拠となる文（原文のまま）。'],
  ),
});

/** A file of the bibliography: one publisher for all sources, or one on each line. */
export const sourcesFile = z
  .strictObject({
    publisher: described(
      publisher.optional(),
      ['Éditeur', '発行者'],
      ['L’éditeur de toutes les sources du fichier.', 'このファイルの資料の発行者。'],
    ),
    list: described(
      z.record(id, sourceLine),
      ['Lignes', '各行'],
      ['Les sources, par identifiant.', '資料（IDごと）。'],
    ),
  })
  .superRefine(({ publisher: shared, list }, ctx) => {
    if (shared) return;
    // A source without a publisher cannot be cited.
    for (const [name, line] of Object.entries(list)) {
      if (!line.publisher) addMistake(ctx, 'missing-field', { field: 'publisher' }, ['list', name, 'publisher']);
    }
  });

export type SourceLine = z.output<typeof sourceLine>;

/** A source of the archive, with its publisher resolved. */
export interface SourceRecord extends Omit<SourceLine, 'publisher'> {
  readonly publisher: Publisher;
}
