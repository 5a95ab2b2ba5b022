/** Controls the search page as the reader types. All messages come from the strings of the page's language. */
import { colon, space } from '../../i18n/format.ts';
import { locales, otherLocale, type Locale } from '../../text/locales.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import { chosenIn, filterByChoice, noChoice, type Pool } from '../find/facets.ts';
import { pagePart } from './element.ts';
import type { Way } from '../find/find.ts';
import { ifLoaded, load, LoadFailure } from './load-once.ts';
import type { Narrowing } from './narrowing.ts';
import { mostOfQuery, readQuery } from '../find/query.ts';
import { PAGE_LENGTH, showList } from './render.ts';
import { keepEntry, readEntry, readLabels, readRequest, restoreScroll, writeRequest, type Entry } from './request.ts';
import { answersTo, unitsOf, withOtherLanguage, type Found } from './session.ts';

/** Milliseconds after which a browser has painted the results. */
const PAINTED = 100;

export function startSearch(): void {
  new SearchPage().start();
}

function isEmpty({ here, there }: Pool): boolean {
  return here.length + there.length === 0;
}

class SearchPage {
  private readonly locale: Locale = locales.find((one) => one === document.documentElement.lang) ?? 'fr';
  private readonly main = pagePart('main');
  private readonly input = pagePart<HTMLInputElement>('form[role="search"] input');
  private readonly status = pagePart('#search-status');
  private readonly facets = pagePart('#search-facets');
  private readonly onward = pagePart('#search-onward');
  private readonly labels = readLabels(pagePart('#search-labels').textContent, this.locale);
  private narrowing: Narrowing | undefined;
  private choice = noChoice;
  private found: Found | undefined;
  private timer: number | undefined;
  private foot: IntersectionObserver | undefined;
  private isComposing = false;
  /** The number of the latest search: results of an earlier one are discarded. */
  private turn = 0;

  start(): void {
    const { main, input } = this;
    input.addEventListener('compositionstart', () => (this.isComposing = true));
    input.addEventListener('compositionend', () => {
      this.isComposing = false;
      this.searchSoon();
    });
    input.addEventListener('input', (event) => {
      if (!this.isComposing && !event.isComposing) this.searchSoon();
    });
    pagePart('form[role="search"]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.keepAddress(true);
      void this.search();
    });
    // The index is loaded while the reader still thinks of the query.
    input.addEventListener('focus', () => void ifLoaded(unitsOf(this.locale)), { once: true });
    window.addEventListener('popstate', () => this.readAddress());
    window.addEventListener('online', () => main.dataset['searchState'] === 'failed' && void this.search());
    // The results come after the browser would have scrolled: the page restores its position itself.
    history.scrollRestoration = 'manual';
    this.onward.addEventListener('click', () => {
      main.querySelector<HTMLElement>('.results:not([hidden]) .results-list a')?.focus();
    });
    window.addEventListener('pagehide', keepEntry);
    main.addEventListener('click', keepEntry);
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

