import { z } from 'zod';
import { claim, statement } from './claim.ts';
import { number } from './count.ts';
import { inherit } from './evidence.ts';
import { followUps } from './follow-up.ts';
import { gap } from './gap.ts';
import { id, ids } from './id.ts';
import { field } from './not-known.ts';
import { remark } from './note.ts';
import { parsesTo } from './parsed-form.ts';
import { period } from './partial-date.ts';
import { addMistake } from './problem.ts';
import { title, titleSide } from './title.ts';
import { typedAs } from './typed-form.ts';
import { text, told, words } from './words.ts';

/** What a text of a point is worth. Only the first two are the declaration's own words. */
export const wordings = [
  'official',
  'official-translation',
  'our-translation',
  'paraphrase',
  'summary',
  'extract',
] as const;
export type Wording = (typeof wordings)[number];

export const pointKinds = ['preamble', 'shared-view', 'commitment', 'next-edition', 'general'] as const;
export type PointKind = (typeof pointKinds)[number];

/** One language of a point: its text with what it is worth. */
export interface PointText {
  readonly text: string;
  readonly wording: Wording;
}

const wording = told(
  z.enum(wordings).optional(),
  'Ce que vaut le texte, s’il est le même dans les deux langues.',
  '文の性格（両言語に共通の場合）。',
);

const longSide = z.strictObject({
  text: told(text, 'Le texte.', '文。'),
  wording: told(z.enum(wordings).optional(), 'Ce que vaut ce texte.', 'この文の性格。'),
});

const side = field(
  typedAs(
    parsesTo(
      z.preprocess((raw) => (typeof raw === 'string' ? { text: raw } : raw), longSide),
      { is: 'value', as: longSide.required() },
    ),
    { is: 'either', of: [text, longSide] },
  ),
);

const readPointId = z.string().transform((text, ctx): string => {
  if (!/^p\d+$/.test(text)) addMistake(ctx, 'bad-point-id', { value: text });
  return text;
});

const pointId = typedAs(readPointId, 'point-id');

const rawPoint = statement({
  id: told(pointId, 'p1, p2… : écrit une fois, jamais changé.', 'p1、p2…（一度決めたら変えない）。'),
  kind: told(z.enum(pointKinds), 'La sorte de point.', '項目の種類。'),
  number: told(
    number.optional(),
    'Le numéro imprimé par la source. Sans lui, l’ordre est le nôtre.',
    '資料にある番号。なければ順序は当アーカイブによる。',
  ),
  wording,
  fr: told(side, 'Le texte français.', 'フランス語の文。'),
  ja: told(side, 'Le texte japonais.', '日本語の文。'),
  themes: told(ids.optional(), 'Les thèmes.', 'テーマ。'),
  follow_up: told(
    followUps.optional(),
    'Ce qui l’a repris ensuite, selon une source. Un engagement le dit toujours, fût-ce unknown.',
    'その後これを受けたもの（資料による）。合意事項には必ず書く（unknownでもよい）。',
  ),
});

/** A numbered point of a declaration, both sides with their wording. */
export const point = rawPoint.transform(({ wording: shared, fr, ja, ...rest }, ctx) => {
  const worded = (raw: typeof fr, language: 'fr' | 'ja') => {
    if ('is' in raw) return raw;
    const own = raw.wording ?? shared;
    if (!own && language === 'fr') addMistake(ctx, 'missing-field', { field: 'wording' }, ['wording']);
    return { text: raw.text, wording: own ?? 'paraphrase' } satisfies PointText;
  };
  return { ...rest, fr: worded(fr, 'fr'), ja: worded(ja, 'ja') };
});

export type Point = z.output<typeof point>;

const publication = statement({
  kind: told(z.enum(['official', 'copy', 'extract']), 'La sorte de publication.', '掲載の種類。'),
  lang: told(z.enum(['fr', 'ja', 'en']), 'La langue du texte publié.', '掲載された文の言語。'),
  source: told(id, 'La source.', '資料ID。'),
});

const otherTitle = statement({
  fr: told(titleSide.optional(), 'Le titre français.', 'フランス語の題名。'),
  ja: told(titleSide.optional(), 'Le titre japonais.', '日本語の題名。'),
});

/** What is known of the declaration of an edition. `sources` at the head hold for what has none of its own. */
export const declaration = z
  .strictObject({
    sources: told(ids.optional(), 'Sources de ce qui n’en a pas en propre.', '個別の出典がない項目の出典。'),
    adoption: told(
      claim({
        date: told(field(period), 'La date d’adoption.', '採択の日付。'),
        place: told(field(words), 'Le lieu.', '場所。'),
        adopted_by: told(field(words).optional(), 'Qui l’a adoptée.', '採択した者。'),
        read_by: told(field(id).optional(), 'Qui l’a lue.', '読み上げた人物。'),
      }),
      'L’adoption.',
      '採択。',
    ),
    title: told(title, 'Le titre.', '題名。'),
    other_titles: told(z.array(otherTitle).default([]), 'Autres titres imprimés.', '他の題名。'),
    text_known: told(
      z.enum(['none', 'summary', 'partial', 'full']),
      'Jusqu’où le texte est connu.',
      '本文がどこまで判明しているか。',
    ),
    points: told(z.array(point).default([]), 'Les points.', '項目。'),
    publications: told(z.array(publication).default([]), 'Où le texte est publié.', '本文の掲載先。'),
    follow_up: told(
      followUps.optional(),
      'Ce qui a repris la déclaration entière, selon une source.',
      'その後、宣言全体を受けたもの（資料による）。',
    ),
    context: told(z.array(remark).default([]), 'Contexte.', '背景。'),
    gaps: told(z.array(gap).default([]), 'Ce que l’on ignore.', '不明点。'),
  })
  .transform(({ sources, ...rest }) => {
    if (sources) {
      inherit(rest, sources);
      for (const line of rest.publications) inherit(line, [line.source]);
    }
    return { ...rest, sources: sources ?? [] };
  });

export type DeclarationRecord = z.output<typeof declaration>;
