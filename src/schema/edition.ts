import { z } from 'zod';
import { codesOf, fieldMeta, oneOf, withMade, withMeta, type Counter } from './meaning.ts';
import { claim, statement, headedList, disagreements } from './claim.ts';
import { count } from './count.ts';
import { ref, refs, idText, ids } from './id.ts';
import { field, oneOrMore, withBare, withShort } from './short-form.ts';
import { datedRemark, names, remark, themesField, wordsFields, gaps } from './note.ts';
import { partialDate, period } from './partial-date.ts';
import { item } from './programme.ts';
import { localisedName, title, titleShape, titleIn } from './title.ts';
import { described, fields } from './fields.ts';
import { nameWords, printedText, sentencesField, words, type Words } from './words.ts';
import { publishedLanguage, oneSide, completenessWords } from './controlled-words.ts';
import { inherit } from './evidence.ts';
import { webAddress } from './web-address.ts';

const chair = statement(
  fields('committee.chairs', {
    person: field(ref('people')),
    side: withMeta(oneSide(), { isShownElsewhere: true }).optional(),
  }),
  'person',
  'side',
);

const member = statement(
  fields('committee.members', {
    person: ref('people').optional(),
    organisation: ref('organisations').optional(),
    authority: ref('authorities').optional(),
  }),
  'person',
  'organisation',
  'authority',
);

const longAttendee = withMeta(
  z.strictObject(
    fields('committee.meetings.persons', {
      person: field(ref('people')),
      side: oneSide().optional(),
      role: words.optional(),
      authority: ref('authorities').optional(),
      organisation: ref('organisations').optional(),
    }),
  ),
  { key: ['person', 'authority', 'organisation', 'role'] },
);

const attendee = withShort(field(ref('people')), longAttendee, (raw) =>
  typeof raw === 'string' ? { person: raw } : raw,
);

const meeting = statement(
  fields('committee.meetings', {
    date: field(period),
    name: localisedName,
    place: words.optional(),
    persons: z.array(attendee).default([]),
    authorities: refs('authorities').default([]),
    organisations: refs('organisations').default([]),
    decisions: z.array(words).default([]),
    announced: z.array(remark).default([]),
  }),
  'date',
);

export const committee = z.strictObject(
  fields('committee', {
    name: field(localisedName).default({ is: 'not-stated' }),
    chairs: field(z.array(chair)).default([]),
    members: field(z.array(member)).default([]),
    meetings: field(z.array(meeting)).default([]),
    notes: z.array(remark).default([]),
  }),
);

const organiserRoleWords = {
  organiser: { fr: 'organisateur', ja: '主催' },
  host: { fr: 'ville hôte', ja: '開催都市' },
  'co-organiser': { fr: 'coorganisateur', ja: '共催' },
  'co-initiator': { fr: 'coïnitiatrice', ja: '共同提唱' },
  preparation: { fr: 'préparation', ja: '準備' },
  operations: { fr: 'organisation matérielle', ja: '運営' },
  patron: { fr: 'sous l’égide de', ja: '後援' },
  supporter: { fr: 'soutien', ja: '支援' },
  partner: { fr: 'partenaire', ja: '協力' },
} as const satisfies Record<string, Words>;
export const organiserRoles = codesOf(organiserRoleWords);

export type OrganiserRole = keyof typeof organiserRoleWords;

export const organiser = statement(
  fields('edition.organisers', {
    role: oneOf(organiserRoleWords),
    authority: ref('authorities').optional(),
    organisation: ref('organisations').optional(),
  }),
  'role authority organisation',
);

const associatedPlace = statement(
  fields('edition.associated', { authority: ref('authorities'), sessions: refs('items').optional() }),
  'authority',
);

export const participation = statement(
  fields('participants.list', {
    authority: ref('authorities'),
    printed: field(printedText),
    session: ref('items').optional(),
    by: refs('people').optional(),
    identified: remark.optional(),
  }),
  'authority',
);

export type Participation = z.output<typeof participation>;

/** An authority whose presence is not proven, or whose absence is stated, in the words of a source. */
const doubtfulPresence = statement(fields('participants.doubtful', { authority: ref('authorities') }), 'authority');

