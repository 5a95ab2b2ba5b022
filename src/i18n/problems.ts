import type { Mistake } from '../archive/schema/problem.ts';
import type { Locale } from './locales.ts';
import { french } from './problems/fr.ts';
import { japanese } from './problems/ja.ts';
import { noWords, type Telling, type Tellings } from './problems/telling.ts';
import { setFrench } from './typography.ts';

const tellings: Readonly<Record<Locale, Tellings>> = { fr: french, ja: japanese };

/** Puts a mistake into an editor's words: what is wrong, and what to type. No sentence of a parser gets here. */
export function tellMistake({ code, params }: Mistake, lang: Locale): Telling {
  const { message, hint } = tellings[lang][code]({ ...noWords, ...params });
  return lang === 'fr' ? { message: setFrench(message), hint: setFrench(hint) } : { message, hint };
}
