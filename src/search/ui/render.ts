import { otherLocale, type Locale } from '../../i18n/locales.ts';
import { homeAt } from '../../i18n/paths.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import { hasJapanese } from '../../i18n/typography/typography.ts';
import { element, pagePart, pieces, textElement } from './element.ts';
import { excerptOf, markedName, nameFoundBy, otherTitle, sidesOf } from '../find/excerpt.ts';
import type { Group, Hit, SearchUnit } from '../find/find.ts';
import { withMarks } from './request.ts';

/** Number of results shown before the reader asks for more. */
export const PAGE = 10;
/** Number of passages of one record shown at once. */
const PASSAGES = 3;

/** The context shared by all results of a list. */
interface Showing {
  /** As typed. */
  readonly typed: string;
  /** The language of the page. */
  readonly locale: Locale;
  /** The language of the results. */
  readonly lang: Locale;
}

/** The context of one result: the words that it holds are marked. */
interface ShowingResult extends Showing {
  readonly query: Pick<Group, 'terms'>;
}

/** Fills one list of the page; shows at least `least` results, if the reader had come that far. */
export function showList(id: string, groups: readonly Group[], showing: Showing, least = PAGE): void {
  const list = pagePart(`#${id}`);
  const section = pagePart(`section:has(#${id})`);
  section.querySelector('.results-more')?.remove();
  const shown = Math.max(PAGE, least);
  // Existing items are left alone, with the focus that they may have.
  const content = contentOf(groups.slice(0, shown), showing);
  if (list.dataset['content'] !== content || groups.length === 0) {
    list.replaceChildren(...groups.slice(0, shown).map((group) => resultItem(group, showing)));
    list.dataset['content'] = content;
  }
  section.hidden = groups.length === 0;
  if (groups.length > shown) section.querySelector('.results-body')?.append(moreButton(list, groups, showing));
}

function contentOf(groups: readonly Group[], { typed }: Showing): string {
  return [typed, ...groups.flatMap(({ hits }) => hits.map(({ unit }) => unit.at))].join(' ');
}

function moreButton(list: HTMLElement, groups: readonly Group[], showing: Showing): HTMLButtonElement {
  const button = element('button', 'results-more above-l');
  button.type = 'button';
  const label = () => (button.textContent = searchStrings[showing.locale].more(groups.length - list.childElementCount));
  label();
  button.addEventListener('click', () => {
    const shown = list.childElementCount;
    list.append(...groups.slice(shown, shown + PAGE).map((group) => resultItem(group, showing)));
    list.children[shown]?.querySelector('a')?.focus();
    if (list.childElementCount < groups.length) label();
    else button.remove();
  });
  return button;
}

/** Renders a result as the item of a list. */
function resultItem(group: Group, context: Showing): HTMLLIElement {
  const { record, hits } = group;
  const showing: ShowingResult = { ...context, query: group };
  const [best] = hits;
  const item = element('li', 'result row parted aside-m');
  if (!best) return item;
  const { locale, lang } = showing;
  item.dataset['kind'] = record.kind;
  if (lang !== locale) item.lang = lang;
  const rest = hits.slice(1).filter(({ unit }) => unit !== record);
  const body = element('div', '', passage(best, showing));
  item.append(place(best.unit, group, showing), body);
  const shown = rest.slice(0, PASSAGES - 1);
  const folded = rest.slice(PASSAGES - 1);
  if (shown.length > 0) body.append(passages(shown, showing));
  if (folded.length > 0) {
    const summary = textElement('summary', searchStrings[lang].passages(folded.length));
    const details = element('details', 'small soft above-s', summary);
    details.addEventListener('toggle', () => details.append(passages(folded, showing)), { once: true });
    body.append(details);
  }
  return item;
}

/** The location of a hit: its record in both languages, its section, its kind. The first link leads to the hit itself. */
function place(unit: SearchUnit, { record, way, missing }: Group, showing: ShowingResult): HTMLElement {
  const { query, lang } = showing;
  const words = searchStrings[lang];
  const anchor = element('a', '', ...pieces(markedName(record.title, query)));
  anchor.href = addressOf(unit, showing);
  if (record.lang) anchor.lang = record.lang;
  const signs = record.side ? [sign(record.side, lang)] : [];
  const box = element('div', '', element('p', 'strong close breakable', ...signs, anchor));
  const other = otherTitle(record, lang);
  if (other !== undefined) {
    const counterpart = element('p', 'small close soft', ...pieces(markedName(other, query)));
    counterpart.lang = otherLocale(lang);
    box.append(counterpart);
  }
  const notes = [
    unit === record ? words.kinds[record.kind] : partOf(unit, lang),
    ...(way === 'apart' ? [words.apart] : []),
    ...(missing.length > 0 ? [words.without(missing.map(({ typed }) => typed))] : []),
  ];
  box.append(...notes.map((note) => textElement('p', note, 'tiny soft')));
  return box;
}

function addressOf({ at }: SearchUnit, { lang, typed }: Showing): string {
  return homeAt(lang) + withMarks(at, typed);
}

function partOf(unit: SearchUnit, lang: Locale): string {
  const kind = searchStrings[lang].kinds[unit.kind];
  return unit.kind === 'section' || unit.kind === 'gap' || unit.title.startsWith(kind)
    ? unit.title
    : `${kind} › ${unit.title}`;
}

function sign(side: 'french' | 'japanese', lang: Locale): HTMLElement {
  const words = textElement('span', `${searchStrings[lang][side]} `, 'visually-hidden');
  return element('span', '', element('span', `sign is-${side}`), words);
}

function passage({ unit }: Hit, showing: ShowingResult): HTMLElement {
  const { query, lang } = showing;
  const box = element('div', 'small breakable');
  const name = nameFoundBy(unit, query);
  if (name !== undefined && name !== unit.title && !/^\d+$/.test(name)) {
    const nameLang = hasJapanese(name) === (lang === 'ja') ? undefined : otherLocale(lang);
    box.append(element('p', 'result-name', ...pieces(markedName(name, query, nameLang))));
  }
  const sides = sidesOf(unit, query, lang);
  if (sides) {
    const other = element('p', 'soft', ...pieces(sides.other));
    other.lang = sides.lang;
    box.append(element('div', 'row halved', element('p', '', ...pieces(sides.own)), other));
  } else if (unit.text !== '') box.append(element('p', 'measure', ...pieces(excerptOf(unit, query, lang))));
  return box;
}

function passages(hits: readonly Hit[], showing: ShowingResult): HTMLElement {
  const items = hits.map((hit) => {
    const where = textElement('a', partOf(hit.unit, showing.lang), 'tiny soft');
    where.href = addressOf(hit.unit, showing);
    return element('li', '', where, passage(hit, showing));
  });
  return element('ul', 'above-s', ...items);
}