export type DoubtfulPresence = z.output<typeof doubtfulPresence>;

/** The participants of an edition. Authorities in `not_proven` and `stated_absent` never count as present. */
export const participants = z
  .strictObject(
    fields('participants', {
      complete: oneOf({
        ...completenessWords,
        'no-list': { fr: 'aucune liste trouvée', ja: '一覧は見つかっていない' },
      }),
      sources: described('headed-list.sources', refs('sources').optional()),
      list: withMeta(z.array(participation), { place: 'unnamed' }),
      not_proven: z.array(doubtfulPresence).default([]),
      stated_absent: z.array(doubtfulPresence).default([]),
    }),
  )
  .transform(({ sources, ...lists }) => {
    if (sources) inherit(lists.list, sources);
    return lists;
  });

export const deedWords = {
  opened: { fr: 'a prononcé une allocution d’ouverture', ja: '開会のあいさつを述べた' },
  closed: { fr: 'a prononcé le discours de clôture', ja: '閉会のあいさつを述べた' },
  concluded: { fr: 'a conclu la réunion', ja: '総括を述べた' },
  'summed-up': { fr: 'a dressé le bilan', ja: '総括を行った' },
  'general-report': { fr: 'a présenté un rapport général', ja: '総括報告を行った' },
  'workshop-report': { fr: 'a rendu compte d’un atelier', ja: '分科会の報告を行った' },
  chaired: { fr: 'a présidé', ja: '議長を務めた' },
  'co-chaired': { fr: 'a coprésidé', ja: '議長の一人を務めた' },
  keynote: { fr: 'a prononcé la conférence inaugurale', ja: '基調講演を行った' },
  presented: { fr: 'a fait un exposé', ja: '発表した' },
  spoke: { fr: 'a pris la parole', ja: '発言した' },
  'read-declaration': { fr: 'a lu la déclaration', ja: '宣言を読み上げた' },
  wrote: { fr: 'a écrit', ja: '書いた' },
  announced: { fr: 'a annoncé la réunion', ja: '会議を予告した' },
  prepared: { fr: 'a préparé la réunion', ja: '会議の準備を担当した' },
  'took-part': { fr: 'a pris part à la réunion', ja: '会議に出席した' },
  attended: { fr: 'a assisté', ja: '出席した' },
  visited: { fr: 'a fait une visite', ja: '訪れた' },
} as const satisfies Record<string, Words>;

export const deedHow = described('edition.people.did.how', oneOf(deedWords));

/** How somebody took part, at which item of the programme or other place, and on what they spoke; `about` is a noun with its article. */
const longDeed = withMeta(
  z.strictObject(
    fields('edition.people.did', {
      how: deedHow,
      date: withMeta(field(period).optional(), { within: 'dates.days' }),
      session: ref('items').optional(),
      where: words.optional(),
      about: words.optional(),
    }),
  ),
  { key: ['how'] },
);

const deed = withBare('how', deedHow, longDeed);

export type Deed = z.output<typeof longDeed>;

/** The part of a person at an edition: sources alone in the short form `hosts: [a, b]`, else also a date and a talk. */
const longPart = statement(
  fields('edition.people.part', {
    date: withMeta(field(period).optional(), { within: 'dates.days' }),
    talk: title.optional(),
    did: withMeta(oneOrMore(deed), { isShownElsewhere: true }).optional(),
  }),
);

const part = withBare('sources', refs('sources'), longPart);

/** A person in a public role at one edition: a speaker if `speaks` is present, otherwise named for another reason. */
export const personHere = withMeta(
  z.strictObject(
    fields('edition.people', {
      person: field(ref('people')),
      authority: ref('authorities').optional(),
      organisation: ref('organisations').optional(),
      side: withMeta(oneSide(), { isShownElsewhere: true }).optional(),
      role: field(words).optional(),
      derived: ids.default([]),
      to_verify: ids.default([]),
      hosts: part.optional(),
      speaks: part.optional(),
      named: part.optional(),
    }),
  ),
  { key: ['person', 'authority', 'organisation'] },
);

export type PersonHere = z.output<typeof personHere>;

