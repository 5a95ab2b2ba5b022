import { formatDate } from '../../i18n/format.ts';
import { html, inLanguage, join, Html, passagesMarked } from '../../names/html.ts';
import type { Bilingual, Locale } from '../../text/locales.ts';
import { withoutStop } from '../../text/runs.ts';
import { hasJapanese } from '../../text/typography.ts';
import { authorText, type CslItem, type CslName } from './csl-item.ts';

type Part = Html | string | undefined;

/** Joins the parts that there are. A sentence that ends with a full stop gets no second one. */
function joinSentences(parts: readonly Part[], stop: string): Html {
  const present = parts.filter((part) => part !== undefined);
  return join(
    present.map((part, at) => (at === present.length - 1 ? part : new Html(withoutStop(html`${part}`.runs)))),
    stop,
  );
}

function formatIssued(issued: string | undefined, language: Locale): string | undefined {
  if (!issued) return undefined;
  const precision = (['year', 'month', 'day'] as const)[issued.split('-').length - 1] ?? 'day';
  return formatDate({ value: issued, precision }, language);
}

/** What an item names, each in its language. */
interface Names {
  readonly authors: readonly Html[];
  readonly title: Html;
  readonly container: Html | undefined;
  readonly publisher: Html | undefined;
}

/** The electronic resources of ISO 690, and the web pages (ウェブページ) of SIST 02. */
const styles: Bilingual<(item: CslItem, names: Names) => Html> = {
  fr({ type, issued, version, URL, note }, { authors, title, container, publisher }) {
    const work = html`${title} [${type === 'dataset' ? 'jeu de données' : 'en ligne'}]`;
    const day = formatIssued(issued, 'fr');
    const dated = [work, container, day ?? 's. d.'].filter((part) => part !== undefined);
    const about =
      version === undefined
        ? [join(dated, ', ')]
        : [work, day ? `Révision du ${day}` : 's. d.', publisher, `Version des données\u00A0: ${version}`];
    const address = URL ? `Disponible à l’adresse\u00A0: ${URL}` : note;
    return joinSentences([authors.length > 0 ? join(authors, ', ') : undefined, ...about, address], '. ');
  },
  ja({ issued, version, URL, note }, { authors, title, container, publisher }) {
    const day = formatIssued(issued, 'ja') ?? '日付不明';
    const state = version === undefined ? [day] : [`改訂：${day}`, publisher, `データの版：${version}`];
    const by = authors.length > 0 ? join(authors, '；') : undefined;
    return joinSentences([by, html`“${title}”`, container, ...state, URL ?? note], '．');
  },
};

/**
 * Formats an item as a reference, in the style of a language; what it names is marked where it is in another one. It ends with the address
 * if there is one, so that a copy leads there.
 */
export function referenceOf(item: CslItem, locale: Locale): Html {
  const { author = [], title, 'container-title': container, publisher, language } = item;
  const inItsLanguage = (words: string, lang: string) =>
    language === locale ? passagesMarked(words, locale) : inLanguage(words, lang, locale);
  const name = (words: string | undefined) =>
    words === undefined ? undefined : inItsLanguage(words, language === 'ja' ? 'ja' : 'fr');
  const text = (one: CslName) => authorText(one, 'family' in one && hasJapanese(one.family) ? 'ja' : 'fr');
  return styles[locale](item, {
    authors: author.flatMap((one) => name(text(one)) ?? []),
    title: inItsLanguage(title, language),
    container: name(container),
    publisher: name(publisher),
  });
}
