import { findFrench, findJapanese } from '../i18n/detect-language.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Words } from '../archive/schema/words.ts';
import { quotationRuns } from '../i18n/quotation-marks.ts';
import { html, join, wholeOrdinals, type Html } from './html.ts';

/** A text in a language that the data gives: marked where it is not that of the page. */
export function inLanguage(text: string | Html, lang: string, locale: Locale): Html {
  const words = lang === 'ja' ? wholeOrdinals(html`${text}`) : html`${text}`;
  return lang === locale ? words : html`<span lang="${lang}">${words}</span>`;
}

/** A text of the page's language: passages of the other one are marked as such, and what is quoted as a quotation. */
export function marked(text: string, locale: Locale): Html {
  const all = join(
    quotationRuns(text).map(({ text: run, by }) => {
      const words = by === undefined || by === locale ? passagesMarked(run, locale) : html`${run}`;
      return by === undefined ? words : html`<q lang="${by}">${words}</q>`;
    }),
    '',
  );
  return locale === 'ja' ? wholeOrdinals(all) : all;
}

/** As `marked`, without anything that is no letter of the text: for what readers copy. */
export function passagesMarked(text: string, locale: Locale): Html {
  const [passages, lang] = locale === 'fr' ? [findJapanese(text), 'ja'] : [findFrench(text), 'fr'];
  if (passages.length === 0) return html`${text}`;
  const pieces: Html[] = [];
  let rest = text;
  for (const passage of passages) {
    const at = rest.indexOf(passage);
    if (at < 0) continue;
    pieces.push(html`${rest.slice(0, at)}<span lang="${lang}">${passage}</span>`);
    rest = rest.slice(at + passage.length);
  }
  return join([...pieces, html`${rest}`], '');
}

/** Our words in the language of the page. */
export function ourWords(words: Words, locale: Locale): Html {
  return marked(words[locale], locale);
}
