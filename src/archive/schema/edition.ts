import { z } from 'zod';
import { codesOf, fieldMeta, withMeta, oneOf, type Counter } from './meaning.ts';
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
import { fields } from './fields.ts';
import { words, type Words } from './words.ts';

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

export const statusLine = claim(
  fields('edition.status', {
    status: oneOf(statusWords),
    said: field(partialDate).optional(),
    for: field(period).optional(),
    ...wordsFields,
  }),
  'status said',
);

const heads = (counter: Counter) =>
  fields('edition.attendance.heads', {
    french: count(counter).optional(),
    japanese: count(counter).optional(),
    total: count(counter).optional(),
  });

const venue = statement(fields('edition.venues', { name: localisedName }));

/** Relations of an event to the Rencontres. */
const relationWords = {
  'official-programme': { fr: 'programme associé', ja: '公式の関連事業' },
  'same-period': { fr: 'en marge des Rencontres', ja: '同じ時期の行事' },
  'city-event': { fr: 'événement de la ville', ja: '開催都市の行事' },
  before: { fr: 'avant les Rencontres', ja: '会議の前' },
  after: { fr: 'après les Rencontres', ja: '会議の後' },
} as const satisfies Record<string, Words>;

const sideEvent = statement(
  fields('edition.side_events', {
    date: field(period),
    place: words,
    relation: oneOf(relationWords),
    ...wordsFields,
    themes: themesField,
  }),
  'date',
);

/** Words for a list of winners that is complete, or not. */
const wholeWords = {
  yes: { fr: 'oui', ja: '全体' },
  no: { fr: 'non', ja: '一部' },
} as const satisfies Record<string, Words>;

const award = statement(
  fields('edition.awards', {
    name: localisedName,
    date: field(period),
    complete: field(oneOf(wholeWords)).optional(),
    winners: z.array(
      withMeta(
        z.strictObject(fields('edition.awards.winners', { authorities: refs('authorities'), words: words.optional() })),
        { key: ['authorities'] },
      ),
    ),
    themes: themesField,
  }),
  'date',
);

const nextEdition = claim(
  fields('edition.next_edition', {
    authority: field(ref('authorities')),
    for: withMeta(field(period), { notBefore: 'dates.days' }),
    decided: field(
      z.strictObject(fields('edition.next_edition.decided', { on: field(partialDate).optional(), ...wordsFields })),
    ),
  }),
);

/** How the two languages of a theme relate to each other. */
export const sidesWords = {
  independent: { fr: 'deux textes officiels, dont aucun ne traduit l’autre', ja: 'それぞれ独立した公式文' },
} as const satisfies Record<string, Words>;

const several = <T>(line: z.ZodType<T>) => z.array(line).default([]);

/**
 * One edition of the Rencontres. The name of the folder is its id and gives its ordinal; the last line of `status` is its present
 * state. Fields that every edition has are never absent; a collection may be absent, and then claims nothing.
 */
export const edition = z.strictObject(
  fields('edition', {
    names,
    status: z.array(statusLine).min(1),
    dates: claim(
      fields('edition.dates', { days: field(period), sessions: withMeta(field(period), { within: 'dates.days' }) }),
    ),
    hosts: claim(fields('edition.hosts', { authorities: refs('authorities') })),
    associated: several(associatedPlace),
    venues: field(z.array(venue)),
    theme: claim(
      fields('edition.theme', {
        ...titleShape,
        subtitle: title.optional(),
        sides: z.literal('independent').register(fieldMeta, { words: sidesWords }).optional(),
      }),
    ),
    theme_context: several(remark),
    programme: field(z.array(item)),
    attendance: z.strictObject(
      fields('edition.attendance', {
        authorities: withMeta(claim(heads('authorities')), {
          counts: { list: 'participants.list', complete: 'participants.complete' },
          isOfHeld: true,
        }),
        persons: withMeta(claim(heads('persons')), { isOfHeld: true }),
      }),
    ),
    participants: withMeta(field(participants), { isOfHeld: true }),
    people: several(personHere),
    committee: field(committee),
    organisers: field(headedList(organiser)),
    conclusions: withMeta(several(remark), { isOfHeld: true }),
    awards: withMeta(several(award), { isOfHeld: true }),
    next_edition: nextEdition,
    side_events: several(sideEvent),
    follow_up: withMeta(several(datedRemark), { notBefore: 'dates.days', isOfHeld: true }),
    context: several(remark),
    documents: several(documentLine),
    photos: several(photo),
    disagreements: several(disagreement),
    gaps: several(gap),
  }),
);

export type EditionRecord = z.output<typeof edition>;
