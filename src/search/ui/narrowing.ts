/** The filters of the search page: the line of editions, the other facets, and the current choice. */
import type { Locale } from '../../text/locales.ts';
import { resultsInWords, searchStrings } from '../../i18n/strings/search.ts';
import { chosenIn, facets, noChoice, orders, placesByEdition, valuesOf, withValue } from '../find/facets.ts';
import type { Choice, Facet, Pool } from '../find/facets.ts';
import { element, pagePart, textElement } from './element.ts';
import { readRequest, writeRequest, type Labels } from './request.ts';

const SHOWN_VALUES = 6;
/** Number of marks of an edition above which only the number is shown. */
const MOST_SIGNS = 60;

/** The words of the filters, which come with them. */
export const filterStrings = {
  places: {
    fr: (count: number) => (count === 1 ? '1\u00A0passage' : `${String(count)}\u00A0passages`),
    ja: (count: number) => `${String(count)}か所`,
  },
  orderBy: { fr: 'Trier par', ja: '並べ替え' },
  orders: {
    relevance: { fr: 'Pertinence', ja: '関連度順' },
    newest: { fr: 'Date, les plus récents', ja: '新しい順' },
    oldest: { fr: 'Date, les plus anciens', ja: '古い順' },
  },
  remove: { fr: (label: string) => `Retirer\u00A0: ${label}`, ja: (label: string) => `条件を外す：${label}` },
  clear: { fr: 'Effacer les filtres', ja: '条件をクリア' },
  moreValues: {
    fr: (count: number) => (count === 1 ? '1\u00A0autre' : `${String(count)}\u00A0autres`),
    ja: (count: number) => `ほか${String(count)}件`,
  },
};

/** The controls that narrow the results. They are links, so that each choice has an address. */
export class Narrowing {
  private readonly locale: Locale;
  private readonly labels: Labels;
  private readonly box = pagePart('#search-facets');
  private readonly editions = pagePart('section:has(#search-editions)');
  private readonly chosen = pagePart('#search-chosen');
  private typed = '';
  private choice = noChoice;

