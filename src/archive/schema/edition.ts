import { z } from 'zod';
import { codesOf, oneOf, meanings } from './meaning.ts';
import { claim, statement } from './claim.ts';
import { associatedPlace, committee, organiser } from './committee.ts';
import { count } from './count.ts';
import { disagreement } from './disagreement.ts';
import { documentLine, photo } from './document.ts';
import { gap } from './gap.ts';
import { headedList } from './headed-list.ts';
import { ref, refs } from './id.ts';
import { field } from './not-known.ts';
import { datedRemark, names, remark, themesField, wordsFields } from './note.ts';
import { partialDate, period } from './partial-date.ts';
import { participants } from './participants.ts';
import { personHere } from './person-here.ts';
import { item } from './programme.ts';
import { localisedName, title, titleShape } from './title.ts';
import { described, words, type Words } from './words.ts';

/** The states of an edition, in the usual order. No edition becomes `held` merely because its date has passed. */
export const statusWords = {
  announced: { fr: 'annoncée', ja: '予告' },
  planned: { fr: 'prévue', ja: '予定' },
  postponed: { fr: 'reportée', ja: '延期' },
  held: { fr: 'tenue', ja: '開催済み' },
  cancelled: { fr: 'annulée', ja: '中止' },
} as const satisfies Record<string, Words>;
export const statuses = codesOf(statusWords);

export type Status = keyof typeof statusWords;

export const statusLine = claim({
  status: described(oneOf(statusWords), ['État', '状態'], ['L’état de l’édition.', '状態。']),
  said: described(
    field(partialDate).optional(),
    ['Annonce', '情報の時点'],
    ['Quand cela a été dit.', 'いつの情報か。'],
  ),
  for: described(field(period).optional(), ['Dates annoncées', '開催時期'], ['Pour quand.', 'いつの開催についてか。']),
  ...wordsFields,
});

const heads = {
  french: described(count.optional(), ['France', 'フランス'], ['Côté français.', 'フランス側。']),
  japanese: described(count.optional(), ['Japon', '日本'], ['Côté japonais.', '日本側。']),
  total: described(
    count.optional(),
    ['Total', '合計'],
    [
      'Le total, seulement si une source l’imprime ; sinon il est calculé.',
      '合計（資料に記載がある場合のみ。なければ計算）。',
    ],
  ),
};

const venue = statement({
  name: described(localisedName, ['Nom', '名称'], ['Le nom du lieu.', '会場の名称。']),
});

/** Relations of an event to the Rencontres. */
const relationWords = {
  'official-programme': { fr: 'programme associé', ja: '関連事業' },
  'same-period': { fr: 'en marge des Rencontres', ja: '関連行事' },
  'city-event': { fr: 'événement de la ville', ja: '開催都市の行事' },
  before: { fr: 'avant les Rencontres', ja: '会議の前' },
  after: { fr: 'après les Rencontres', ja: '会議の後' },
} as const satisfies Record<string, Words>;

const sideEvent = statement({
  date: described(field(period), ['Date', '日付'], ['La date ou la période.', '日付または期間。']),
  place: described(words, ['Lieu', '場所'], ['Le lieu.', '場所。']),
  relation: described(
    oneOf(relationWords),
    ['Lien avec les Rencontres', '会議との関係'],
    ['Son lien avec les Rencontres.', '会議との関係。'],
  ),
  ...wordsFields,
  themes: themesField,
});

/** Words for a list of winners that is complete, or not. */
const wholeWords = {
  yes: { fr: 'oui', ja: '全体' },
  no: { fr: 'non', ja: '一部' },
} as const satisfies Record<string, Words>;

const award = statement({
  name: described(localisedName, ['Nom', '名称'], ['Le nom du prix.', '賞の名称。']),
  date: described(field(period), ['Date', '日付'], ['La date de remise.', '授与の日付。']),
  complete: described(
    field(oneOf(wholeWords)).optional(),
    ['Liste complète', '一覧の範囲'],
    ['« no » : d’autres lauréats restent inconnus.', '受賞者の一覧が一部なら「no」。'],
  ),
  winners: described(
    z.array(
      z.strictObject({
        authorities: described(
          refs('authorities'),
          ['Collectivités', '自治体'],
          ['Les collectivités primées.', '受賞した自治体。'],
        ),
        words: described(words.optional(), ['Motif', '理由'], ['Ce que le prix récompense.', '受賞の理由。']),
      }),
    ),
    ['Lauréats', '受賞者'],
    ['Les lauréats.', '受賞者。'],
  ),
  themes: themesField,
});

const nextEdition = claim({
  authority: described(field(ref('authorities')), ['Ville choisie', '自治体'], ['La ville choisie.', '決まった都市。']),
  for: described(field(period), ['Date prévue', '開催予定'], ['Pour quand.', '開催予定。'], {
    notBefore: 'dates.days',
  }),
  decided: described(
    field(
      z.strictObject({
        on: described(field(partialDate).optional(), ['Date', '時点'], ['Quand elle a été choisie.', '決定の日付。']),
        ...wordsFields,
      }),
    ),
    ['Décision', '決定'],
    ['Où, quand et comment elle a été choisie.', '決定の経緯。'],
  ),
});

/** How the two languages of a theme relate to each other. */
export const sidesWords = {
  independent: { fr: 'deux textes officiels, dont aucun ne traduit l’autre', ja: 'それぞれ独立した公式文' },
} as const satisfies Record<string, Words>;