export const documentKindWords = {
  results: { fr: 'compte rendu', ja: '開催結果' },
  report: { fr: 'rapport', ja: '報告書' },
  article: { fr: 'article', ja: '記事' },
  'web-page': { fr: 'page web', ja: 'ウェブページ' },
  'web-site': { fr: 'site web', ja: 'ウェブサイト' },
  programme: { fr: 'programme', ja: 'プログラム' },
  declaration: { fr: 'déclaration', ja: '宣言' },
  presentation: { fr: 'présentation', ja: '紹介資料' },
  preparatory: { fr: 'document préparatoire', ja: '準備資料' },
  announcement: { fr: 'annonce', ja: '告知' },
  notice: { fr: 'avis', ja: '案内' },
  slides: { fr: 'diaporama', ja: 'スライド' },
  editorial: { fr: 'éditorial', ja: '巻頭言' },
} as const satisfies Record<string, Words>;

/** A kind of document; what is published is the word as a text, since kinds may be added. */
const documentKind = withMade(oneOf(documentKindWords), idText);

const documentLine = statement(
  fields('edition.documents', {
    kind: documentKind,
    title: z
      .strictObject(
        fields('edition.documents.title', {
          fr: titleIn.fr.optional(),
          ja: titleIn.ja.optional(),
          en: printedText.optional(),
        }),
      )
      .optional(),
    source: ref('sources').optional(),
    cited_by: refs('sources').optional(),
    url: webAddress.optional(),
    lang: publishedLanguage.optional(),
  }),
).overwrite((line) => {
  inherit(
    line,
    [line.source, ...(line.cited_by ?? [])].filter((one) => one !== undefined),
  );
  return line;
});

/** A photograph of an edition, or an album, by its caption; it is not reproduced, but where it stands may be given, and whom to credit. */
export const photo = statement(
  fields('edition.photos', {
    date: field(period),
    place: words,
    ...wordsFields,
    url: webAddress.optional(),
    credit: nameWords.optional(),
  }),
  'date',
);

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
    for: withMeta(field(period).optional(), { isAhead: true }),
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

const relation = oneOf({
  'official-programme': { fr: 'programme associé', ja: '公式の関連事業' },
  'same-period': { fr: 'en marge des Rencontres', ja: '同じ時期の行事' },
  'city-event': { fr: 'événement de la ville', ja: '開催都市の行事' },
  before: { fr: 'avant les Rencontres', ja: '会議の前' },
  after: { fr: 'après les Rencontres', ja: '会議の後' },
});

const sideEvent = statement(
  fields('edition.side_events', {
    date: described('dated-remark.date', field(period)),
    place: words,
    relation,
    ...wordsFields,
    themes: themesField,
  }),
  'date',
);

const whole = oneOf({
  yes: { fr: 'oui', ja: '全体' },
  no: { fr: 'non', ja: '一部' },
});

const award = statement(
  fields('edition.awards', {
    name: localisedName,
    date: withMeta(field(period), { within: 'dates.days' }),
    complete: field(whole).optional(),
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
    for: withMeta(field(period), { notBefore: 'dates.days', isAhead: true }),
    decided: field(
      z.strictObject(fields('edition.next_edition.decided', { on: field(partialDate).optional(), ...wordsFields })),
    ),
  }),
);

const sides = z.literal('independent').register(fieldMeta, {
  words: { independent: { fr: 'deux textes officiels, dont aucun ne traduit l’autre', ja: 'それぞれ独立した公式文' } },
});

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
      fields('edition.dates', {
        days: withMeta(field(period), { isAhead: true }),
        sessions: withMeta(field(period), { within: 'dates.days', isAhead: true }),
      }),
    ),
    hosts: claim(fields('edition.hosts', { authorities: refs('authorities') })),
    associated: several(associatedPlace),
    venues: field(z.array(venue)),
    theme: claim(
      fields('edition.theme', {
        ...titleShape,
        subtitle: title.optional(),
        sides: sides.optional(),
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
        persons: withMeta(claim(heads('persons')), { isOfHeld: true, noFewerThan: 'attendance.authorities' }),
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
    disagreements,
    gaps,
    sentences: sentencesField,
  }),
);
