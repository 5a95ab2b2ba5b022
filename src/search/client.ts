/** Controls the search page as the reader types. All messages come from the words of the page's language. */
import { locales, otherLocale, type Locale } from '../i18n/locales.ts';
import { homeAt } from '../i18n/paths.ts';
import { searchStrings } from '../i18n/strings/search.ts';
import { hasJapanese } from '../language/typography.ts';
import { answerIn, isEmpty, type Answer } from './answer.ts';
import { restoreScroll, keepEntry, readEntry, type Entry } from './entry.ts';
import { filterByChoice, noChoice, tagged, type Choice, type Pool } from './facets.ts';
import { find } from './find.ts';
import { element, textElement } from './element.ts';
import { fold } from './fold.ts';
import { neighboursOf, type Neighbour } from './neighbours.ts';
import { readLabels, type Labels } from './labels.ts';
import { Narrowing } from './narrowing.ts';
import { readQuery, type Query } from './query.ts';
import { readRequest, writeRequest } from './request.ts';
import { PAGE, showList } from './result-list.ts';
import { allUnits, findApproximate, firstUnits } from './session.ts';
import { equivalentsOf } from './sides.ts';
import type { Term } from './term.ts';

const PAUSE = 120;

type State = 'idle' | 'searching' | 'done' | 'empty' | 'failed';

/** Everything that a query has found so far. */
interface Found {
  readonly query: Query;
  readonly pool: Pool;
  readonly equivalents: readonly Term[];
  /** Names spelled nearly like the query. */
  readonly neighbours: readonly Neighbour[];
  readonly failures: Answer['failures'];
  readonly isWhole: boolean;
}

/** Starts the search page. */
export function startSearch(): void {
  SearchPage.find()?.start();
}

class SearchPage {
  private readonly locale: Locale;
  private readonly main: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly labels: Labels;
  private readonly narrowing: Narrowing;
  private choice = noChoice;
  private found: Found | undefined;
  private timer: number | undefined;
  private isComposing = false;
  /** The number of the latest search: results of an earlier one are discarded. */
  private turn = 0;

  private constructor(
    main: HTMLElement,
    form: HTMLFormElement,
    input: HTMLInputElement,
    status: HTMLElement,
    labels: Labels,
  ) {
    this.locale = locales.find((one) => one === document.documentElement.lang) ?? 'fr';
    this.main = main;
    this.form = form;
    this.input = input;
    this.status = status;
    this.labels = labels;
    this.narrowing = new Narrowing(this.locale, labels, (choice) => this.choose(choice));
  }

  static find(): SearchPage | undefined {
    const main = document.querySelector('main');
    const form = main?.querySelector<HTMLFormElement>('form[role="search"]');
    const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
    const status = document.getElementById('search-status');
    const labels = document.getElementById('search-labels');
    return main && form && input && status && labels
      ? new SearchPage(main, form, input, status, readLabels(labels.textContent))
      : undefined;
  }

  start(): void {
    this.input.addEventListener('compositionstart', () => (this.isComposing = true));
    this.input.addEventListener('compositionend', () => {
      this.isComposing = false;
      this.searchSoon();
    });
    this.input.addEventListener('input', (event) => {
      if (!this.isComposing && !event.isComposing) this.searchSoon();
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.keepAddress(true);
      void this.search();
    });
    // The index is loaded while the reader still thinks of the query.
    this.input.addEventListener('focus', () => void firstUnits(this.locale).catch(() => undefined), { once: true });
    window.addEventListener('popstate', () => this.readAddress());
    window.addEventListener('online', () => this.main.dataset['searchState'] === 'failed' && void this.search());
    // The results come after the browser would have scrolled: the page restores its position itself.
    history.scrollRestoration = 'manual';
    document.getElementById('search-onward')?.addEventListener('click', () => {
      this.main.querySelector<HTMLElement>('.results:not([hidden]) .results-list a')?.focus();
    });
    window.addEventListener('pagehide', keepEntry);
    this.main.addEventListener('click', keepEntry);
    if (location.search !== '' && !readEntry().isSent) history.replaceState({ ...readEntry(), isSent: true }, '');
    this.readAddress();
  }

  private readAddress(): void {
    const { typed, choice } = readRequest(location.search, this.labels);
    this.input.value = typed;
    this.choice = choice;
    this.updateLanguageLink();
    void this.search(readEntry());
  }

  /** The address follows the typed query. A submitted query, or one from the address, keeps its history entry. */
  private keepAddress(isSent: boolean): void {
    const search = writeRequest({ typed: readQuery(this.input.value).typed, choice: this.choice });
    const isNew = search !== location.search && readEntry().isSent;
    if (isNew) keepEntry();
    history[isNew ? 'pushState' : 'replaceState']({ isSent }, '', location.pathname + search);
    this.updateLanguageLink();
  }

  private updateLanguageLink(): void {
    const link = document.querySelector<HTMLAnchorElement>('a[rel="alternate"][hreflang]');
    if (link) link.search = location.search;
  }

  private choose(choice: Choice): void {
    this.choice = choice;
    this.keepAddress(true);
    this.present();
  }

