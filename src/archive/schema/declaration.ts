import { z } from 'zod';
import { publishedLanguage } from './controlled-words.ts';
import { claim, statement } from './claim.ts';
import { number } from './count.ts';
import { inherit } from './evidence.ts';
import { followUps } from './follow-up.ts';
import { gap } from './gap.ts';
import { ref, refs } from './id.ts';
import { codesOf, meant, oneOf } from './meaning.ts';
import { field, unless } from './not-known.ts';
import { remark, themesField } from './note.ts';
import { officialText, textPlace } from './official-text.ts';
import { period } from './partial-date.ts';
import { addMistake } from './problem.ts';
import { seenField } from './seen.ts';
import { title, titleIn } from './title.ts';
import { toTranslate } from './to-translate.ts';
import { twoSided } from './two-sided.ts';
import { text, described, words, type Language, type Words } from './words.ts';

/** Kinds of wording of a point, which say how close its text is to the words of the declaration. */
export const wordings = [
  'official',
  'official-translation',
  'our-translation',
  'paraphrase',
  'summary',
  'extract',
] as const;
export type Wording = (typeof wordings)[number];

/** The wordings that are the declaration's own words. */
export const quotedWordings: readonly Wording[] = ['official', 'official-translation', 'extract'];

/** How certain it is that a point is in the declaration, according to the wording of its texts and its evidence. */
export const gradeWords = {
  quoted: { fr: 'cité mot pour mot', ja: '引用' },
  reported: { fr: 'rapporté par une source', ja: '資料による要旨' },
  deduced: { fr: 'déduit par l’archive', ja: '当アーカイブの推定' },
} as const satisfies Record<string, Words>;

export type Grade = keyof typeof gradeWords;

export const pointKindWords = {
  preamble: { fr: 'préambule', ja: '前文' },
  'shared-view': { fr: 'constat partagé', ja: '共通認識' },
  commitment: { fr: 'engagement', ja: '合意事項' },
  'next-edition': { fr: 'édition suivante', ja: '次回開催' },
  general: { fr: 'autre', ja: 'その他' },
} as const satisfies Record<string, Words>;
export const pointKinds = codesOf(pointKindWords);

export type PointKind = keyof typeof pointKindWords;

/** How a text was published. */
export const publicationKindWords = {
  official: { fr: 'publication officielle', ja: '公式の掲載' },
  copy: { fr: 'copie sur un site tiers', ja: '転載（第三者サイト）' },
  extract: { fr: 'extrait', ja: '抜粋' },
} as const satisfies Record<string, Words>;

export type PublicationKind = keyof typeof publicationKindWords;

/** What a source tells of a declaration at the meeting: a reading or a publication is no adoption. */
export const adoptionWords = {
  adopted: { fr: 'adoptée', ja: '採択' },
  read: { fr: 'lue, adoption non établie', ja: '読み上げ（採択は未確認）' },
  published: { fr: 'rendue publique, adoption non établie', ja: '発表（採択は未確認）' },
} as const satisfies Record<string, Words>;

/** How far the text of a declaration is known. */
export const textKnownWords = {
  none: { fr: 'non trouvé', ja: '見つかっていない' },
  summary: { fr: 'connu par un résumé', ja: '要約のみ判明' },
  partial: { fr: 'lu en partie', ja: '一部のみ参照' },
  full: { fr: 'lu en entier', ja: '全文を参照' },
} as const satisfies Record<string, Words>;

/** One language of a point: its text and the kind of wording. */
export interface PointText {
  readonly text: string;
  readonly wording: Wording;
}

/** True for one language of a point, false for the word that there is none. */
export function isWorded(value: unknown): value is PointText {
  return typeof value === 'object' && value !== null && 'text' in value && 'wording' in value;
}

const wording = described(
  z.enum(wordings).optional(),
  ['Nature du texte', '文の性格'],
  ['Ce que vaut le texte, s’il est le même dans les deux langues.', '文の性格（両言語に共通の場合）。'],
);

const longSide = z.strictObject({
  text: described(text, ['Nom', '名称'], ['Le texte.', '文。']),
  wording: described(
    z.enum(wordings).optional(),
    ['Nature du texte', '文の性格'],
    ['Ce que vaut ce texte.', 'この文の性格。'],
  ),
});

