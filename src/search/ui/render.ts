import { otherLocale, type Locale } from '../../i18n/locales.ts';
import { homeAt } from '../../i18n/paths.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import { hasJapanese } from '../../language/typography.ts';
import { element, pieces, textElement } from './element.ts';
import { excerptOf, markedName, nameFoundBy } from '../find/excerpt.ts';
import type { Group, Hit, SearchUnit } from '../find/find.ts';
import { withMarks } from './request.ts';
import { otherTitle, sidesOf } from '../find/sides.ts';

/** Number of passages of one record shown at once. */
const PASSAGES = 3;

/** The context shared by all results of a list. */
export interface Showing {
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

/** Renders results as items of a list. */
export function resultItems(groups: readonly Group[], showing: Showing): readonly HTMLLIElement[] {
  return groups.map((group) => resultItem(group, showing));
}

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
  item.append(place(best.unit, group, showing), passage(best, showing));
  const shown = rest.slice(0, PASSAGES - 1);
  const folded = rest.slice(PASSAGES - 1);
  if (shown.length > 0) item.append(passages(shown, showing));
  if (folded.length > 0) {
    const details = element('details', 'small soft');
    details.append(textElement('summary', searchStrings[lang].passages(folded.length)));
    details.addEventListener('toggle', () => details.append(passages(folded, showing)), { once: true });
    item.append(details);
  }
  return item;
}

/** The location of a hit: its record in both languages, its section, its kind. The first link leads to the hit itself. */
function place(unit: SearchUnit, { record, way, missing }: Group, showing: ShowingResult): HTMLElement {
  const { query, lang } = showing;
  const box = element('div', 'result-place');
  const title = element('p', 'result-title strong close breakable');
  const anchor = element('a');
  anchor.href = addressOf(unit, showing);
  anchor.append(...pieces(markedName(record.title, query)));
  if (record.lang) anchor.lang = record.lang;
  title.append(anchor);
  if (record.side) title.prepend(sign(record.side, lang));
  box.append(title);
  const other = otherTitle(record, lang);
  if (other !== undefined) {
    const counterpart = element('p', 'result-other-title small close soft');
    counterpart.lang = otherLocale(lang);
    counterpart.append(...pieces(markedName(other, query)));
    box.append(counterpart);
  }
  box.append(
    textElement('p', unit === record ? searchStrings[lang].kinds[record.kind] : partOf(unit, lang), 'tiny soft'),
  );
  const words = searchStrings[lang];
  if (way === 'apart') box.append(textElement('p', words.apart, 'tiny soft'));
  if (missing.length > 0) box.append(textElement('p', words.without(missing.map(({ typed }) => typed)), 'tiny soft'));
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
  const both = element('span', 'result-side');
  both.append(
    element('span', `sign is-${side}`),
    textElement('span', `${searchStrings[lang][side]} `, 'visually-hidden'),
  );
  return both;
}

function passage({ unit }: Hit, showing: ShowingResult): HTMLElement {
  const { query, lang } = showing;
  const box = element('div', 'result-text small measure breakable');
  const name = nameFoundBy(unit, query);
  if (name !== undefined && name !== unit.title && !/^\d+$/.test(name)) {
    const found = element('p', 'result-name');
    found.append(
      ...pieces(markedName(name, query, hasJapanese(name) === (lang === 'ja') ? undefined : otherLocale(lang))),
    );
    box.append(found);
  }
  const sides = sidesOf(unit, query, lang);
  if (sides) {
    box.classList.add('has-sides');
    const other = paragraph(sides.other);
    other.lang = sides.lang;
    box.append(paragraph(sides.own), other);
  } else if (unit.text !== '') box.append(paragraph(excerptOf(unit, query, lang)));
  return box;
}

function paragraph(list: Parameters<typeof pieces>[0]): HTMLParagraphElement {
  const words = element('p');
  words.append(...pieces(list));
  return words;
}

function passages(hits: readonly Hit[], showing: ShowingResult): HTMLElement {
  const list = element('ul', 'result-passages');
  for (const hit of hits) {
    const item = element('li');
    const where = textElement('a', partOf(hit.unit, showing.lang), 'tiny soft');
    where.href = addressOf(hit.unit, showing);
    item.append(where, passage(hit, showing));
    list.append(item);
  }
  return list;
}
