import { z } from 'zod';
import { claim, statement } from './claim.ts';
import { associatedPlace, committee, organiser } from './committee.ts';
import { count } from './count.ts';
import { disagreement } from './disagreement.ts';
import { inherit } from './evidence.ts';
import { gap } from './gap.ts';
import { headedList } from './headed-list.ts';
import { id, ids } from './id.ts';
import { field } from './not-known.ts';
import { datedRemark, names, remark, wordsFields } from './note.ts';
import { partialDate, period } from './partial-date.ts';
import { participants } from './participants.ts';
import { personHere } from './person-here.ts';
import { item } from './programme.ts';
import { localisedName, title, titleShape, titleSide } from './title.ts';
import { text, told, words } from './words.ts';
import { webAddress } from './web-address.ts';

/** What an edition was at a moment, in the order in which it became so. Nothing becomes held by the clock. */
export const statuses = ['announced', 'planned', 'postponed', 'held', 'cancelled'] as const;
export type Status = (typeof statuses)[number];

const statusLine = claim({
  status: told(z.enum(statuses), 'L’état de l’édition.', '状態。'),
  said: told(field(partialDate).optional(), 'Quand cela a été dit.', 'いつの情報か。'),
  for: told(field(period).optional(), 'Pour quand.', '対象の日程。'),
  ...wordsFields,
});

const heads = {
  french: told(count.optional(), 'Côté français.', 'フランス側。'),
  japanese: told(count.optional(), 'Côté japonais.', '日本側。'),
  total: told(
    count.optional(),
    'Le total, seulement si une source l’imprime ; sinon il est calculé.',
    '合計（資料に記載がある場合のみ。なければ計算）。',
  ),
};

const venue = statement({
  name: told(localisedName, 'Le nom du lieu.', '会場の名称。'),
});

const documentLine = statement({
  kind: told(id, 'La sorte de document.', '文書の種類。'),
  title: told(
    z
      .strictObject({
        fr: told(titleSide.optional(), 'Le titre français.', 'フランス語の題名。'),
        ja: told(titleSide.optional(), 'Le titre japonais.', '日本語の題名。'),
        en: told(text.optional(), 'Le titre anglais.', '英語の題名。'),
      })
      .optional(),
    'Le titre, s’il n’est pas celui de la source.',
    '題名（資料の題名と異なる場合）。',
  ),
  source: told(id.optional(), 'La source, si le document en est une.', '資料ID（出典でもある場合）。'),
  cited_by: told(ids.optional(), 'Les sources qui le citent.', 'この文書に言及する資料。'),
  url: told(webAddress.optional(), 'L’adresse, si elle est connue.', 'アドレス（判明している場合）。'),
  lang: told(z.enum(['fr', 'ja', 'en']).optional(), 'La langue du document.', '文書の言語。'),
}).transform((line) => {
  inherit(
    line,
    [line.source, ...(line.cited_by ?? [])].filter((one) => one !== undefined),
  );
  return line;
});

const photo = statement({
  date: told(field(period), 'La date.', '日付。'),
  place: told(words, 'Le lieu.', '場所。'),
  ...wordsFields,
});

const sideEvent = statement({
  date: told(field(period), 'La date ou la période.', '日付または期間。'),
  place: told(words, 'Le lieu.', '場所。'),
  relation: told(
    z.enum(['official-programme', 'same-period', 'city-event', 'before', 'after']),
    'Son lien avec les Rencontres.',
    '会議との関係。',
  ),
  ...wordsFields,
});

const award = statement({
  name: told(localisedName, 'Le nom du prix.', '賞の名称。'),
  date: told(field(period), 'La date de remise.', '授与の日付。'),
  complete: told(
    field(z.enum(['yes', 'no'])).optional(),
    '« no » : d’autres lauréats restent inconnus.',
    '受賞者の一覧が一部なら「no」。',
  ),
  winners: told(
    z.array(
      z.strictObject({
        authorities: told(ids, 'Les collectivités primées.', '受賞した自治体。'),
        words: told(words.optional(), 'Ce que le prix récompense.', '受賞の理由。'),
      }),
    ),
    'Les lauréats.',
    '受賞者。',
  ),
});

