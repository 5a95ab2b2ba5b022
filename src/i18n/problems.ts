import type { Mistake } from '../archive/schema/problem.ts';
import type { Locale } from './locales.ts';
import { french } from './problems/fr.ts';
import { japanese } from './problems/ja.ts';
import { noWords, type Telling } from './problems/telling.ts';
import { setFrench } from './typography.ts';

/** Puts a mistake into an editor's words: what is wrong, and what to type. No sentence of a parser gets here. */
export function tellMistake({ code, params }: Mistake, lang: Locale): Telling {
  const words = { ...noWords, ...params };
  if (lang === 'ja') return japanese[code]({ ...words, known: words.known.replaceAll(', ', '、') });
  const { message, hint } = french[code](words);
  return { message: setFrench(message), hint: setFrench(hint) };
}
