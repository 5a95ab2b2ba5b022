import { itemKindWords, type Item } from '../../archive/schema/programme.ts';
import type { Context } from './context.ts';
import type { Html } from './html.ts';
import { ourWords } from './language.ts';
import { claimedTitle } from './title.ts';

const numbered = {
  fr: (word: string, number: string) => `${word}\u00A0${number}`,
  ja: (word: string, number: string, kind: Item['kind']) =>
    kind === 'workshop' ? `第${number}${word}` : `${word}${number}`,
};

/** Returns the kind and number of a programme item: « atelier 3 »; 第3分科会. */
export function itemText({ locale }: Context, { kind, number }: Pick<Item, 'kind' | 'number'>): string {
  const word = itemKindWords[kind][locale];
  if (number === undefined) return word;
  return numbered[locale](word, String(number), kind);
}

/** Returns the subject of a programme item: its title, else its field, our words or its place. */
export function itemSubject({ locale }: Context, { title, field, place, words }: Item): Html | undefined {
  const said = field ?? words ?? place;
  return claimedTitle(title, locale) ?? (said && ourWords(said, locale));
}