  private searchSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.keepAddress(false);
      void this.search();
    }, PAUSE);
  }

  /** Never leaves the reader waiting: every failure is reported. `entry` is the reader's former place on this page. */
  private async search(entry?: Entry): Promise<void> {
    window.clearTimeout(this.timer);
    const turn = ++this.turn;
    try {
      await this.searchUntil(() => turn !== this.turn, entry);
    } catch {
      if (turn !== this.turn) return;
      this.clear();
      const words = searchStrings[this.locale];
      this.showStatus('failed', navigator.onLine ? words.failed : words.offline);
    }
  }

  private async searchUntil(isOver: () => boolean, entry: Entry | undefined): Promise<void> {
    const { locale } = this;
    const words = searchStrings[locale];
    const query = readQuery(this.input.value);
    if (query.terms.length === 0) {
      this.clear();
      this.showStatus('idle', query.typed === '' ? words.idle : words.empty(query.typed));
      return;
    }
    // Current results are kept until the new ones arrive: nothing flickers during typing.
    this.showStatus('searching', words.searching);
    const first = await firstUnits(locale);
    if (isOver()) return;
    const equivalents = equivalentsOf(first, query);
    const early = find(first, query);
    // What holds only some of the words is shown when nothing else can hold them all.
    const isFull = early.some(({ way }) => way !== 'most');
    const found: Found = {
      query,
      pool: { here: tagged(isFull ? early : [], locale), there: [], near: [] },
      equivalents,
      neighbours: early.length === 0 ? neighboursOf(first, query) : [],
      failures: [],
      isWhole: false,
    };
    this.found = found;
    this.present(entry);
    const isBack = restoreScroll(entry, false);
    const other = otherLocale(locale);
    const own = allUnits(locale).then((units) => ({
      units,
      exact: isFull ? [...early, ...find(units, query, first.length)] : find(units, query),
    }));
    const [all, there, near] = await Promise.allSettled([
      own,
      allUnits(other).then((units) => find(units, query)),
      own.then(({ units, exact }) => findApproximate(locale, query, units, exact)),
    ]);
    if (isOver()) return;
    const here = all.status === 'fulfilled' ? all.value.exact : early;
    this.found = {
      ...found,
      pool: {
        here: tagged(here, locale),
        there: tagged(there.status === 'fulfilled' ? there.value : [], other),
        near: tagged(near.status === 'fulfilled' ? near.value : [], locale),
      },
      failures: [
        ...(all.status === 'rejected' ? (['sourcesFailed'] as const) : []),
        ...(there.status === 'rejected' ? (['otherFailed'] as const) : []),
        ...(near.status === 'rejected' && all.status === 'fulfilled' ? (['approximateFailed'] as const) : []),
      ],
      isWhole: true,
    };
    this.present(entry);
    if (!isBack) restoreScroll(entry, true);
  }

  /** Shows the results that the choice leaves. */
  private present(entry?: Entry): void {
    const { found, locale, choice } = this;
    if (!found) return;
    const { query, pool, equivalents, neighbours, failures, isWhole } = found;
    const left = filterByChoice(pool, choice);
    const showing = { typed: query.typed, equivalents, locale };
    const shown = entry?.shown ?? {};
    showList('search-results', left.here, { ...showing, lang: locale }, shown['search-results']);
    showList('search-approximate', left.near, { ...showing, lang: locale }, shown['search-approximate']);
    const lang = otherLocale(locale);
    showList('search-other-language', left.there, { ...showing, lang }, shown['search-other-language']);
    this.narrowing.show(pool, query.typed, choice);
    this.updateSkipLink();
    const answer: Answer = {
      query,
      left,
      isFound: pool.here.length + pool.there.length > 0,
      shown: Math.max(PAGE, shown['search-results'] ?? 0),
      choices: this.narrowing.sentence(choice),
      equivalents: markedAmong(equivalents),
      failures,
    };
    this.showNeighbours(isWhole && !answer.isFound ? neighbours : []);
    if (isWhole) this.showStatus(isEmpty(answer) ? 'empty' : 'done', answerIn(locale, answer));
    else if (left.here.length > 0) this.showStatus('searching', answerIn(locale, answer));
  }

  /** The skip link from the field to the first result, past the filters, is shown if there are results. */
  private updateSkipLink(): void {
    const way = document.getElementById('search-onward');
    if (way) way.hidden = this.main.querySelector('.results:not([hidden])') === null;
  }

  /** Suggested names, which link to their records. */
  private showNeighbours(neighbours: readonly Neighbour[]): void {
    const box = document.getElementById('search-neighbours');
    if (!box) return;
    box.hidden = neighbours.length === 0;
    const items = neighbours.map(({ name, at }) => {
      const link = textElement('a', name);
      link.href = homeAt(this.locale) + at;
      if (hasJapanese(name) !== (this.locale === 'ja')) link.lang = otherLocale(this.locale);
      const item = element('li');
      item.append(link);
      return item;
    });
    box.querySelector('ul')?.replaceChildren(...items);
  }

  private clear(): void {
    this.found = undefined;
    this.showNeighbours([]);
    this.narrowing.hide();
    for (const section of this.main.querySelectorAll<HTMLElement>('.results')) {
      section.hidden = true;
      section.querySelector('.results-list')?.replaceChildren();
      section.querySelector('.results-more')?.remove();
    }
    this.updateSkipLink();
  }

  private showStatus(state: State, words: string): void {
    this.main.dataset['searchState'] = state;
    if (this.status.textContent !== words) this.status.textContent = words;
  }
}

/** The declared names to mark in the results. */
function markedAmong(equivalents: readonly Term[]): readonly Term[] {
  const marks = document.querySelectorAll('.result-other-title mark, .has-sides [lang] mark');
  const shown = new Set([...marks].map((mark) => fold(mark.textContent)));
  return equivalents.filter(({ forms }) => forms.some((form) => shown.has(form)));
}
