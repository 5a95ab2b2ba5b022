import { z } from 'zod';
import { oneSide } from './controlled-words.ts';
import { codesOf, oneOf, withMeta } from './meaning.ts';
import { statement } from './claim.ts';
import { ref, refs } from './id.ts';
import { field } from './not-known.ts';
import { remark } from './note.ts';
import { period } from './partial-date.ts';
import { localisedName } from './title.ts';
import { codec } from './codec.ts';
import { fields } from './fields.ts';
import { words, type Words } from './words.ts';

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

/** A person at a meeting: an id, or, where no name is known, the side and the function. */
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

const attendee = codec(
  z.preprocess((raw) => (typeof raw === 'string' ? { person: raw } : raw), longAttendee),
  z.union([field(ref('people')), longAttendee]),
  longAttendee,
);

/** A meeting of the steering committees, or of those who prepare the edition. */
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

/** The steering committee of an edition. */
export const committee = z.strictObject(
  fields('committee', {
    name: field(localisedName).default({ is: 'not-stated' }),
    chairs: field(z.array(chair)).default([]),
    members: field(z.array(member)).default([]),
    meetings: field(z.array(meeting)).default([]),
    notes: z.array(remark).default([]),
  }),
);

/** The part of a body in the organisation of an edition. */
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

export const associatedPlace = statement(
  fields('edition.associated', { authority: ref('authorities'), sessions: refs('items').optional() }),
  'authority',
);
