/** The filters of the search page: the line of editions, the other facets, and the current choice. */
import { colon } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import { element, textElement } from './element.ts';
import {
  facets,
  noChoice,
  orders,
  placesByEdition,
  valuesOf,
  withValue,
  type Choice,
  type Facet,
  type FacetValue,
  type Pool,
} from '../find/facets.ts';
import type { Labels } from './labels.ts';
import { writeRequest } from './request.ts';

/** Number of values of a facet shown at once. */
const VALUES = 6;
/** Number of marks of an edition above which only the number is shown. */
const SIGNS = 60;

/** The controls that narrow the results. They are links, so that each choice has an address. */
export class Narrowing {
  private readonly locale: Locale;
  private readonly labels: Labels;
  private readonly box = document.getElementById('search-facets');
  private readonly line = document.getElementById('search-editions');
  private readonly chosen = document.getElementById('search-chosen');

  constructor(locale: Locale, labels: Labels, onChoice: (choice: Choice) => void) {
    this.locale = locale;
    this.labels = labels;
    this.followWidth();
    for (const part of [this.box, this.line, this.chosen]) {
      part?.addEventListener('click', (event) => {
        const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-choice]');
        if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onChoice(JSON.parse(link.dataset['choice'] ?? '') as Choice);
      });
    }
  }

  /** Shows the available choices. The focus stays on the value that has it. */
  show(pool: Pool, typed: string, choice: Choice): void {
    const focused = (document.activeElement as HTMLElement | null)?.dataset['value'];
    this.showLine(pool, typed, choice);
    this.showFacets(pool, typed, choice);
    this.showChosen(typed, choice);
    if (focused !== undefined && document.activeElement === document.body) this.focusOn(focused);
  }

  hide(): void {
    for (const part of [this.box, this.line?.closest('section'), this.chosen]) if (part) part.hidden = true;
  }

  /** The current choice, in words: « Édition : 7e ». */
  sentence({ values }: Choice): readonly string[] {
    return facets.flatMap((facet) => {
      const value = values[facet];
      return value === undefined
        ? []
        : [searchStrings[this.locale].facets[facet] + colon[this.locale] + this.label(facet, value)];
    });
  }

  private focusOn(value: string): void {
    const links = [...document.querySelectorAll<HTMLElement>('#search-editions a, #search-facets a, #search-chosen a')];
    const same = links.find((link) => link.dataset['value'] === value && link.checkVisibility());
    (same ?? document.querySelector<HTMLElement>('form[role="search"] input'))?.focus();
  }

  /** Collapsed on narrow screens, open beside the results. */
  private followWidth(): void {
    const details = this.box?.querySelector('details');
    const wide = window.matchMedia('(width >= 64rem)');
    const follow = () => details && (details.open = wide.matches);
    wide.addEventListener('change', follow);
    follow();
  }

  private label(facet: Facet, value: string): string {
    return this.labels[facet].get(value) ?? value;
  }

  private link(typed: string, choice: Choice, value: string, link = element('a')): HTMLAnchorElement {
    link.href = writeRequest({ typed, choice }) || '?';
    link.dataset['choice'] = JSON.stringify(choice);
    link.dataset['value'] = value;
    return link;
  }

  private showLine(pool: Pool, typed: string, choice: Choice): void {
    if (!this.line) return;
    const counts = placesByEdition(pool, choice);
    const section = this.line.closest('section');
    if (section) section.hidden = counts.size === 0;
    for (const item of this.line.querySelectorAll<HTMLElement>('[data-edition]')) {
      const id = item.dataset['edition'] ?? '';
      const count = counts.get(id) ?? 0;
      const isChosen = choice.values.edition === id;
      const link = item.querySelector('a');
      if (!link) continue;
      item
        .querySelector('.units')
        ?.replaceChildren(...Array.from({ length: Math.min(count, SIGNS) }, () => element('span')));
      const number = item.querySelector('.where-count');
      if (number) {
        const words = searchStrings[this.locale].places(count);
        number.replaceChildren(textElement('span', String(count)), textElement('span', words, 'visually-hidden'));
        number.firstElementChild?.setAttribute('aria-hidden', 'true');
      }
      if (count > 0 || isChosen)
        this.link(typed, withValue(choice, 'edition', isChosen ? undefined : id), `edition.${id}`, link);
      else for (const name of ['href', 'data-choice', 'data-value']) link.removeAttribute(name);
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  private showFacets(pool: Pool, typed: string, choice: Choice): void {
    const body = this.box?.querySelector('.facets-body');
    if (!this.box || !body) return;
    const groups = facets
      .filter((facet) => facet !== 'edition')
      .flatMap((facet) => {
        const values = valuesOf(pool, facet, choice);
        return values.length === 0 ? [] : [this.facet(facet, values, typed, choice)];
      });
    if (pool.here.length + pool.there.length > 1) groups.push(this.order(typed, choice));
    body.replaceChildren(...groups);
    this.box.hidden = groups.length === 0;
  }

  private facet(facet: Facet, values: readonly FacetValue[], typed: string, choice: Choice): HTMLElement {
    const words = searchStrings[this.locale];
    const items = values.map(({ value, count, isChosen }) => {
      const link = this.link(typed, withValue(choice, facet, isChosen ? undefined : value), `${facet}.${value}`);
      const number = textElement('span', String(count), 'facet-count tabular soft');
      number.setAttribute('aria-hidden', 'true');
      return itemOf(link, this.label(facet, value), isChosen, [
        number,
        textElement('span', words.resultCount(count), 'visually-hidden'),
      ]);
    });
    const isLong = items.length > VALUES + 1 && !values.slice(VALUES).some(({ isChosen }) => isChosen);
    if (!isLong) return group(facet, words.facets[facet], items);
    const rest = element('details', 'facet-rest fold');
    const list = element('ul');
    list.append(...items.slice(VALUES));
    rest.append(textElement('summary', words.moreValues(items.length - VALUES)), list);
    return group(facet, words.facets[facet], items.slice(0, VALUES), rest);
  }

  private order(typed: string, choice: Choice): HTMLElement {
    const words = searchStrings[this.locale];
    const items = orders.map((order) => {
      const link = this.link(typed, { ...choice, order }, `order.${order}`);
      return itemOf(link, words.orders[order], choice.order === order);
    });
    return group('order', words.orderBy, items);
  }

  private showChosen(typed: string, choice: Choice): void {
    if (!this.chosen) return;
    const words = searchStrings[this.locale];
    const links = facets.flatMap((facet) => {
      const value = choice.values[facet];
      if (value === undefined) return [];
      const link = this.link(typed, withValue(choice, facet, undefined), `${facet}.${value}`);
      const label = this.label(facet, value);
      link.append(textElement('span', label));
      link.setAttribute('aria-label', words.remove(label));
      return [link];
    });
    if (links.length > 1) {
      const all = this.link(typed, { ...noChoice, order: choice.order }, 'all');
      all.className = 'chosen-all';
      all.textContent = words.clear;
      links.push(all);
    }
    this.chosen.replaceChildren(...links);
    this.chosen.hidden = links.length === 0;
  }
}

function itemOf(link: HTMLAnchorElement, label: string, isChosen: boolean, count: readonly Node[] = []): HTMLLIElement {
  link.className = 'bare-part';
  link.append(textElement('span', label, 'named'), ...count);
  if (isChosen) link.setAttribute('aria-current', 'true');
  const item = element('li');
  item.append(link);
  return item;
}

function group(
  name: string,
  title: string,
  items: readonly HTMLElement[],
  ...rest: readonly HTMLElement[]
): HTMLElement {
  const box = element('div', 'facet pad-l small close');
  const head = textElement('p', title, 'tiny soft');
  head.id = `facet-${name}`;
  const list = element('ul');
  list.setAttribute('aria-labelledby', head.id);
  list.append(...items);
  box.append(head, list, ...rest);
  return box;
}
