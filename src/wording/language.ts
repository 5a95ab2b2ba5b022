import type { Words } from '../archive/schema/words.ts';
import type { Locale } from '../i18n/locales.ts';
import { markedRuns, passageRuns, type MarkedRun } from '../language/marked-runs.ts';
import { html, join, wholeOrdinals, type Html } from './html.ts';

/** A text in a language that the data gives: marked where it is not that of the page. */
export function inLanguage(text: string | Html, lang: string, locale: Locale): Html {
  const words = lang === 'ja' ? wholeOrdinals(html`${text}`) : html`${text}`;
  return lang === locale ? words : html`<span lang="${lang}">${words}</span>`;
}

/** A text of the page's language: passages of the other one are marked as such, and what is quoted as a quotation. */
export function marked(text: string, locale: Locale): Html {
  return htmlOf(markedRuns(text, locale));
}

/** As `marked`, without anything that is no letter of the text: for what readers copy. */
export function passagesMarked(text: string, locale: Locale): Html {
  return htmlOf(passageRuns(text, locale));
}

function htmlOf(runs: readonly MarkedRun[]): Html {
  return join(
    runs.map((run) =>
      typeof run === 'string' ? run : html`<${run.tag} lang="${run.lang}">${htmlOf(run.runs)}</${run.tag}>`,
    ),
    '',
  );
}

/** Our words in the language of the page. */
export function ourWords(words: Words, locale: Locale): Html {
  return marked(words[locale], locale);
}
