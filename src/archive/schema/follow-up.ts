import { z } from 'zod';
import { statement } from './claim.ts';
import { meant } from './meaning.ts';
import { field } from './not-known.ts';
import { wordsFields } from './note.ts';
import { described } from './words.ts';

/** The address of something that took a declaration up. */
const followUpPath = meant(z.string(), { is: 'follow-up-path' });

/** Something that took a declaration or one of its points up later, according to a source. */
export const followUp = statement({
  taken_up_in: described(
    followUpPath,
    ['Rapprochement', '対応関係'],
    [
      'Chemin de ce qui en est la suite : une édition, une séance, une suite d’édition, une déclaration, un point, un jalon.',
      'これを受けたもののパス（回、プログラム、回の「その後」、宣言、項目、年表の出来事）。',
    ],
  ),
  ...wordsFields,
});

export type FollowUp = z.output<typeof followUp>;

/** Follow-ups, or `unknown` if they were looked for in vain; a gap then says where. */
export const followUps = field(z.array(followUp).min(1));
