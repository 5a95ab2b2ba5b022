import { wellFormed } from '../text/characters.ts';
import { wholeAtOrdinals } from '../text/typography.ts';
import { lacks, availableLanguage } from '../schema/to-translate.ts';
import type { Words } from '../schema/words.ts';
import { brackets, space, formatOrdinal, kanjiOrdinal } from '../i18n/format.ts';
import type { Locale } from '../text/locales.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { markedRuns, passageRuns, type MarkedRun } from '../text/quotation-marks.ts';
import { siteStrings } from '../i18n/strings/site.ts';

/** A piece of HTML whose texts are escaped. Only `html` and its neighbours here make one. */
export interface Html {
  readonly html: string;
}

function escape(text: string): string {
  return wellFormed(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

type Part = string | number | Html | readonly Part[] | undefined;

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(render).join('');
}

/** Writes HTML: texts between the tags are escaped, pieces of HTML and lists of them are put in as they are. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((before, string, index) => before + render(parts[index - 1]) + string) };
}

export function join(parts: readonly Part[], separator: string | Html): Html {
  return { html: parts.map(render).join(render(separator)) };
}

/** Japanese of which no line ends between 第 and its number. */
export function wholeOrdinals({ html: text }: Html): Html {
  return { html: wholeAtOrdinals(text) };
}

/** A Japanese name that may break before its last word, プロヴァンス, where its line is too short. */
export function breakable({ html: text }: Html): Html {
  return { html: text.replaceAll(/(?<=\p{Script=Katakana})(?=プロヴァンス)/gu, '<wbr>') };
}

/** The text of a piece of HTML, without what is only heard: for attributes and data. */
export function plain({ html: text }: Html): string {
  return text
    .replaceAll(/<span class="visually-hidden">[^<]*<\/span>|<[^<>]*>|\u2060/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

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
    ? html`${wordsWithFallback(words, locale)}${statusNote(factStrings.toTranslate[locale], locale)}`
    : marked(words[locale], locale);
}

/** As `ourWords`, without the note that they are still to be translated: where they are said again and again. */
export function wordsWithFallback(words: Words, locale: Locale): Html {
  const lang = availableLanguage(words, locale);
  return lang === locale ? marked(words[locale], locale) : inLanguage(words[lang], lang, locale);
}

/** The answer to a doubt of the check, as readers see it: « Vérifié : le total est celui de la source. » */
export function seenRemark(seen: Words, locale: Locale): Html {
  return html`${factStrings.seen[locale]}${ourWords(seen, locale)}`;
}

/** What a text is worth, after it: « (à traduire) », « (notre traduction) ». */
export function statusNote(status: string, locale: Locale): Html {
  const [opening, closing] = brackets[locale];
  return html`${space[locale]}<small class="regular">${opening}${status}${closing}</small>`;
}

/** A link to another site: marked by a sign (src/styles/base.css), and in words for whoever hears the page. */
export function outwardLink(href: string, words: string | Html, locale: Locale): Html {
  return html`<a href="${href}" rel="external">${words}<span class="visually-hidden">${siteStrings.otherSite[locale]}</span></a>`;
}

/** An ordinal with its ending raised: 7ᵉ; in Japanese 第7回. */
export function ordinalHtml(n: number, locale: Locale): Html {
  const text = formatOrdinal(n, locale);
  const [, figure, ending] = /^(\d+)(\D+)$/.exec(text) ?? [];
  return figure && ending ? html`${figure}<sup>${ending}</sup>` : html`${text}`;
}

/** The ordinal of an edition as an ornament: 7ᵉ, 第七回. */
export function ordinalOrnament(n: number, locale: Locale): Html {
  return locale === 'ja' ? html`${kanjiOrdinal(n)}` : ordinalHtml(n, locale);
}
