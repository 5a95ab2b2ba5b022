/** The search page as one types. Everything that is said to the reader comes from the words of the page's language. */
import { locales, otherLocale, type Locale } from '../i18n/locales.ts';
import { searchStrings } from '../i18n/strings/search.ts';
import type { Group } from './find.ts';
import { readQuery, type Query } from './query.ts';
import { resultItems } from './render.ts';
import { findApproximate, findHere, findThere, unitsIn } from './session.ts';

const PAUSE = 120;
const PAGE = 20;

/** After this many milliseconds a part of the index counts as one that cannot be loaded. */
const PATIENCE = 15_000;

type State = 'idle' | 'searching' | 'done' | 'empty' | 'failed';

/** Brings the search page to life. */
export function startSearch(): void {
  const page = SearchPage.find();
  page?.start();
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    window.setTimeout(() => reject(new Error('The search index did not arrive in time.')), PATIENCE);
  });
  return Promise.race([promise, late]);
}

class SearchPage {
  private readonly locale: Locale;
  private readonly main: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly status: HTMLElement;
  private timer: number | undefined;
  private isComposing = false;
  /** The number of the latest search: what an earlier one finds comes too late. */
  private turn = 0;

  private constructor(main: HTMLElement, form: HTMLFormElement, input: HTMLInputElement, status: HTMLElement) {
    this.locale = locales.find((one) => one === document.documentElement.lang) ?? 'fr';
    this.main = main;
    this.form = form;
    this.input = input;
    this.status = status;
  }

  static find(): SearchPage | undefined {
    const main = document.querySelector('main');
    const form = main?.querySelector<HTMLFormElement>('form[role="search"]');
    const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
    const status = document.getElementById('search-status');
    return main && form && input && status ? new SearchPage(main, form, input, status) : undefined;
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
    // The words are loaded while the reader still thinks of the query.
    this.input.addEventListener('focus', () => void unitsIn(this.locale).catch(() => undefined), { once: true });
    window.addEventListener('popstate', () => this.readAddress());
    window.addEventListener('pageshow', (event) => event.persisted && this.readAddress());
    if (location.search !== '') history.replaceState('sent', '', location.href);
    this.readAddress();
  }

  private readAddress(): void {
    this.input.value = new URLSearchParams(location.search).get('q') ?? '';
    this.tellOtherLanguage();
    void this.search();
  }

  /** The address follows what is typed. A query that was sent, or came with the address, is one to come back to. */
  private keepAddress(isSent: boolean): void {
    const q = this.input.value.trim();
    const address = new URL(location.href);
    if (q === '') address.searchParams.delete('q');
    else address.searchParams.set('q', q);
    const isNew = address.href !== location.href && history.state === 'sent';
    history[isNew ? 'pushState' : 'replaceState'](isSent ? 'sent' : null, '', address);
    this.tellOtherLanguage();
  }

  private tellOtherLanguage(): void {
    const link = document.querySelector<HTMLAnchorElement>('a[rel="alternate"][hreflang]');
    if (link) link.search = location.search;
  }

  private searchSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.keepAddress(false);
      void this.search();
    }, PAUSE);
  }

  private async search(): Promise<void> {
    window.clearTimeout(this.timer);
    const turn = ++this.turn;
    const isOver = () => turn !== this.turn;
    const words = searchStrings[this.locale];
    const query = readQuery(this.input.value);
    if (query.terms.length === 0) {
      this.clear();
      this.tell('idle', query.typed === '' ? words.idle : words.empty(query.typed));
      return;
    }
    // Results that stand are kept until the new ones are there: nothing flickers as one types.
    this.tell('searching', words.searching);
    let here: readonly Group[];
    try {
      here = await inTime(findHere(this.locale, query));
    } catch {
      if (isOver()) return;
      this.clear();
      this.tell('failed', words.failed);
      return;
    }
    if (isOver()) return;
    this.clear();
    this.show('search-results', here, query, this.locale);
    if (here.length > 0) this.tell('searching', this.sentence(query, here.length, 0));
    const [there, near] = await Promise.allSettled([
      inTime(findThere(otherLocale(this.locale), query, here)),
      inTime(findApproximate(this.locale, query, here)),
    ]);
    if (isOver()) return;
    this.finish(query, here, there, near);
  }

  /** Says what was found in all, once the other language and the approximate results are known, or could not be. */
  private finish(
    query: Query,
    here: readonly Group[],
    there: PromiseSettledResult<readonly Group[]>,
    near: PromiseSettledResult<readonly Group[]>,
  ): void {
    const words = searchStrings[this.locale];
    const others = there.status === 'fulfilled' ? there.value : [];
    const close = near.status === 'fulfilled' ? near.value : [];
    this.show('search-other-language', others, query, otherLocale(this.locale));
    this.show('search-approximate', close, query, this.locale);
    const isEmpty = here.length + others.length === 0;
    const said = [
      isEmpty ? words.empty(query.typed) : this.sentence(query, here.length, others.length),
      ...(close.length > 0 ? [words.onlyApproximate(close.length)] : []),
      ...(there.status === 'rejected' ? [words.otherFailed] : []),
      ...(near.status === 'rejected' ? [words.approximateFailed] : []),
      ...(isEmpty ? [words.tryOther] : []),
    ];
    this.tell(isEmpty ? 'empty' : 'done', said.join(this.locale === 'fr' ? ' ' : ''));
  }

  private sentence(query: Query, here: number, there: number): string {
    const words = searchStrings[this.locale];
    const said = words.done(query.typed, here, there);
    return here > PAGE ? `${said}${this.locale === 'fr' ? ' ' : ''}${words.shown(PAGE)}` : said;
  }

  private show(id: string, groups: readonly Group[], query: Query, lang: Locale): void {
    const list = document.getElementById(id);
    const section = list?.closest('section');
    if (!list || !section) return;
    list.replaceChildren(...resultItems(groups.slice(0, PAGE), query, this.locale, lang));
    section.hidden = groups.length === 0;
    if (groups.length > PAGE)
      section.querySelector('.results-body')?.append(this.moreButton(list, groups, query, lang));
  }

  private moreButton(list: HTMLElement, groups: readonly Group[], query: Query, lang: Locale): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'results-more';
    const label = () => (button.textContent = searchStrings[this.locale].more(groups.length - list.childElementCount));
    label();
    button.addEventListener('click', () => {
      const shown = list.childElementCount;
      list.append(...resultItems(groups.slice(shown, shown + PAGE), query, this.locale, lang));
      list.children[shown]?.querySelector('a')?.focus();
      if (list.childElementCount < groups.length) label();
      else button.remove();
    });
    return button;
  }

  private clear(): void {
    for (const section of this.main.querySelectorAll<HTMLElement>('.results')) {
      section.hidden = true;
      section.querySelector('.results-list')?.replaceChildren();
      section.querySelector('.results-more')?.remove();
    }
  }

  private tell(state: State, words: string): void {
    this.main.dataset['searchState'] = state;
    if (this.status.textContent !== words) this.status.textContent = words;
  }
}