  constructor(locale: Locale, labels: Labels, onChoice: (choice: Choice) => void) {
    this.locale = locale;
    this.labels = labels;
    // Collapsed on narrow screens, open beside the results.
    const details = pagePart<HTMLDetailsElement>('#search-facets > details');
    const wide = window.matchMedia('(width >= 64rem)');
    const followWidth = () => (details.open = wide.matches);
    wide.addEventListener('change', followWidth);
    followWidth();
    for (const part of [this.box, this.editions, this.chosen]) {
      part.addEventListener('click', (event) => {
        const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-value]');
        if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onChoice(readRequest(link.search, labels).choice);
      });
    }
  }

  /** Shows the available choices. The focus stays on the value that has it. */
  show(pool: Pool, typed: string, choice: Choice): void {
    const focused = (document.activeElement as HTMLElement | null)?.dataset['value'];
    this.typed = typed;
    this.choice = choice;
    this.showEditions(pool);
    this.showFacets(pool);
    this.showChosen();
    if (focused === undefined || document.activeElement !== document.body) return;
    const links = [...document.querySelectorAll<HTMLElement>('#search-editions a, #search-facets a, #search-chosen a')];
    const same = links.find((link) => link.dataset['value'] === focused && link.checkVisibility());
    (same ?? document.querySelector<HTMLElement>('form[role="search"] input'))?.focus();
  }

  hide(): void {
    for (const part of [this.editions, this.chosen]) part.hidden = true;
  }

  private labelOf(facet: Facet, value: string): string {
    return this.labels[facet].get(value) ?? value;
  }

  /** Makes a link lead to a choice. `value` names it, for the focus. */
  private leadTo(link: HTMLAnchorElement, choice: Choice, value: string, isChosen = false): HTMLAnchorElement {
    link.href = writeRequest({ typed: this.typed, choice }) || '?';
    link.dataset['value'] = value;
    if (isChosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    return link;
  }

  private showEditions(pool: Pool): void {
    const counts = placesByEdition(pool, this.choice);
    this.editions.hidden = counts.size === 0;
    for (const item of this.editions.querySelectorAll<HTMLElement>('[data-edition]')) {
      const id = item.dataset['edition'] ?? '';
      const count = counts.get(id) ?? 0;
      const isChosen = this.choice.values.edition === id;
      const signs = Array.from({ length: Math.min(count, MOST_SIGNS) }, () => element('span'));
      item.querySelector('.units')?.replaceChildren(...signs);
      const places = filterStrings.places[this.locale](count);
      item.querySelector('.where-count')?.replaceChildren(...countWith(count, places));
      const link = item.querySelector('a');
      if (link && (count > 0 || isChosen))
        this.leadTo(link, withValue(this.choice, 'edition', isChosen ? undefined : id), `edition.${id}`, isChosen);
      else for (const name of ['href', 'data-value', 'aria-current']) link?.removeAttribute(name);
    }
  }

  private showFacets(pool: Pool): void {
    const others = facets.filter((facet) => facet !== 'edition');
    const groups = [
      ...others.flatMap((facet) => this.facetGroup(facet, pool)),
      ...(pool.here.length + pool.there.length > 1 ? [this.orderGroup()] : []),
    ];
    pagePart('.facets-body').replaceChildren(...groups);
  }

  private facetGroup(facet: Facet, pool: Pool): readonly HTMLElement[] {
    const values = valuesOf(pool, facet, this.choice);
    if (values.length === 0) return [];
    const items = values.map(({ value, count, isChosen }) => {
      const choice = withValue(this.choice, facet, isChosen ? undefined : value);
      const number = countWith(count, resultsInWords[this.locale](count), 'tabular soft');
      return this.choiceItem(this.labelOf(facet, value), choice, `${facet}.${value}`, isChosen, number);
    });
    const title = searchStrings.facets[facet][this.locale];
    const isLong = items.length > SHOWN_VALUES + 1 && !values.slice(SHOWN_VALUES).some(({ isChosen }) => isChosen);
    if (!isLong) return [group(facet, title, items)];
    const more = filterStrings.moreValues[this.locale](items.length - SHOWN_VALUES);
    const rest = element('ul', '', ...items.slice(SHOWN_VALUES));
    const folded = element('details', 'facet-rest fold', textElement('summary', more, 'soft ruled pad'), rest);
    return [group(facet, title, items.slice(0, SHOWN_VALUES), folded)];
  }

  private orderGroup(): HTMLElement {
    const items = orders.map((order) => {
      const label = filterStrings.orders[order][this.locale];
      return this.choiceItem(label, { ...this.choice, order }, `order.${order}`, this.choice.order === order);
    });
    return group('order', filterStrings.orderBy[this.locale], items);
  }

  private choiceItem(label: string, choice: Choice, value: string, isChosen: boolean, count: readonly Node[] = []) {
    const link = element('a', 'bare-part', textElement('span', label, 'named'), ...count);
    return element('li', '', this.leadTo(link, choice, value, isChosen));
  }

  private showChosen(): void {
    const links = chosenIn(this.choice).map(([facet, value]) => {
      const label = this.labelOf(facet, value);
      const link = element('a', 'chosen touch', textElement('span', label));
      link.setAttribute('aria-label', filterStrings.remove[this.locale](label));
      return this.leadTo(link, withValue(this.choice, facet, undefined), `${facet}.${value}`);
    });
    const all = element('a', 'touch', filterStrings.clear[this.locale]);
    if (links.length > 1) links.push(this.leadTo(all, { ...this.choice, values: {} }, 'all'));
    this.chosen.replaceChildren(...links);
    this.chosen.hidden = links.length === 0;
  }
}

/** A number for the eye, and in words for the ear. */
function countWith(count: number, words: string, className = ''): readonly HTMLElement[] {
  const number = textElement('span', String(count), className);
  number.setAttribute('aria-hidden', 'true');
  return [number, textElement('span', words, 'visually-hidden')];
}

function group(name: string, title: string, items: readonly Node[], ...rest: readonly Node[]): HTMLElement {
  const head = textElement('p', title, 'tiny soft');
  head.id = `facet-${name}`;
  const list = element('ul', '', ...items);
  list.setAttribute('aria-labelledby', head.id);
  return element('div', 'facet pad-l small close', head, list, ...rest);
}
