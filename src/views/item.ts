import { itemKindWords, type Item } from '../archive/schema/programme.ts';
import { recordNameStrings } from '../i18n/strings/record-names.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import { ourWords } from '../wording/language.ts';
import { claimedTitle } from '../wording/title.ts';

/** Returns the kind and number of a programme item: « atelier 3 »; 第3分科会. */
export function itemText({ locale }: Context, { kind, number }: Pick<Item, 'kind' | 'number'>): string {
  const word = itemKindWords[kind][locale];
  if (number === undefined) return word;
  return recordNameStrings[locale].numbered(word, String(number), kind);
}

/** Returns the subject of a programme item: its title, else its field, our words or its place. */
export function itemSubject({ locale }: Context, { title, field, place, words }: Item): Html | undefined {
  const said = field ?? words ?? place;
  return claimedTitle(title, locale) ?? (said && ourWords(said, locale));
}
