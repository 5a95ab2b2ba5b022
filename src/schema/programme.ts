import { z } from 'zod';
import { statement } from './claim.ts';
import { completeness } from './controlled-words.ts';
import { count, number } from './count.ts';
import { id, ref, refs } from './id.ts';
import { codesOf, oneOf, textOf, withMeta } from './meaning.ts';
import { field, oneOrMore } from './short-form.ts';
import { period } from './partial-date.ts';
import { addMistake } from './problem.ts';
import { title } from './title.ts';
import { fields } from './fields.ts';
import { ours, words, type Words } from './words.ts';

export const itemKindWords = {
  plenary: { fr: 'plénière', ja: '全体会' },
  roundtable: { fr: 'table ronde', ja: 'ラウンドテーブル' },
  workshop: { fr: 'atelier', ja: '分科会' },
  ceremony: { fr: 'cérémonie', ja: '式典' },
  visit: { fr: 'visite', ja: '視察' },
  committee: { fr: 'comité', ja: '委員会' },
  other: { fr: 'autre activité', ja: 'その他' },
} as const satisfies Record<string, Words>;
export const itemKinds = codesOf(itemKindWords);

type ItemKind = keyof typeof itemKindWords;

const status = oneOf({
  held: { fr: 'tenue', ja: '開催済み' },
  planned: { fr: 'prévue', ja: '予定' },
});

const momentWords = {
  morning: { fr: 'matin', ja: '午前' },
  afternoon: { fr: 'après-midi', ja: '午後' },
  evening: { fr: 'soirée', ja: '夜' },
} as const satisfies Record<string, Words>;

const sideCounts = z.strictObject(
  fields('item.counts', {
    french: field(count('authorities')).optional(),
    japanese: field(count('authorities')).optional(),
    total: count('authorities').optional(),
  }),
);

/** The chair of an item: a body, a person, or a person for a body. */
const chair = statement(
  fields('item.chair', {
    authority: ref('authorities').optional(),
    organisation: ref('organisations').optional(),
    person: ref('people').optional(),
  }),
  'person',
  'authority',
  'organisation',
);

/** A place of its own, since the source of a title or of a list often gives none. */
const place = statement(fields('words', ours));

const time = withMeta(textOf(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|morning|afternoon|evening)$/, 'bad-time'), {
  scalar: 'time',
  words: momentWords,
});

/** The kinds of items that usually have a title: the key is required, even if the title is not known. */
const titledKinds: readonly ItemKind[] = ['plenary', 'roundtable', 'workshop'];

/** A session, visit or ceremony of an edition. It counts as held unless its status is `planned`. */
export const item = statement(
  fields('item', {
    id,
    kind: oneOf(itemKindWords),
    status: status.default('held'),
    date: withMeta(field(period), { within: 'dates.days' }),
    time: time.optional(),
    number: number.optional(),
    field: words.optional(),
    title: title.optional(),
    subtitle: title.optional(),
    place: place.optional(),
    authorities: refs('authorities').optional(),
    organisations: refs('organisations').optional(),
    presenters: withMeta(refs('authorities').optional(), { among: 'authorities' }),
    complete: field(completeness).optional(),
    chair: oneOrMore(chair).optional(),
    counts: withMeta(sideCounts.optional(), { counts: { list: 'authorities', complete: 'complete' } }),
  }),
).superRefine((line, ctx) => {
  if (titledKinds.includes(line.kind) && line.title === undefined)
    addMistake(ctx, 'missing-field', { field: 'title' }, ['title']);
});

export type Item = z.output<typeof item>;