const readSide: z.ZodType<z.output<typeof longSide>> = unless(
  z.preprocess((raw) => (typeof raw === 'string' ? { text: raw } : raw), longSide),
  (raw) => (raw === toTranslate ? { text: toTranslate } : undefined),
);

const shortSide = twoSided(readSide, z.union([text, longSide, z.literal(toTranslate)]), longSide.required().optional());

const sideIn = (lang: Language) => meant(field(meant(shortSide, { is: 'worded' })), { lang });

const pointForm = /^p\d+$/;

const readPointId = z.string().superRefine((text, ctx) => {
  if (!pointForm.test(text)) addMistake(ctx, 'bad-point-id', { value: text });
});

const pointId = meant(twoSided(readPointId, z.string().regex(pointForm), z.string()), { scalar: 'point-id' });

const pointShape = {
  id: described(
    pointId,
    ['Identifiant', 'ID'],
    ['p1, p2… : écrit une fois, jamais changé.', 'p1、p2…（一度決めたら変えない）。'],
  ),
  kind: described(oneOf(pointKindWords), ['Type', '種類'], ['Le type de point.', '項目の種類。']),
  number: described(
    number.optional(),
    ['Numéro', '番号'],
    ['Le numéro imprimé par la source. Sans lui, celui de l’identifiant.', '資料にある番号。なければIDの番号を使う。'],
  ),
  wording,
  fr: described(sideIn('fr'), ['Texte français', 'フランス語の文'], ['Le texte français.', 'フランス語の文。']),
  ja: described(sideIn('ja'), ['Texte japonais', '日本語の文'], ['Le texte japonais.', '日本語の文。']),
  became: described(
    textPlace.optional(),
    ['Dans le texte', '本文での位置'],
    [
      'Où le texte officiel le dit : article-3, article-3-2, preamble. Le point garde ses mots et son adresse.',
      '正文での位置：article-3、article-3-2、preamble。項目の文とアドレスはそのまま残る。',
    ],
  ),
  themes: themesField,
  follow_up: described(
    followUps.optional(),
    ['Suites', 'その後'],
    [
      'Ce qui l’a repris ensuite, selon une source. Un engagement le dit toujours, fût-ce unknown.',
      'その後これを受けたもの（資料による）。合意事項には必ず書く（unknownでもよい）。',
    ],
  ),
};

const rawPoint = statement(pointShape);

const { wording: _, ...madeShape } = pointShape;
const madePoint = statement({
  ...madeShape,
  grade: described(
    oneOf(gradeWords),
    ['Degré', '確かさ'],
    [
      'quoted : cité mot pour mot ; reported : rapporté par une source ; deduced : déduit par l’archive.',
      'quoted：引用、reported：資料による要旨、deduced：当アーカイブの推定。',
    ],
    { isAside: true },
  ),
});

const readPoint = rawPoint.transform(({ wording: shared, fr, ja, ...rest }, ctx) => {
  const worded = (raw: typeof fr, language: 'fr' | 'ja') => {
    if ('is' in raw) return raw;
    const own = raw.wording ?? shared;
    if (!own && language === 'fr') addMistake(ctx, 'missing-field', { field: 'wording' }, ['wording']);
    return { text: raw.text, wording: own ?? 'paraphrase' } satisfies PointText;
  };
  const sides = { fr: worded(fr, 'fr'), ja: worded(ja, 'ja') };
  const isQuoted = [sides.fr, sides.ja].some((side) => isWorded(side) && quotedWordings.includes(side.wording));
  const isDeduced = rest.evidence.basis.kind === 'derived' || rest.evidence.exceptions['all']?.kind === 'derived';
  if (isQuoted && isDeduced) addMistake(ctx, 'quoted-and-derived', {}, ['derived']);
  const grade: Grade = isQuoted ? 'quoted' : isDeduced ? 'deduced' : 'reported';
  return { ...rest, ...sides, grade };
});

/** A numbered point of a declaration, with the wording of both languages, and its grade. */
export const point = twoSided(readPoint, rawPoint, madePoint);

export type Point = z.output<typeof point>;

const publication = statement({
  kind: described(oneOf(publicationKindWords), ['Type', '種類'], ['Le type de publication.', '掲載の種類。']),
  lang: described(publishedLanguage, ['Langue', '言語'], ['La langue du texte publié.', '掲載された文の言語。']),
  source: described(ref('sources'), ['Source', '資料'], ['La source.', '資料ID。']),
});

