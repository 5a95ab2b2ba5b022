import { wellFormed } from '../text/characters.ts';
import { wholeAtOrdinals } from '../text/typography.ts';
import { lacks, availableLanguage } from '../schema/to-translate.ts';
import type { Words } from '../schema/words.ts';
import { brackets, space, formatOrdinal, kanjiOrdinal } from '../i18n/format.ts';
import type { Locale } from '../text/locales.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { markedRuns, passageRuns } from '../text/quotation-marks.ts';
import { withWords, wordsOfRuns, type Run, type Tagged } from '../text/runs.ts';
import { siteStrings } from '../i18n/strings/site.ts';

/** Text as a page shows it: runs, each with its language, until a component writes them as HTML. Only what is below makes one. */
export class Html {
  readonly runs: readonly Run[];

  constructor(runs: readonly Run[]) {
    this.runs = runs;
  }

  get html(): string {
    return written(this.runs);
  }

  /** Its words alone, for attributes and data. */
  get text(): string {
    return wordsOfRuns(this.runs);
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string) => wellFormed(text).replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const voids = ['br', 'wbr'];

function written(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') return escaped(run);
      const attributes = Object.entries(run.attributes).map(([name, value]) =>
        value === undefined ? '' : ` ${name}${value === '' ? '' : `="${escaped(String(value))}"`}`,
      );
      return `<${run.tag}${attributes.join('')}>${voids.includes(run.tag) ? '' : `${written(run.runs)}</${run.tag}>`}`;
    })
    .join('');
}

type Part = string | number | Html | readonly Part[] | undefined;

function runsOf(part: Part): readonly Run[] {
  if (part === undefined || part === '') return [];
  if (part instanceof Html) return part.runs;
  return typeof part === 'object' ? part.flatMap(runsOf) : [String(part)];
}

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.flatMap((string, index) => [...runsOf(string), ...runsOf(parts[index])]));
}

export function join(parts: readonly Part[], separator: string | Html): Html {
  return new Html(parts.flatMap((part, index) => [...(index > 0 ? runsOf(separator) : []), ...runsOf(part)]));
}

export function element(tag: string, attributes: Tagged['attributes'], ...parts: readonly Part[]): Html {
  return new Html([{ tag, attributes, runs: parts.flatMap(runsOf) }]);
}

export function anchor(href: string, ...words: readonly Part[]): Html {
  return element('a', { href }, ...words);
}

/** A Japanese name that may break before its last word, プロヴァンス, where its line is too short. */
export function breakable(name: string): Html {
  return join(name.split(/(?<=\p{Script=Katakana})(?=プロヴァンス)/u), element('wbr', {}));
}

/** A text in a language that the data gives: marked where it is not that of the page. */
export function inLanguage(text: string | Html, lang: string, locale: Locale): Html {
  const runs = runsOf(text);
  // A Japanese ordinal stays on one line.
  const words = new Html(lang === 'ja' ? withWords(runs, wholeAtOrdinals) : runs);
  return lang === locale ? words : element('span', { lang }, words);
}

/** A text of the page's language: passages of the other one are marked as such, and what is quoted as a quotation. */
export function marked(text: string, locale: Locale): Html {
  return new Html(markedRuns(text, locale));
}

/** As `marked`, without anything that is no letter of the text: for what readers copy. */
export function passagesMarked(text: string, locale: Locale): Html {
  return new Html(passageRuns(text, locale));
}

/** Our words in the language of the page; those of the other, marked, where it has none yet. */
export function ourWords(words: Words, locale: Locale): Html {
  const note = lacks(words, locale) ? statusNote(factStrings.toTranslate[locale], locale) : undefined;
  return html`${wordsWithFallback(words, locale)}${note}`;
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

/** What explains the words before it: « (prévision) », （予定）. */
export function inBrackets(locale: Locale, ...words: readonly Part[]): Html {
  const [opening, closing] = brackets[locale];
  return html`${space[locale]}${opening}${words}${closing}`;
}

/** What a text is worth, after it: « (à traduire) », « (notre traduction) ». */
export function statusNote(status: string, locale: Locale): Html {
  const [opening, closing] = brackets[locale];
  return html`${space[locale]}${element('small', { class: 'regular' }, opening, status, closing)}`;
}

/** A link to another site: marked by a sign (src/styles/base.css), and in words for whoever hears the page. */
export function outwardLink(href: string, words: string | Html, locale: Locale): Html {
  const heard = element('span', { class: 'visually-hidden' }, siteStrings.otherSite[locale]);
  return element('a', { href, rel: 'external' }, words, heard);
}

/** An ordinal with its ending raised: 7ᵉ; in Japanese 第7回. */
export function ordinalHtml(n: number, locale: Locale): Html {
  const text = formatOrdinal(n, locale);
  const [, figure, ending] = /^(\d+)(\D+)$/.exec(text) ?? [];
  return figure && ending ? html`${figure}${element('sup', {}, ending)}` : html`${text}`;
}

/** The ordinal of an edition as an ornament: 7ᵉ, 第七回. */
export function ordinalOrnament(n: number, locale: Locale): Html {
  return locale === 'ja' ? html`${kanjiOrdinal(n)}` : ordinalHtml(n, locale);
}
