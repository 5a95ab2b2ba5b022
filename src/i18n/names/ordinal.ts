import { formatOrdinal, kanjiOrdinal } from '../format.ts';
import type { Locale } from '../locales.ts';
import { html, type Html } from './html.ts';

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