const nextEdition = claim({
  authority: told(field(id), 'La ville choisie.', '決まった都市。'),
  for: told(field(period), 'Pour quand.', '開催予定。'),
  decided: told(
    field(
      z.strictObject({
        on: told(field(partialDate).optional(), 'Quand elle a été choisie.', '決定の日付。'),
        ...wordsFields,
      }),
    ),
    'Où, quand et comment elle a été choisie.',
    '決定の経緯。',
  ),
});

const several = <T>(line: z.ZodType<T>) => z.array(line).default([]);

/**
 * One edition of the Rencontres. The folder's name is its id and gives its ordinal; the last line of `status` is what it is now. What
 * every edition has is never an absent key; a collection may be absent, and then claims nothing.
 */
export const edition = z.strictObject({
  names: told(names, 'Noms imprimés.', '資料に記された名称。'),
  status: told(
    z.array(statusLine).min(1),
    'Annonce, projets, reports, tenue : dans l’ordre ; la dernière ligne fait foi.',
    '予告・予定・延期・開催の順。最後の行が現在の状態。',
  ),
  dates: told(
    claim({
      days: told(field(period), 'Les jours, visites comprises.', '会期（視察を含む）。'),
      sessions: told(field(period), 'Les jours des séances.', '会議の日。'),
    }),
    'Les dates.',
    '会期。',
  ),
  hosts: told(claim({ authorities: told(ids, 'Les villes hôtes.', '開催都市。') }), 'Les villes hôtes.', '開催都市。'),
  associated: told(several(associatedPlace), 'Les villes associées.', '関連都市。'),
  venues: told(field(z.array(venue)), 'Les lieux.', '会場。'),
  theme: told(
    claim({
      ...titleShape,
      subtitle: told(title.optional(), 'Le sous-titre.', '副題。'),
      sides: told(
        z.literal('independent').optional(),
        '« independent » : deux phrases officielles, dont aucune ne traduit l’autre.',
        '互いの訳でない二つの公式文なら「independent」。',
      ),
    }),
    'Le thème.',
    'テーマ。',
  ),
  theme_context: told(several(remark), 'D’où vient le thème.', 'テーマの背景。'),
  programme: told(field(z.array(item)), 'Le programme.', 'プログラム。'),
  attendance: told(
    z.strictObject({
      authorities: told(claim(heads), 'Nombre de collectivités.', '自治体数。'),
      persons: told(claim(heads), 'Nombre de personnes.', '人数。'),
    }),
    'Combien de participants.',
    '参加の規模。',
  ),
  participants: told(field(participants), 'Qui a pris part.', '参加自治体。'),
  people: told(several(personHere), 'Les personnes citées pour leur fonction.', '公職者・関係者。'),
  committee: told(field(committee), 'Le comité de pilotage.', '推進委員会。'),
  organisers: told(field(headedList(organiser)), 'Les organisateurs.', '主催・共催・後援など。'),
  conclusions: told(several(remark), 'Conclusions rapportées.', '報告された結論。'),
  awards: told(several(award), 'Prix remis.', '表彰。'),
  next_edition: told(nextEdition, 'L’édition suivante.', '次回。'),
  side_events: told(several(sideEvent), 'En marge.', '関連行事。'),
  follow_up: told(several(datedRemark), 'Suites.', 'その後。'),
  context: told(several(remark), 'Contexte.', '背景。'),
  documents: told(several(documentLine), 'Documents.', '文書。'),
  photos: told(several(photo), 'Photographies, par leur légende.', '写真（説明のみ）。'),
  disagreements: told(
    several(disagreement),
    'Désaccords qui ne portent sur aucun champ.',
    'どの項目にも属さない資料間の相違。',
  ),
  gaps: told(several(gap), 'Ce que l’on ignore.', '不明点。'),
});

export type EditionRecord = z.output<typeof edition>;
export type StatusLine = EditionRecord['status'][number];
export type Venue = z.output<typeof venue>;
export type DocumentLine = z.output<typeof documentLine>;
export type Photo = z.output<typeof photo>;
export type SideEvent = z.output<typeof sideEvent>;
export type Award = z.output<typeof award>;
export type NextEdition = z.output<typeof nextEdition>;
export type Heads = z.output<z.ZodObject<typeof heads>>;
