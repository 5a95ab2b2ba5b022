import { lacks, availableLanguage } from '../../archive/schema/to-translate.ts';
import type { Words } from '../../archive/schema/words.ts';
import { brackets, space } from '../format.ts';
import type { Locale } from '../locales.ts';
import { factStrings } from '../strings/facts.ts';
import { markedRuns, passageRuns, type MarkedRun } from '../typography/marked-runs.ts';
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

/** Our words in the language of the page; those of the other, marked, where it has none yet. */
export function ourWords(words: Words, locale: Locale): Html {
  return lacks(words, locale)
    ? html`${wordsWithFallback(words, locale)}${toTranslateNote(locale)}`
    : marked(words[locale], locale);
}

/** As `ourWords`, without the note that they are still to be translated: where they are said again and again. */
export function wordsWithFallback(words: Words, locale: Locale): Html {
  const lang = availableLanguage(words, locale);
  return lang === locale ? marked(words[locale], locale) : inLanguage(words[lang], lang, locale);
}

/** The answer to a doubt of the check, as readers see it: « Vérifié : le total est celui de la source. » */
export function seenRemark(seen: Words, locale: Locale): Html {
  return html`${factStrings[locale].seen}${ourWords(seen, locale)}`;
}

/** « (à traduire) », after a text that stands in the other language. */
function toTranslateNote(locale: Locale): Html {
  const [opening, closing] = brackets[locale];
  return html`${space[locale]}<small class="status">${opening}${factStrings[locale].toTranslate}${closing}</small>`;
}