const otherTitle = statement({
  fr: described(titleIn.fr.optional(), ['En français', 'フランス語'], ['Le titre français.', 'フランス語の題名。']),
  ja: described(titleIn.ja.optional(), ['En japonais', '日本語'], ['Le titre japonais.', '日本語の題名。']),
});

const typedDeclaration = z.strictObject({
  sources: described(
    refs('sources').optional(),
    ['Sources', '出典'],
    ['Sources de ce qui n’en a pas en propre.', '個別の出典がない項目の出典。'],
  ),
  adoption: described(
    claim({
      how: described(
        oneOf(adoptionWords),
        ['Déclaration', '宣言'],
        [
          'Ce que disent les sources : adopted (adoptée), read (lue), published (rendue publique).',
          '資料が伝えること：adopted（採択）、read（読み上げ）、published（発表）。',
        ],
      ),
      date: described(
        field(period),
        ['Date', '日付'],
        ['La date de l’adoption, de la lecture ou de la publication.', '採択、読み上げ、または発表の日付。'],
      ),
      place: described(field(words), ['Lieu', '場所'], ['Le lieu.', '場所。']),
      adopted_by: described(
        field(words).optional(),
        ['Adoptée par', '採択した者'],
        ['Qui l’a adoptée, si elle l’a été (how: adopted).', '採択した者（how: adoptedの場合のみ）。'],
      ),
      read_by: described(
        field(ref('people')).optional(),
        ['Lue par', '読み上げ'],
        ['Qui l’a lue.', '読み上げた人物。'],
      ),
    }),
    ['Adoption ou lecture', '採択・発表'],
    ['L’adoption, la lecture ou la publication.', '採択、読み上げ、または発表。'],
    { isOfHeld: true },
  ),
  title: described(title, ['Titre', '題名'], ['Le titre.', '題名。']),
  other_titles: described(
    z.array(otherTitle).default([]),
    ['Autres titres', '他の題名'],
    ['Autres titres imprimés.', '他の題名。'],
  ),
  text_known: described(
    oneOf(textKnownWords),
    ['Texte lu', '参照できた本文'],
    ['Jusqu’où le texte a été lu, ou ce que l’on en sait.', '本文をどこまで参照できたか。'],
  ),
  seen: seenField,
  text: described(
    officialText.optional(),
    ['Texte', '本文'],
    ['Le texte publié : préambule et articles.', '公表された本文（前文と条文）。'],
  ),
  points: described(z.array(point).default([]), ['Points', '項目'], ['Les points.', '項目。'], { isOfHeld: true }),
  publications: described(
    z.array(publication).default([]),
    ['Publications', '掲載'],
    ['Où le texte est publié.', '本文の掲載先。'],
  ),
  follow_up: described(
    followUps.optional(),
    ['Suites', 'その後'],
    ['Ce qui a repris la déclaration entière, selon une source.', 'その後、宣言全体を受けたもの（資料による）。'],
  ),
  context: described(z.array(remark).default([]), ['Contexte', '背景'], ['Contexte.', '背景。']),
  gaps: described(z.array(gap).default([]), ['Lacunes', '不明点'], ['Ce que l’on ignore.', '不明点。']),
});

const readDeclaration = typedDeclaration.transform(({ sources, ...rest }) => {
  for (const line of rest.publications) inherit(line, [line.source]);
  if (sources) inherit(rest, sources);
  return { ...rest, sources: sources ?? [] };
});

/** The declaration of an edition. `sources` at its head are those of every part without sources of its own. */
export const declaration = twoSided(readDeclaration, typedDeclaration, typedDeclaration);

export type DeclarationRecord = z.output<typeof declaration>;

/** True if a source tells of a declaration: that it was adopted, read or made public. */
export function isAttested({ adoption }: Pick<DeclarationRecord, 'adoption'>): boolean {
  return adoption.is === 'known' || adoption.is === 'undecided';
}

/** True if a source says that a declaration was adopted. */
export function isAdopted({ adoption }: Pick<DeclarationRecord, 'adoption'>): boolean {
  return adoption.is === 'known' && adoption.value.how === 'adopted';
}