const several = <T>(line: z.ZodType<T>) => z.array(line).default([]);

/**
 * One edition of the Rencontres. The name of the folder is its id and gives its ordinal; the last line of `status` is its present
 * state. Fields that every edition has are never absent; a collection may be absent, and then claims nothing.
 */
export const edition = z.strictObject({
  names: described(names, ['Noms', '名称'], ['Noms imprimés.', '資料に記された名称。']),
  status: described(
    z.array(statusLine).min(1),
    ['État', '状態'],
    [
      'Annonce, projets, reports, tenue : dans l’ordre ; la dernière ligne fait foi.',
      '予告・予定・延期・開催の順。最後の行が現在の状態。',
    ],
  ),
  dates: described(
    claim({
      days: described(
        field(period),
        ['Ensemble du séjour', '会期'],
        ['Les jours, visites comprises.', '会期（視察を含む）。'],
      ),
      sessions: described(field(period), ['Jours de séance', '会議開催日'], ['Les jours des séances.', '会議の日。'], {
        within: 'dates.days',
      }),
    }),
    ['Dates', '会期'],
    ['Les dates.', '会期。'],
  ),
  hosts: described(
    claim({
      authorities: described(refs('authorities'), ['Collectivités', '自治体'], ['Les villes hôtes.', '開催都市。']),
    }),
    ['Villes hôtes', '開催都市'],
    ['Les villes hôtes.', '開催都市。'],
  ),
  associated: described(
    several(associatedPlace),
    ['Ville associée', '関連都市'],
    ['Les villes associées.', '関連都市。'],
  ),
  venues: described(field(z.array(venue)), ['Lieux', '会場'], ['Les lieux.', '会場。']),
  theme: described(
    claim({
      ...titleShape,
      subtitle: described(title.optional(), ['Sous-titre', '副題'], ['Le sous-titre.', '副題。']),
      sides: described(
        z.literal('independent').register(meanings, { words: sidesWords }).optional(),
        ['Titres français et japonais', '両言語の題名'],
        [
          '« independent » : deux phrases officielles, dont aucune ne traduit l’autre.',
          '互いの訳でない二つの公式文なら「independent」。',
        ],
      ),
    }),
    ['Thème', 'テーマ'],
    ['Le thème.', 'テーマ。'],
  ),
  theme_context: described(
    several(remark),
    ['Origine du thème', 'テーマの背景'],
    ['D’où vient le thème.', 'テーマの背景。'],
  ),
  programme: described(field(z.array(item)), ['Programme', 'プログラム'], ['Le programme.', 'プログラム。']),
  attendance: described(
    z.strictObject({
      authorities: described(claim(heads), ['Collectivités', '自治体'], ['Nombre de collectivités.', '自治体数。'], {
        counts: { list: 'participants.list', complete: 'participants.complete' },
        isOfHeld: true,
      }),
      persons: described(claim(heads), ['Personnes présentes', '出席者数'], ['Nombre de personnes.', '人数。'], {
        isOfHeld: true,
      }),
    }),
    ['Participation', '参加の規模'],
    ['Combien de participants.', '参加の規模。'],
  ),
  participants: described(field(participants), ['Participants', '参加自治体'], ['Les participants.', '参加自治体。'], {
    isOfHeld: true,
  }),
  people: described(
    several(personHere),
    ['Personnes', '公職者・関係者'],
    ['Les personnes citées pour leur fonction.', '公職者・関係者。'],
  ),
  committee: described(
    field(committee),
    ['Comité de pilotage', '推進委員会'],
    ['Le comité de pilotage.', '推進委員会。'],
  ),
  organisers: described(
    field(headedList(organiser)),
    ['Organisateurs', '主催・共催・後援'],
    ['Les organisateurs.', '主催・共催・後援など。'],
  ),
  conclusions: described(
    several(remark),
    ['Conclusions rapportées', '報告された結論'],
    ['Conclusions rapportées.', '報告された結論。'],
    { isOfHeld: true },
  ),
  awards: described(several(award), ['Prix', '表彰'], ['Prix remis.', '表彰。'], { isOfHeld: true }),
  next_edition: described(nextEdition, ['Édition suivante', '次回'], ['L’édition suivante.', '次回。']),
  side_events: described(several(sideEvent), ['En marge', '関連行事'], ['En marge.', '関連行事。']),
  follow_up: described(several(datedRemark), ['Suites', 'その後'], ['Suites.', 'その後。'], {
    notBefore: 'dates.days',
  }),
  context: described(several(remark), ['Contexte', '背景'], ['Contexte.', '背景。']),
  documents: described(several(documentLine), ['Documents', '文書'], ['Documents.', '文書。']),
  photos: described(
    several(photo),
    ['Photographies', '写真'],
    ['Photographies, par leur légende.', '写真（説明のみ）。'],
  ),
  disagreements: described(
    several(disagreement),
    ['Désaccord', '資料間の相違'],
    ['Désaccords qui ne portent sur aucun champ.', 'どの項目にも属さない資料間の相違。'],
  ),
  gaps: described(several(gap), ['Lacunes', '不明点'], ['Ce que l’on ignore.', '不明点。']),
});

export type EditionRecord = z.output<typeof edition>;
export type StatusLine = EditionRecord['status'][number];
