import { otherLocale, type Locale } from '../../text/locales.ts';
import { homeAt } from '../../site/paths.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import { hasJapanese } from '../../text/typography.ts';
import { element, pagePart, pieces, textElement } from './element.ts';
import { descriptionOf, excerptOf, markedName, nameFoundBy, otherTitle, sidesOf } from '../find/excerpt.ts';
import { countryOf } from '../find/facets.ts';
import type { Group, SearchUnit } from '../find/find.ts';
import { withMarks } from './request.ts';

/** Number of results shown before the reader asks for more. */
export const PAGE_LENGTH = 10;
/** Number of passages of one record shown at once. */
const PASSAGES = 3;

interface Showing {
  readonly typed: string;
  /** The language of the page. */
  readonly locale: Locale;
  /** The language of the results. */
  readonly lang: Locale;
}

/** Fills one list of the page; shows at least `least` results, if the reader had come that far. */
export function showList(id: string, groups: readonly Group[], showing: Showing, least = PAGE_LENGTH): void {
  const list = pagePart(`#${id}`);
  const section = pagePart(`section:has(#${id})`);
  section.querySelector('.results-more')?.remove();
  const shown = Math.max(PAGE_LENGTH, least);
  // Existing items are left alone, with the focus that they may have.
  const hits = groups.slice(0, shown).flatMap((group) => group.hits);
  const content = [showing.typed, ...hits.map(({ unit }) => unit.at)].join(' ');
  if (list.dataset['content'] !== content || groups.length === 0) {
    list.replaceChildren(...groups.slice(0, shown).map((group) => resultItem(group, showing)));
    list.dataset['content'] = content;
  }
  section.hidden = groups.length === 0;
  if (groups.length > shown) section.querySelector('.results-body')?.append(moreButton(list, groups, showing));
}

function moreButton(list: HTMLElement, groups: readonly Group[], showing: Showing): HTMLButtonElement {
  const button = element('button', 'results-more above-l');
  button.type = 'button';
  const label = () => (button.textContent = searchStrings.more[showing.locale](groups.length - list.childElementCount));
  label();
  button.addEventListener('click', () => {
    const shown = list.childElementCount;
    list.append(...groups.slice(shown, shown + PAGE_LENGTH).map((group) => resultItem(group, showing)));
    list.children[shown]?.querySelector('a')?.focus();
    if (list.childElementCount < groups.length) label();
    else button.remove();
  });
  return button;
}

function resultItem(group: Group, showing: Showing): HTMLLIElement {
  const { record } = group;
  const { locale, lang } = showing;
  const [best = record, ...others] = group.hits.map(({ unit }) => unit);
  const rest = others.filter((unit) => unit !== record);
  const body = element('div', '', passage(best, group, showing));
  const item = element('li', 'result row parted aside-m', place(best, group, showing), body);
  item.dataset['kind'] = record.kind;
  if (lang !== locale) item.lang = lang;
  const shown = rest.slice(0, PASSAGES - 1);
  const folded = rest.slice(PASSAGES - 1);
  if (shown.length > 0) body.append(passages(shown, group, showing));
  if (folded.length > 0) {
    const summary = textElement('summary', searchStrings.passages[locale](folded.length));
    if (lang !== locale) summary.lang = locale;
    const details = element('details', 'small soft above-s', summary);
    details.addEventListener('toggle', () => details.append(passages(folded, group, showing)), { once: true });
    body.append(details);
  }
  return item;
}

/** The location of a hit: its record in both languages, its section, its kind. The first link leads to the hit itself. */
function place(unit: SearchUnit, group: Group, showing: Showing): HTMLElement {
  const { record, way, missing } = group;
  const { locale, lang } = showing;
  // In the list of the other language, the title in that of the page comes first.
  const other = otherTitle(record, lang);
  const isOtherFirst = lang !== locale && other !== undefined;
  const names = [
    { name: record.title, in: record.lang ?? lang },
    ...(other === undefined ? [] : [{ name: other, in: otherLocale(lang) }]),
  ];
  const [first, second] = isOtherFirst ? names.toReversed() : names;
  const anchor = element('a', '', ...pieces(markedName(first?.name ?? '', group)));
  anchor.href = addressOf(unit, showing);
  if (first && first.in !== lang) anchor.lang = first.in;
  const heading = element('p', 'strong close breakable', anchor);
  if (record.side) {
    const country = textElement(
      'span',
      `${searchStrings.values.country[countryOf[record.side]][locale]} `,
      'visually-hidden',
    );
    heading.prepend(element('span', '', element('span', `sign is-${record.side}`), country));
  }
  const box = element('div', '', heading);
  if (second) {
    const counterpart = element('p', 'small close soft', ...pieces(markedName(second.name, group)));
    if (second.in !== lang) counterpart.lang = second.in;
    box.append(counterpart);
  }
  const notes = [
    unit === record ? searchStrings.values.kind[record.kind][locale] : partOf(unit, showing),
    ...(way === 'apart' ? [searchStrings.apart[locale]] : []),
    ...(missing.length > 0 ? [searchStrings.without[locale](missing.map(({ typed }) => typed))] : []),
  ];
  for (const note of notes) {
    const line = textElement('p', note, 'tiny soft');
    if (lang !== locale) line.lang = locale;
    box.append(line);
  }
  return box;
}

function addressOf({ at }: SearchUnit, { lang, typed }: Showing): string {
  return homeAt(lang) + withMarks(at, typed);
}

function partOf(unit: SearchUnit, { locale, lang }: Showing): string {
  const kind = searchStrings.values.kind[unit.kind][locale];
  if (lang !== locale) return kind;
  return unit.kind === 'section' || unit.kind === 'gap' || unit.title.startsWith(kind)
    ? unit.title
    : `${kind} › ${unit.title}`;
}

function passage(unit: SearchUnit, group: Group, { lang }: Showing): HTMLElement {
  const box = element('div', 'small breakable');
  const name = nameFoundBy(unit, group);
  if (name !== undefined && name !== unit.title && !/^\d+$/.test(name)) {
    const nameLang = hasJapanese(name) === (lang === 'ja') ? undefined : otherLocale(lang);
    box.append(element('p', 'result-name', ...pieces(markedName(name, group, nameLang))));
  }
  const sides = sidesOf(unit, group, lang);
  const description = group.way === 'named' && unit === group.record ? descriptionOf(unit) : undefined;
  if (sides) {
    const other = element('p', 'soft', ...pieces(sides.other));
    other.lang = sides.lang;
    box.append(element('div', 'row halved', element('p', '', ...pieces(sides.own)), other));
  } else if (unit.text !== '') {
    const told = description === undefined ? unit : { text: description };
    box.append(element('p', 'measure', ...pieces(excerptOf(told, group, lang))));
  }
  return box;
}

function passages(units: readonly SearchUnit[], group: Group, showing: Showing): HTMLElement {
  const items = units.map((unit) => {
    const where = textElement('a', partOf(unit, showing), 'tiny soft');
    where.href = addressOf(unit, showing);
    return element('li', '', where, passage(unit, group, showing));
  });
  return element('ul', 'above-s', ...items);
}
