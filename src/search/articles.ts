import type { Passage } from '../archive/passages.ts';
import { languageOf, passageName } from '../views/official-text.ts';
import type { Context } from '../wording/context.ts';
import { inLanguage } from '../wording/language.ts';
import type { Place } from './words.ts';

/** A preamble or an article as its page prints it, with its number as its title; each numbered paragraph is a place inside it. */
export function articleWords(context: Context, passage: Passage): Place {
  const { locale } = context;
  const lang = languageOf(passage, locale);
  const { heading, themes } = passage.text;
  const line = (words: string | undefined) => words && inLanguage(words, lang, locale);
  const unitOf = (paragraph?: number) => ({
    kind: 'article' as const,
    title: passageName(context, passage, paragraph),
    themes,
  });
  return {
    id: passage.address,
    unit: unitOf(),
    words: [
      line(heading?.[lang]),
      passage.paragraphs.map(({ address, number, ...words }) =>
        number === undefined ? line(words[lang]) : { id: address, unit: unitOf(number), words: line(words[lang]) },
      ),
    ],
  };
}
