import { z } from 'zod';
import { statement } from './claim.ts';
import { withMeta } from './meaning.ts';
import { field } from './not-known.ts';
import { wordsFields } from './note.ts';
import { fields } from './fields.ts';

/** The address of something that took a declaration up. */
const followUpPath = withMeta(z.string(), { is: 'follow-up-path' });

/** Something that took a declaration or one of its points up later, according to a source. */
export const followUp = statement(fields('follow-up', { taken_up_in: followUpPath, ...wordsFields }), 'taken_up_in');

export type FollowUp = z.output<typeof followUp>;

/** Follow-ups, or `unknown` if they were looked for in vain; a gap then says where. */
export const followUps = field(z.array(followUp).min(1));
