import { z } from 'zod';
import { statement } from './claim.ts';
import { count, number } from './count.ts';
import { id, ids } from './id.ts';
import { field } from './not-known.ts';
import { period } from './partial-date.ts';
import { title } from './title.ts';
import { told, words } from './words.ts';

/** The kinds of programme items. */
export const itemKinds = ['plenary', 'roundtable', 'workshop', 'ceremony', 'visit', 'committee', 'other'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** How many authorities of each side an item gathered. */
export const sideCounts = z.strictObject({
  french: told(count.optional(), 'Collectivités françaises.', 'フランス側の自治体数。'),
  japanese: told(count.optional(), 'Collectivités japonaises.', '日本側の自治体数。'),
  total: told(count.optional(), 'Total imprimé par la source.', '資料に記された合計。'),
});

/** What a body or a person does in an item, where a source says more than that it took part. */
const part = statement({
  authority: told(id.optional(), 'La collectivité.', '自治体。'),
  organisation: told(id.optional(), 'L’organisme.', '関係機関。'),
  person: told(id.optional(), 'La personne.', '人物。'),
  part: told(z.enum(['chair', 'moderator', 'speaker', 'host', 'participant']).optional(), 'Son rôle.', '役割。'),
});

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
    z
      .string()
      .regex(/^(?:\d{2}:\d{2}|morning|afternoon|evening)$/)
      .optional(),
    'L’heure (09:30) ou le moment (afternoon, evening).',
    '時刻（09:30）または時間帯（afternoon、evening）。',
  ),
  number: told(number.optional(), 'Le numéro de l’atelier ou de la table ronde.', '分科会などの番号。'),
  field: told(words.optional(), 'Le domaine, quand la séance n’est désignée que par lui.', '分野（題名がなく分野のみ示される場合）。'),
  title: told(title.optional(), 'Le titre, avec le statut de chaque langue.', '題名（言語ごとの性格つき）。'),
  subtitle: told(title.optional(), 'Le sous-titre.', '副題。'),
  place: told(words.optional(), 'Le lieu.', '場所。'),
  authorities: told(ids.optional(), 'Collectivités nommées par les sources.', '資料が挙げる自治体。'),
  organisations: told(ids.optional(), 'Organismes nommés par les sources.', '資料が挙げる関係機関。'),
  complete: told(
    z.enum(['yes', 'no']).optional(),
    '« no » : la liste des collectivités n’est pas entière.',
    '自治体の一覧が一部なら「no」。',
  ),
  parts: told(z.array(part).optional(), 'Qui préside, modère ou prend la parole.', '議長・進行役・発表者。'),
  counts: told(sideCounts.optional(), 'Nombre de collectivités.', '自治体数。'),
});

export type Item = z.output<typeof item>;
