import { z } from 'zod';
import { oneSide } from './controlled-words.ts';
import { codesOf, oneOf, meant } from './meaning.ts';
import { statement } from './claim.ts';
import { ref, refs } from './id.ts';
import { field } from './not-known.ts';
import { remark } from './note.ts';
import { period } from './partial-date.ts';
import { localisedName } from './title.ts';
import { twoSided } from './two-sided.ts';
import { described, words, type Words } from './words.ts';

const chair = statement({
  person: described(field(ref('people')), ['Personne', '人物'], ['La personne.', '人物。']),
  side: described(
    meant(oneSide(), { isShownElsewhere: true }).optional(),
    ['Côté', '側'],
    ['Le comité, si la personne ne le dit pas.', '人物から分からない場合の側。'],
  ),
});

const member = statement({
  person: described(ref('people').optional(), ['Personne', '人物'], ['La personne.', '人物。']),
  organisation: described(ref('organisations').optional(), ['Organisme', '関係機関'], ['L’organisme.', '関係機関。']),
  authority: described(ref('authorities').optional(), ['Collectivité', '自治体'], ['La collectivité.', '自治体。']),
});

/** A person at a meeting: an id, or, where no name is known, the side and the function. */
const longAttendee = z.strictObject({
  person: described(field(ref('people')), ['Personne', '人物'], ['La personne.', '人物。']),
  side: described(oneSide().optional(), ['Côté', '側'], ['Le côté.', '側。']),
  role: described(words.optional(), ['Fonction', '役職'], ['La fonction, si le nom manque.', '氏名不明の場合の役職。']),
  authority: described(ref('authorities').optional(), ['Collectivité', '自治体'], ['La collectivité.', '自治体。']),
  organisation: described(ref('organisations').optional(), ['Organisme', '関係機関'], ['L’organisme.', '関係機関。']),
});

const attendee = twoSided(
  z.preprocess((raw) => (typeof raw === 'string' ? { person: raw } : raw), longAttendee),
  z.union([field(ref('people')), longAttendee]),
  longAttendee,
);

/** A meeting of the steering committees, or of those who prepare the edition. */
export const meeting = statement({
  date: described(field(period), ['Date', '日付'], ['La date.', '日付。']),
  name: described(localisedName, ['Nom', '名称'], ['Le nom de la réunion.', '会合の名称。']),
  place: described(words.optional(), ['Lieu', '場所'], ['Le lieu.', '場所。']),
  persons: described(
    z.array(attendee).default([]),
    ['Personnes présentes', '出席者'],
    ['Les présents nommés.', '氏名の分かる出席者。'],
  ),
  authorities: described(
    refs('authorities').default([]),
    ['Collectivités', '自治体'],
    ['Les collectivités présentes.', '出席した自治体。'],
  ),
  organisations: described(
    refs('organisations').default([]),
    ['Organismes', '関係機関'],
    ['Les organismes présents.', '出席した機関。'],
  ),
  decisions: described(z.array(words).default([]), ['Décisions', '決定事項'], ['Ce qui y a été décidé.', '決定事項。']),
  announced: described(z.array(remark).default([]), ['Annoncé', '予告'], ['Ce qui en était annoncé.', '事前の予告。']),
});

export type Meeting = z.output<typeof meeting>;

/** The steering committee of an edition. */
export const committee = z.strictObject({
  name: described(
    field(localisedName).default({ is: 'not-stated' }),
    ['Nom', '名称'],
    ['Le nom du comité.', '委員会の名称。'],
  ),
  chairs: described(
    field(z.array(chair)).default([]),
    ['Présidence', '委員長'],
    ['Les présidents, français et japonais.', '委員長（フランス側・日本側）。'],
  ),
  members: described(
    field(z.array(member)).default([]),
    ['Membres', '委員'],
    ['Les membres connus.', '判明している委員。'],
  ),
  meetings: described(
    field(z.array(meeting)).default([]),
    ['Réunions', '会合'],
    ['Les réunions connues.', '判明している会合。'],
  ),
  notes: described(z.array(remark).default([]), ['Remarques', '注記'], ['Ce qu’on en sait d’autre.', 'その他。']),
});

/** The part of a body in the organisation of an edition. */
const organiserRoleWords = {
  organiser: { fr: 'organisateur', ja: '主催' },
  host: { fr: 'ville hôte', ja: '開催都市' },
  'co-organiser': { fr: 'coorganisateur', ja: '共催' },
  'co-initiator': { fr: 'coïnitiateur', ja: '共同提唱' },
  preparation: { fr: 'préparation', ja: '準備' },
  operations: { fr: 'organisation matérielle', ja: '運営' },
  patron: { fr: 'sous l’égide de', ja: '後援' },
  supporter: { fr: 'soutien', ja: '支援' },
  partner: { fr: 'partenaire', ja: '協力' },
} as const satisfies Record<string, Words>;
export const organiserRoles = codesOf(organiserRoleWords);

export type OrganiserRole = keyof typeof organiserRoleWords;

export const organiser = statement({
  role: described(
    oneOf(organiserRoleWords),
    ['Fonction', '役職'],
    ['Le rôle de l’organisme.', '主催・共催・後援などの別。'],
  ),
  authority: described(ref('authorities').optional(), ['Collectivité', '自治体'], ['La collectivité.', '自治体。']),
  organisation: described(ref('organisations').optional(), ['Organisme', '関係機関'], ['L’organisme.', '関係機関。']),
});

export const associatedPlace = statement({
  authority: described(ref('authorities'), ['Collectivité', '自治体'], ['La ville associée.', '関連都市。']),
  sessions: described(
    refs('items').optional(),
    ['Séances', '会議の日'],
    ['Les séances qu’elle a accueillies.', '受け持ったプログラム。'],
  ),
});
