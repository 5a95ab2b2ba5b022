import { z } from 'zod';
import { statement } from './claim.ts';
import { completeness } from './completeness.ts';
import { count, number } from './count.ts';
import { id, ref, refs } from './id.ts';
import { codesOf, meant, oneOf } from './meaning.ts';
import { field } from './not-known.ts';
import { period } from './partial-date.ts';
import { addMistake } from './problem.ts';
import { title } from './title.ts';
import { twoSided } from './two-sided.ts';
import { described, words, type Words } from './words.ts';

export const itemKindWords = {
  plenary: { fr: 'plénière', ja: '全体会' },
  roundtable: { fr: 'table ronde', ja: 'ラウンドテーブル' },
  workshop: { fr: 'atelier', ja: '分科会' },
  ceremony: { fr: 'cérémonie', ja: '式典' },
  visit: { fr: 'visite', ja: '視察' },
  committee: { fr: 'comité', ja: '委員会' },
  other: { fr: 'autre', ja: 'その他' },
} as const satisfies Record<string, Words>;
export const itemKinds = codesOf(itemKindWords);

export type ItemKind = keyof typeof itemKindWords;

/** States of an item: it took place, or was only planned. */
const itemStatusWords = {
  held: { fr: 'tenue', ja: '開催済み' },
  planned: { fr: 'prévue', ja: '予定' },
} as const satisfies Record<string, Words>;

/** Times of day, if a source gives no hour. */
const momentWords = {
  morning: { fr: 'matin', ja: '午前' },
  afternoon: { fr: 'après-midi', ja: '午後' },
  evening: { fr: 'soirée', ja: '夕方' },
} as const satisfies Record<string, Words>;

/** Number of authorities of each side at an item. */
const sideCounts = z.strictObject({
  french: described(
    field(count).optional(),
    ['France', 'フランス'],
    ['Collectivités françaises.', 'フランス側の自治体数。'],
  ),
  japanese: described(field(count).optional(), ['Japon', '日本'], ['Collectivités japonaises.', '日本側の自治体数。']),
  total: described(count.optional(), ['Total', '合計'], ['Total imprimé par la source.', '資料に記された合計。']),
});

/** The chair of an item: a body, a person, or a person for a body. */
const chair = z.strictObject({
  authority: described(ref('authorities').optional(), ['Collectivité', '自治体'], ['La collectivité.', '自治体。']),
  organisation: described(ref('organisations').optional(), ['Organisme', '関係機関'], ['L’organisme.', '関係機関。']),
  person: described(ref('people').optional(), ['Personne', '人物'], ['La personne.', '人物。']),
});

const timeForm = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|morning|afternoon|evening)$/;

const readTime = z.string().superRefine((text, ctx) => {
  if (!timeForm.test(text)) addMistake(ctx, 'bad-time', { value: text });
});

const time = meant(twoSided(readTime, z.string().regex(timeForm), z.string()), { scalar: 'time', words: momentWords });

/** The kinds of items that usually have a title: the key is required, even if the title is not known. */
const titledKinds: readonly ItemKind[] = ['plenary', 'roundtable', 'workshop'];

/** A session, visit or ceremony of an edition. It counts as held unless its status is `planned`. */
export const item = statement({
  id: described(
    id,
    ['Identifiant', 'ID'],
    ['Identifiant, écrit une fois et jamais changé.', 'ID（一度決めたら変えない）。'],
  ),
  kind: described(oneOf(itemKindWords), ['Type', '種類'], ['Le type de séance.', 'プログラムの種類。']),
  status: described(
    oneOf(itemStatusWords).default('held'),
    ['État', '状態'],
    ['« planned » : seulement prévue. Sinon, tenue.', '予定のみなら「planned」。なければ開催済み。'],
  ),
  date: described(field(period), ['Date', '日付'], ['Le jour ou les jours.', '日付。'], { within: 'dates.days' }),
  time: described(
    time.optional(),
    ['Heure', '時刻'],
    ['L’heure (09:30) ou le moment (afternoon, evening).', '時刻（09:30）または時間帯（afternoon、evening）。'],
  ),
  number: described(
    number.optional(),
    ['Numéro', '番号'],
    ['Le numéro de l’atelier ou de la table ronde.', '分科会などの番号。'],
  ),
  field: described(
    words.optional(),
    ['Domaine', '分野'],
    ['Le domaine, quand la séance n’est désignée que par lui.', '分野（題名がなく分野のみ示される場合）。'],
  ),
  title: described(
    title.optional(),
    ['Titre', '題名'],
    ['Le titre, avec le statut de chaque langue.', '題名（言語ごとの性格つき）。'],
  ),
  subtitle: described(title.optional(), ['Sous-titre', '副題'], ['Le sous-titre.', '副題。']),
  place: described(words.optional(), ['Lieu', '場所'], ['Le lieu.', '場所。']),
  authorities: described(
    refs('authorities').optional(),
    ['Collectivités', '自治体'],
    ['Collectivités nommées par les sources.', '資料が挙げる自治体。'],
  ),
  organisations: described(
    refs('organisations').optional(),
    ['Organismes', '関係機関'],
    ['Organismes nommés par les sources.', '資料が挙げる関係機関。'],
  ),
  presenters: described(
    refs('authorities').optional(),
    ['Exposés', '発表'],
    ['Collectivités qui ont présenté.', '発表した自治体。'],
  ),
  complete: described(
    field(completeness).optional(),
    ['Liste complète', '一覧の範囲'],
    [
      'Le côté dont les collectivités sont toutes nommées : both, french, japanese, none.',
      '自治体の一覧がそろっている側（both、french、japanese、none）。',
    ],
  ),
  chair: described(
    twoSided(
      z.preprocess((raw: unknown) => [raw].flat(), z.array(chair)),
      z.union([chair, z.array(chair)]),
      z.array(chair),
    ).optional(),
    ['Présidence', '議長'],
    ['Qui préside.', '議長。'],
  ),
  counts: described(sideCounts.optional(), ['Nombre', '自治体数'], ['Nombre de collectivités.', '自治体数。'], {
    counts: { list: 'authorities', complete: 'complete' },
  }),
}).superRefine((line, ctx) => {
  if (titledKinds.includes(line.kind) && line.title === undefined)
    addMistake(ctx, 'missing-field', { field: 'title' }, ['title']);
});

export type Item = z.output<typeof item>;