  /** Starts one search for all that is typed while the browser is busy. The address follows after its results. */
  private searchSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      const searching = this.search();
      const { turn } = this;
      const follow = () => void searching.then(() => turn === this.turn && this.keepAddress(false));
      this.timer = window.setTimeout(follow, PAINTED);
    });
  }

  /** Never leaves the reader waiting: every failure is reported. `entry` is the reader's former place on this page. */
  private async search(entry?: Entry): Promise<void> {
    window.clearTimeout(this.timer);
    const turn = ++this.turn;
    const { locale } = this;
    const query = readQuery(this.input.value);
    if (query.terms.length === 0) {
      this.clear();
      this.showStatus('idle', query.typed ? searchStrings.empty[locale](query.typed) : searchStrings.idle[locale]);
      return;
    }
    // Current results are kept until the new ones arrive: nothing flickers during typing.
    this.showStatus('searching', searchStrings.searching[locale]);
    try {
      let isBack = false;
      for await (const found of answersTo(query, locale)) {
        if (turn !== this.turn) return;
        this.found = found;
        this.present(entry);
        isBack ||= restoreScroll(entry, found.isWhole);
      }
      if (this.found?.hasMore) this.atFoot(() => void this.showOtherLanguage(turn));
    } catch (error) {
      const isLoading = error instanceof LoadFailure;
      if (!isLoading) reportError(error);
      if (turn !== this.turn) return;
      this.clear();
      const reason = isLoading ? (navigator.onLine ? 'failed' : 'offline') : 'broken';
      this.showStatus('failed', searchStrings[reason][locale]);
    }
  }

  private present(entry?: Entry): void {
    const { found, locale, choice } = this;
    if (!found) return;
    const { query, pool, isWhole } = found;
    const left = filterByChoice(pool, choice);
    const shown = entry?.shown ?? {};
    const lists = [
      ['search-results', left.here, locale],
      ['search-approximate', left.near, locale],
      ['search-other-language', left.there, otherLocale(locale)],
    ] as const;
    // Until the search is complete, an empty list keeps its old results, unless the other language has some.
    for (const [id, groups, lang] of lists)
      if (isWhole || groups.length > 0 || left.there.length > 0)
        showList(id, groups, { typed: query.typed, locale, lang }, shown[id]);
    this.facets.hidden = isEmpty(pool);
    if (isWhole) void ifLoaded(this.showNarrowing());
    this.updateSkipLink();
    const answer = this.answer(found, left, Math.max(PAGE_LENGTH, shown['search-results'] ?? 0));
    if (isWhole) this.showStatus(isEmpty(left) ? 'empty' : 'done', answer);
    else if (left.here.length > 0) this.showStatus('searching', answer);
  }

  /** The filters are loaded after the first results, which stand without them. */
  private async showNarrowing(): Promise<void> {
    if (!this.narrowing) {
      const { Narrowing } = await load(import('./narrowing.ts'));
      this.narrowing ??= new Narrowing(this.locale, this.labels, (choice) => {
        this.choice = choice;
        this.keepAddress(true);
        this.present();
      });
    }
    const { query, pool, isWhole } = this.found ?? {};
    if (query && pool && isWhole) this.narrowing.show(pool, query.typed, this.choice);
  }

  /** The answer in a few sentences, for the live region of the page: what the choice leaves, and how much of it is shown at first. */
  private answer({ query, pool, absent, elsewhere, failures }: Found, left: Pool, shown: number): string {
    const { locale, labels } = this;
    const { here, there, near } = left;
    const choices = chosenIn(this.choice).map(
      ([facet, value]) => searchStrings.facets[facet][locale] + colon[locale] + (labels[facet].get(value) ?? value),
    );
    const isEachOf = (way: Way) => here.length > 0 && here.every((group) => group.way === way);
    const none = isEmpty(pool) ? searchStrings.empty[locale] : searchStrings.emptyNarrowed[locale];
    const sentences = [
      isEmpty(left) ? none(query.typed) : searchStrings.done[locale](query.typed, here.length, there.length),
      elsewhere.length > 0 && searchStrings.elsewhere[locale](elsewhere),
      absent.length > 0 && searchStrings.absent[locale](absent, !isEmpty(left)),
      absent.length === 0 && isEachOf('most') && searchStrings.onlyMost[locale],
      absent.length === 0 && isEachOf('apart') && searchStrings.onlyApart[locale],
      query.isCut && searchStrings.cut[locale](mostOfQuery),
      here.length > shown && searchStrings.shown[locale](shown),
      choices.length > 0 && searchStrings.narrowed[locale](choices),
      near.length > 0 && searchStrings.onlyApproximate[locale](near.length),
      ...failures.map((failure) => searchStrings[failure][locale]),
      isEmpty(pool) && searchStrings.tryOther[locale],
    ];
    return sentences.filter((sentence) => sentence !== false).join(space[locale]);
  }

  /** The skip link from the field to the first result, past the filters, is shown if there are results. */
  private updateSkipLink(): void {
    this.onward.hidden = this.main.querySelector('.results:not([hidden])') === null;
  }

  /** Acts once the reader comes to the foot of the results. */
  private atFoot(act: () => void): void {
    this.foot?.disconnect();
    this.foot = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.foot?.disconnect();
      act();
    });
    this.foot.observe(pagePart('section:has(#search-editions)'));
  }

  private async showOtherLanguage(turn: number): Promise<void> {
    if (turn !== this.turn || !this.found) return;
    const found = await withOtherLanguage(this.found, this.locale);
    if (turn !== this.turn) return;
    this.found = found;
    this.present();
  }

  private clear(): void {
    this.found = undefined;
    this.facets.hidden = true;
    this.narrowing?.hide();
    for (const section of this.main.querySelectorAll<HTMLElement>('.results')) {
      section.hidden = true;
      section.querySelector('.results-list')?.replaceChildren();
      section.querySelector('.results-more')?.remove();
    }
    this.updateSkipLink();
  }

  private showStatus(state: 'idle' | 'searching' | 'done' | 'empty' | 'failed', words: string): void {
    const { main, status } = this;
    main.dataset['searchState'] = state;
    if (status.textContent !== words) status.textContent = words;
  }
}
