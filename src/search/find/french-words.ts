/** French words for the search: their stems, and the empty words that it ignores. */
import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import { memoizeText } from '../../text/memoize.ts';
import { fold } from './fold.ts';

/** Words of asking, added to the articles, pronouns and forms of « être » and « avoir » in the stop-word list. */
const asking =
  'aimerais an année bonjour cherche chercher combien comment connaître dire dites donner dont ensuite existe faire faut grâce lors merci montre montrer où parle parler peut peux pourquoi pouvez pourrais quand quels quelles qui quoi savez savoir sert souhaite souhaiterais svp trouve trouvent trouver veux voudrais voulais voir'.split(
    ' ',
  );
/** Forms of « avoir » in the list that readers use as nouns here: no text of the archive contains « nous avions ». */
const nouns = new Set(['avions']);
/** Japanese question words that stand between spaces. */
const askingInJapanese = '何 何回 何回目 何年 何人 何時 いつ どこ だれ 誰 なぜ どうして どうやって 教えて 次'.split(
  ' ',
);
const carriesNothing = new Set(
  [...stopwords, ...asking, ...askingInJapanese].filter((word) => !nouns.has(word)).map((word) => fold(word)),
);

/** True for a folded word, or a joined one such as « est-ce » or « a-t-elle », that the search ignores. */
export function isEmptyWord(folded: string): boolean {
  return folded.split(' ').every((word) => carriesNothing.has(word));
}

/** What deeds and letters set before a thing: « au titre de l’année 2018 ». */
const padding =
  /(?<![\p{L}\p{N}])(?:au titre|en date|dans le cadre|à l['’]occasion|à compter|en vue|au sujet|aux fins|en ce qui concerne) (?:du|des?|d['’]|les?|la)(?![\p{L}\p{N}])/giu;

export function withoutPadding(typed: string): string {
  return typed.replaceAll(padding, ' ');
}

/** The stem of a folded word: *jumelages*, *jumelée* and *jumeler* have the same. */
export const stemOf = memoizeText((word: string) =>
  stemmer(word.replace(/ees?$/, 'e').replace(/os$/, 'o')).replace(/(?<=.{5})ag$/, ''),
);
