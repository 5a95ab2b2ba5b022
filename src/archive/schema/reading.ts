import { z } from 'zod';
import { withMeta } from './meaning.ts';
import { refuseNotKnown } from './not-known.ts';
import { addMistake } from './problem.ts';

const kana = /^[\u3041-\u30FF\s]+$/u;
const katakana = /^[\u30A0-\u30FF＝・\s]+$/u;

const readYomi = z
  .string()
  .min(1)
  .superRefine((text, ctx) => {
    refuseNotKnown(text, ctx);
    if (!kana.test(text)) addMistake(ctx, 'bad-reading', { value: text });
  });

const readKatakana = z
  .string()
  .min(1)
  .superRefine((text, ctx) => {
    refuseNotKnown(text, ctx);
    if (!katakana.test(text)) addMistake(ctx, 'bad-katakana', { value: text });
  });

/** The reading of a Japanese name: kana alone, since names are put in order by it. What the name writes in katakana stays so. */
export const yomi = withMeta(readYomi, { scalar: 'text', lang: 'ja', by: 'name' });

/** A name as it sounds, in katakana. */
export const katakanaName = withMeta(readKatakana, { scalar: 'text', lang: 'ja', by: 'name' });
