import { z } from 'zod';
import { statement } from './claim.ts';
import { completenessWords } from './completeness.ts';
import { inherit } from './evidence.ts';
import { ref, refs } from './id.ts';
import { withMeta, oneOf } from './meaning.ts';
import { field } from './not-known.ts';
import { codec } from './codec.ts';
import { fields } from './fields.ts';
import { printedText } from './words.ts';

/** An authority in a list of participants, in the form that the list prints. */
export const participation = statement(
  fields('participants.list', {
    authority: ref('authorities'),
    printed: field(printedText),
    session: ref('items').optional(),
    by: refs('people').optional(),
  }),
  'authority',
);

export type Participation = z.output<typeof participation>;

/** An authority whose presence is not proven, or whose absence is stated, in the words of a source. */
const doubtfulPresence = statement(fields('participants.doubtful', { authority: ref('authorities') }), 'authority');

export type DoubtfulPresence = z.output<typeof doubtfulPresence>;

const typedParticipants = z.strictObject(
  fields('participants', {
    complete: oneOf({ ...completenessWords, 'no-list': { fr: 'aucune liste lue', ja: '一覧は未読' } }),
    sources: refs('sources').optional(),
    list: withMeta(z.array(participation), { place: 'unnamed' }),
    not_proven: z.array(doubtfulPresence).default([]),
    stated_absent: z.array(doubtfulPresence).default([]),
  }),
);

const readParticipants = typedParticipants.transform(({ sources, ...lists }) => {
  if (sources) inherit(lists.list, sources);
  return lists;
});

/** The participants of an edition. Authorities in `not_proven` and `stated_absent` never count as present. */
export const participants = codec(readParticipants, typedParticipants, typedParticipants);
