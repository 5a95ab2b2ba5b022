import type { Locale } from '../i18n/locales.ts';
import { homeAt } from '../i18n/paths.ts';
import { searchStrings } from '../i18n/strings/search.ts';
import { excerptOf, markedName, markedTitle, nameFoundBy, type Piece } from './excerpt.ts';
import type { Group, Hit, SearchUnit } from './find.ts';
import type { Query } from './query.ts';

/** Passages of one record that are shown at once. */
const PASSAGES = 3;

/** Results as items of a list. `lang` is that of the results, `locale` that of the page. */
export function resultItems(
  groups: readonly Group[],
  query: Query,
  locale: Locale,
  lang: Locale,
): readonly HTMLLIElement[] {
  return groups.map((group) => resultItem(group, query, locale, lang));
}

function resultItem({ record, hits }: Group, query: Query, locale: Locale, lang: Locale): HTMLLIElement {
  const [best] = hits;
  const item = element('li', 'result');
  if (!best) return item;
  item.dataset['kind'] = record.kind;
  if (lang !== locale) item.lang = lang;
  const rest = hits.slice(1).filter(({ unit }) => unit !== record);
  item.append(place(best.unit, record, query, lang), passage(best, query, lang));
  const shown = rest.slice(0, PASSAGES - 1);
  const folded = rest.slice(PASSAGES - 1);
  if (shown.length > 0) item.append(passages(shown, query, lang));
  if (folded.length > 0) {
    const details = element('details', 'result-rest');
    const summary = element('summary');
    summary.textContent = searchStrings[lang].passages(folded.length);
    details.append(summary, passages(folded, query, lang));
    item.append(details);
  }
  return item;
}

/** Where the hit is: its record, its section, of what kind it is. The first link leads to the hit itself. */
function place(unit: SearchUnit, record: SearchUnit, query: Query, lang: Locale): HTMLElement {
  const box = element('div', 'result-place');
  const title = element('p', 'result-title');
  title.append(link(unit, record, query, lang));
  const kind = element('p', 'result-kind');
  kind.textContent = unit === record ? searchStrings[lang].kinds[record.kind] : partOf(unit, lang);
  if (record.side) title.prepend(sign(record.side, lang));
  box.append(title, kind);
  return box;
}

function partOf(unit: SearchUnit, lang: Locale): string {
  const kind = searchStrings[lang].kinds[unit.kind];
  return unit.kind === 'section' || unit.kind === 'gap' || unit.title.startsWith(kind)
    ? unit.title
    : `${kind} › ${unit.title}`;
}

function link(unit: SearchUnit, record: SearchUnit, query: Query, lang: Locale): HTMLAnchorElement {
  const anchor = element('a');
  anchor.href = homeAt(lang) + unit.at;
  anchor.append(...pieces(markedTitle(record.title, query)));
  if (record.lang) anchor.lang = record.lang;
  return anchor;
}

function sign(side: 'french' | 'japanese', lang: Locale): HTMLElement {
  const mark = element('span', `side-sign is-${side}`);
  const word = element('span', 'visually-hidden');
  word.textContent = `${searchStrings[lang][side]} `;
  const both = element('span', 'result-side');
  both.append(mark, word);
  return both;
}

function passage({ unit }: Hit, query: Query, lang: Locale): HTMLElement {
  const box = element('div', 'result-text');
  const name = nameFoundBy(unit, query);
  if (name !== undefined && name !== unit.title && !/^\d+$/.test(name)) {
    const found = element('p', 'result-name');
    found.append(...pieces(markedName(name, query, lang)));
    box.append(found);
  }
  if (unit.text !== '') {
    const words = element('p');
    words.append(...pieces(excerptOf(unit, query, lang)));
    box.append(words);
  }
  return box;
}

function passages(hits: readonly Hit[], query: Query, lang: Locale): HTMLElement {
  const list = element('ul', 'result-passages');
  for (const hit of hits) {
    const item = element('li');
    const where = element('a', 'result-where');
    where.href = homeAt(lang) + hit.unit.at;
    where.textContent = partOf(hit.unit, lang);
    item.append(where, passage(hit, query, lang));
    list.append(item);
  }
  return list;
}

function pieces(list: readonly Piece[]): readonly Node[] {
  return list.map(({ text, isHit, lang }) => {
    if (!isHit && lang === undefined) return document.createTextNode(text);
    const piece = element(isHit ? 'mark' : 'span');
    piece.textContent = text;
    if (lang !== undefined) piece.lang = lang;
    return piece;
  });
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  return made;
}
