import type { Passage } from '../archive/passages.ts';
import { otherLocale } from '../i18n/locales.ts';
import { passageName } from '../views/official-text.ts';
import type { Context } from '../wording/context.ts';
import { inLanguage } from '../wording/language.ts';
import type { Place } from './words.ts';

/** The paragraphs of a passage, each with its number in its title; an only one is the passage itself. */
export function articleWords(context: Context, passage: Passage): readonly Place[] {
  const { locale } = context;
  const other = otherLocale(locale);
  const { heading, themes } = passage.text;
  return passage.paragraphs.map(({ address, number, ...words }) => {
    const inside = ([locale, other] as const).flatMap((lang) => {
      const lines = [(number ?? 1) === 1 ? heading?.[lang] : undefined, words[lang]];
      return lines.map((line) => line && inLanguage(line, lang, locale));
    });
    return {
      id: address,
      unit: { kind: 'article', title: passageName(context, passage, number), themes },
      words: inside,
    };
  });
}
