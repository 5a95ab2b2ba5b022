import { z } from 'zod';
import { statement } from './claim.ts';
import { completeness } from './completeness.ts';
import { count, number } from './count.ts';
import { id, ids } from './id.ts';
import { field } from './not-known.ts';
import { period } from './partial-date.ts';
import { addMistake } from './problem.ts';
import { title } from './title.ts';
import { typedAs } from './typed-form.ts';
import { told, words } from './words.ts';

/** The kinds of programme items. */
export const itemKinds = ['plenary', 'roundtable', 'workshop', 'ceremony', 'visit', 'committee', 'other'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** How many authorities of each side an item gathered. */
export const sideCounts = z.strictObject({
  french: told(field(count).optional(), 'Collectivités françaises.', 'フランス側の自治体数。'),
  japanese: told(field(count).optional(), 'Collectivités japonaises.', '日本側の自治体数。'),
  total: told(count.optional(), 'Total imprimé par la source.', '資料に記された合計。'),
});

/** Who chairs an item: a body, a person, or a person for a body. */
const chair = z.strictObject({
  authority: told(id.optional(), 'La collectivité.', '自治体。'),
  organisation: told(id.optional(), 'L’organisme.', '関係機関。'),
  person: told(id.optional(), 'La personne.', '人物。'),
});

const readTime = z.string().transform((text, ctx): string => {
  if (!/^(?:(?:[01]\d|2[0-3]):[0-5]\d|morning|afternoon|evening)$/.test(text))
    addMistake(ctx, 'bad-time', { value: text });
  return text;
});

const time = typedAs(readTime, 'time');

/** The kinds of items that a source would give a title: theirs is never an absent key. */
const titledKinds: readonly ItemKind[] = ['plenary', 'roundtable', 'workshop'];

/** A session, visit or ceremony of an edition. An item is held unless it says that it was only planned. */
export const item = statement({
  id: told(id, 'Identifiant, écrit une fois et jamais changé.', 'ID（一度決めたら変えない）。'),
  kind: told(z.enum(itemKinds), 'La sorte de séance.', '行事の種類。'),
  status: told(
    z.enum(['held', 'planned']).default('held'),
    '« planned » : seulement prévue. Sinon, tenue.',
    '予定のみなら「planned」。なければ開催済み。',
  ),
  date: told(field(period), 'Le jour ou les jours.', '日付。'),
  time: told(
    time.optional(),
    'L’heure (09:30) ou le moment (afternoon, evening).',
    '時刻（09:30）または時間帯（afternoon、evening）。',
  ),
  number: told(number.optional(), 'Le numéro de l’atelier ou de la table ronde.', '分科会などの番号。'),
  field: told(
    words.optional(),
    'Le domaine, quand la séance n’est désignée que par lui.',
    '分野（題名がなく分野のみ示される場合）。',
  ),
  title: told(title.optional(), 'Le titre, avec le statut de chaque langue.', '題名（言語ごとの性格つき）。'),
  subtitle: told(title.optional(), 'Le sous-titre.', '副題。'),
  place: told(words.optional(), 'Le lieu.', '場所。'),
  authorities: told(ids.optional(), 'Collectivités nommées par les sources.', '資料が挙げる自治体。'),
  organisations: told(ids.optional(), 'Organismes nommés par les sources.', '資料が挙げる関係機関。'),
  presenters: told(ids.optional(), 'Collectivités qui ont présenté.', '発表した自治体。'),
  complete: told(
    field(completeness).optional(),
    'Le côté dont les collectivités sont toutes nommées : both, french, japanese, none.',
    '自治体の一覧がそろっている側（both、french、japanese、none）。',
  ),
  chair: told(
    typedAs(
      z.preprocess((raw) => (raw === undefined || Array.isArray(raw) ? raw : [raw]), z.array(chair).optional()),
      { is: 'either', of: [chair, z.array(chair)] },
    ),
    'Qui préside.',
    '議長。',
  ),
  counts: told(sideCounts.optional(), 'Nombre de collectivités.', '自治体数。'),
}).transform((line, ctx) => {
  if (titledKinds.includes(line.kind) && line.title === undefined)
    addMistake(ctx, 'missing-field', { field: 'title' }, ['title']);
  return line;
});

export type Item = z.output<typeof item>;
