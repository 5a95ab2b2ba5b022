import { formatDate } from '../../i18n/format.ts';
import type { Bilingual, Locale } from '../../text/locales.ts';
import { hasJapanese } from '../../text/typography.ts';
import { nameText, type CslItem, type CslName } from './csl-item.ts';

/** Joins the parts that there are. A sentence that ends with a full stop gets no second one. */
function joinSentences(parts: readonly (string | undefined)[], stop: string): string {
  const present = parts.filter((part): part is string => Boolean(part));
  return present.map((part, at) => (at === present.length - 1 ? part : part.replace(/[.．]$/, ''))).join(stop);
}

function formatName(name: CslName): string {
  return nameText(name, 'family' in name && hasJapanese(name.family) ? 'ja' : 'fr');
}

function formatIssued(issued: string | undefined, language: Locale): string | undefined {
  if (!issued) return undefined;
  const precision = (['year', 'month', 'day'] as const)[issued.split('-').length - 1] ?? 'day';
  return formatDate({ value: issued, precision }, language);
}

/** The electronic resources of ISO 690, and the web pages (ウェブページ) of SIST 02. */
const styles: Bilingual<(item: CslItem) => string> = {
  fr({ author = [], title, type, 'container-title': container, issued, publisher, version, URL, note }) {
    const work = `${title} [${type === 'dataset' ? 'jeu de données' : 'en ligne'}]`;
    const day = formatIssued(issued, 'fr');
    const about =
      version === undefined
        ? [[work, container, day ?? 's. d.'].filter(Boolean).join(', ')]
        : [work, day ? `Révision du ${day}` : 's. d.', publisher, `Version des données\u00A0: ${version}`];
    const address = URL ? `Disponible à l’adresse\u00A0: ${URL}` : note;
    return joinSentences([author.map(formatName).join(', '), ...about, address], '. ');
  },
  ja({ author = [], title, 'container-title': container, issued, publisher, version, URL, note }) {
    const day = formatIssued(issued, 'ja') ?? '日付不明';
    const state = version === undefined ? [day] : [`改訂：${day}`, publisher, `データの版：${version}`];
    return joinSentences([author.map(formatName).join('；'), `“${title}”`, container, ...state, URL ?? note], '．');
  },
};

/** Formats an item as a reference, in the style of a language. It ends with the address if there is one, so that a copy leads there. */
export function referenceOf(item: CslItem, language: Locale): string {
  return styles[language](item);
}
