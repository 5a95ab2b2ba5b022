import { z } from 'zod';
import { languageWords } from './controlled-words.ts';
import { meant, oneOf } from './meaning.ts';
import { addMistake } from './problem.ts';
import { printedText, described } from './words.ts';

/** The longest excerpt, in characters: a quotation for proof, not a copy of the document. */
const LONGEST = 400;

/** A path of a fact that rests on an excerpt. */
const factPath = meant(z.string(), { is: 'record-path' });

/** A sentence of a source, to the letter, on which facts rest. What was left out is marked `…`. */
export const excerpt = z
  .strictObject({
    text: described(
      printedText,
      ['Extrait', '原文'],
      [
        'La phrase de la source, à la lettre ; les coupes sont marquées « … ».',
        '資料の文を原文のまま。省略は「…」で示す。',
      ],
    ),
    lang: described(oneOf(languageWords), ['Langue', '言語'], ['La langue de la phrase.', '文の言語。']),
    facts: described(
      z.array(factPath).min(1),
      ['Faits', '対応する事実'],
      [
        'Chemins des faits que la phrase appuie : editions/2-kanazawa/theme.fr.',
        'この文が裏付ける事実のパス（例：editions/2-kanazawa/theme.fr）。',
      ],
    ),
  })
  .superRefine(({ text }, ctx) => {
    const { length } = text;
    if (length > LONGEST)
      addMistake(ctx, 'excerpt-long', { value: String(length), expected: String(LONGEST) }, ['text']);
  });

export type Excerpt = z.output<typeof excerpt>;
