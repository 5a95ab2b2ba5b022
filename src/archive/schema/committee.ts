import { z } from 'zod';
import { statement } from './claim.ts';
import { id, ids } from './id.ts';
import { field } from './not-known.ts';
import { remark } from './note.ts';
import { period } from './partial-date.ts';
import { localisedName } from './title.ts';
import { typedAs } from './typed-form.ts';
import { told, words } from './words.ts';

const chair = statement({
  person: told(field(id), 'La personne.', '人物。'),
  side: told(
    z.enum(['french', 'japanese']).optional(),
    'Le comité, si la personne ne le dit pas.',
    '人物から分からない場合の側。',
  ),
});

const member = statement({
  person: told(id.optional(), 'La personne.', '人物。'),
  organisation: told(id.optional(), 'L’organisme.', '関係機関。'),
  authority: told(id.optional(), 'La collectivité.', '自治体。'),
});

/** A person at a meeting: an id, or, where no name is known, the side and the function. */
const longAttendee = z.strictObject({
  person: told(field(id), 'La personne.', '人物。'),
  side: told(z.enum(['french', 'japanese']).optional(), 'Le côté.', '側。'),
  role: told(words.optional(), 'La fonction, si le nom manque.', '氏名不明の場合の役職。'),
  authority: told(id.optional(), 'La collectivité.', '自治体。'),
  organisation: told(id.optional(), 'L’organisme.', '関係機関。'),
});

const attendee = typedAs(
  z.preprocess((raw) => (typeof raw === 'string' ? { person: raw } : raw), longAttendee),
  { is: 'either', of: [field(id), longAttendee] },
);

/** A meeting of the steering committees, or of those who prepare the edition. */
export const meeting = statement({
  date: told(field(period), 'La date.', '日付。'),
  name: told(localisedName, 'Le nom de la réunion.', '会合の名称。'),
  place: told(words.optional(), 'Le lieu.', '場所。'),
  persons: told(z.array(attendee).default([]), 'Les présents nommés.', '氏名の分かる出席者。'),
  authorities: told(ids.default([]), 'Les collectivités présentes.', '出席した自治体。'),
  organisations: told(ids.default([]), 'Les organismes présents.', '出席した機関。'),
  decisions: told(z.array(words).default([]), 'Ce qui y a été décidé.', '決定事項。'),
  announced: told(z.array(remark).default([]), 'Ce qui en était annoncé.', '事前の予告。'),
});

export type Meeting = z.output<typeof meeting>;

/** The steering committee of an edition. */
export const committee = z.strictObject({
  name: told(field(localisedName).default({ is: 'not-stated' }), 'Le nom du comité.', '委員会の名称。'),
  chairs: told(
    field(z.array(chair)).default([]),
    'Les présidents, français et japonais.',
    '委員長（フランス側・日本側）。',
  ),
  members: told(field(z.array(member)).default([]), 'Les membres connus.', '判明している委員。'),
  meetings: told(field(z.array(meeting)).default([]), 'Les réunions connues.', '判明している会合。'),
  notes: told(z.array(remark).default([]), 'Ce qu’on en sait d’autre.', 'その他。'),
});

export type Committee = z.output<typeof committee>;

/** The part of a body in the organisation of an edition. */
export const organiserRoles = [
  'organiser',
  'host',
  'co-organiser',
  'co-initiator',
  'preparation',
  'operations',
  'patron',
  'supporter',
  'partner',
] as const;

export type OrganiserRole = (typeof organiserRoles)[number];

export const organiser = statement({
  role: told(z.enum(organiserRoles), 'Le rang de l’organisme.', '主催・共催・後援などの別。'),
  authority: told(id.optional(), 'La collectivité.', '自治体。'),
  organisation: told(id.optional(), 'L’organisme.', '関係機関。'),
});

export type Organiser = z.output<typeof organiser>;

export const associatedPlace = statement({
  authority: told(id, 'La ville associée.', '関連都市。'),
  sessions: told(ids.optional(), 'Les séances qu’elle a accueillies.', '受け持った行事。'),
});
