/** What the search page shows and does, in a document without a browser; the tests of the browser hold what only one has. */
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { closeDocument, openSearchPage, reachFoot, serveWords } from '../../../tests/fixtures/search-page.ts';
import type { Locale } from '../../text/locales.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import { startSearch } from './client.ts';
import { filterStrings } from './narrowing.ts';

afterEach(closeDocument);

const approximateFailed = searchStrings.approximateFailed.fr;

/** Opens the page, and waits until it has answered. Returns the addresses that it asked for. */
async function open(locale: Locale, search = '', isLost?: (address: string) => boolean) {
  const asked = serveWords(isLost);
  openSearchPage(locale, search);
  startSearch();
  await settled();
  return asked;
}

const one = (selector: string) => document.querySelector<HTMLElement>(selector);
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const state = () => one('main')?.dataset['searchState'];
const status = () => one('#search-status')?.textContent;
const settled = () => expect.poll(state, { interval: 5 }).toMatch(/^(?:idle|done|empty|failed)$/);
const results = () => all('#search-results > li');
const firstLinks = (list: string) => all(`#${list} > li`).map((item) => item.querySelector('a')?.getAttribute('href'));
const field = () => document.querySelector<HTMLInputElement>('input[name="q"]');
const choose = (value: string) => one(`[data-value="${value}"]`)?.click();

/** Types into the field, and waits for the answer. */
async function type(typed: string): Promise<void> {
  const input = field();
  if (input) input.value = typed;
  input?.dispatchEvent(new window.Event('input'));
  await expect.poll(() => new URLSearchParams(location.search).get('q') ?? '', { interval: 5 }).toBe(typed.trim());
  await settled();
}

// First, since what was loaded once is not asked for again.
describe('what cannot be loaded', () => {
  it('is told apart from an error of ours, which is reported', async () => {
    openSearchPage('fr', '?q=forêt');
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('neither words nor JSON')));
    startSearch();
    await settled();
    expect([state(), status()]).toEqual(['failed', searchStrings.broken.fr]);
    expect(report).toHaveBeenCalledExactlyOnceWith(expect.any(Error));
  });

  it('is said where nothing can be answered, and asked for again once the device is back', async () => {
    await open('fr', '?q=forêt', () => true);
    expect([state(), status()]).toEqual(['failed', searchStrings.failed.fr]);
    expect(results()).toEqual([]);
    vi.stubGlobal('navigator', { onLine: false });
    window.dispatchEvent(new window.Event('online'));
    await expect.poll(status).toBe(searchStrings.offline.fr);
  });

  it('is asked for once what stands without it is shown', async () => {
    const shown: [file: string, results: number][] = [];
    await open('fr', '?q=Kagemitsu', (address) => {
      if (address.includes('/fr/texts')) shown.push([path.basename(address, '.txt'), results().length]);
      return address.endsWith('texts-meetings.txt');
    });
    expect(shown).toEqual([
      ['texts-records', 0],
      ['texts-accounts', 3],
      ['texts-meetings', 3],
    ]);
  });

  it('is missed where it would stand, and the rest is answered', async () => {
    await open('fr', '?q=chênes', (address) => address.endsWith('texts-last.txt') || address.includes('/ja/'));
    expect(state()).toBe('done');
    expect(status()).toContain(searchStrings.sourcesFailed.fr);
    expect(status()).toContain(searchStrings.otherFailed.fr);
    expect(firstLinks('search-results').every((link) => !link?.includes('sources/'))).toBe(true);
  });

  it('is loaded once it can be, and nothing of it twice', async () => {
    const asked = await open('fr', '?q=forêt');
    expect(status()).not.toContain(searchStrings.sourcesFailed.fr);
    expect(asked).toEqual(['/pagefind/fr/texts-last.txt']);
    // Ten results or more answer: the other language comes when the reader has come to the foot.
    await reachFoot();
    await expect.poll(() => all('#search-other-language > li').length, { interval: 5 }).toBe(1);
    expect(asked.filter((address) => address.includes('/ja/'))).toHaveLength(6);
    expect(await open('fr', '?q=forêt')).toEqual([]);
  });
});

describe('the answer to a search', () => {
  it('is shown as somebody approved it', async () => {
    await open('fr', '?q=forêt');
    await reachFoot();
    await expect.poll(() => all('#search-other-language > li').length, { interval: 5 }).toBe(1);
    for (const item of all('#search-results > li').slice(4)) item.remove();
    const shown = all('main > :not(form, script, [hidden])')
      .map(({ outerHTML }) => outerHTML)
      .join('')
      .replaceAll(/ (?:class|data-content)="[^"]*"/g, '')
      .replaceAll(/\s*(?=<(?:li|section|details|div|button|ul|ol)\b)/g, '\n');
    await expect(`${shown.trim()}\n`).toMatchFileSnapshot(
      path.resolve(import.meta.dirname, '../../../tests/approved/search.html'),
    );
  });

  it.each([
    ['fr', 'chênes', 'done', '1\u00A0résultat pour', 1, 0],
    ['ja', 'forêt', 'done', '2件', 2, 15],
    ['fr', 'absence', 'empty', approximateFailed, 0, 0],
  ] as const)('in %s to “%s” is %s', async (locale, typed, is, says, here, there) => {
    await open(locale, `?q=${typed}`);
    expect([state(), one('h1')]).toEqual([is, null]);
    expect(status()).toContain(says);
    while (one('.results-more')) one('.results-more')?.click();
    expect([results().length, all('#search-other-language > li').length]).toEqual([here, there]);
    expect(one('#search-onward')?.hidden).toBe(here + there === 0);
  });

  it('names the words that it lacks, or that stand apart', async () => {
    await open('fr', '?q=chênes+Valbourg+forêt+phare');
    expect(state()).toBe('empty');
    await open('fr', '?q=phare+gérer');
    expect(status()).toContain(searchStrings.onlyApart.fr);
    expect(results()[0]?.textContent).toContain(searchStrings.apart.fr);
  });

  it('has what is spelled nearly so apart, as far as it is near, where nothing holds all words', async () => {
    const asked: string[] = [];
    const results = ['/sources/s1/', '/terms/#arbre', '/authorities/kagemitsu/', '/gone/'].map((url, index) => {
      return { data: () => Promise.resolve(index === 0 ? { url } : { url: '/other/', raw_url: url }) };
    });
    vi.doMock('/pagefind/fr/pagefind.js', () => ({
      options: ({ baseUrl }: { readonly baseUrl: string }) => Promise.resolve(asked.push(baseUrl)),
      search: (typed: string) => Promise.resolve({ results: asked.push(typed) ? results : [] }),
    }));
    // More unknown words than are looked for here.
    const typed = Array.from('bcdfghjkl', (letter) => `forêt${letter}`).join(' ');
    await open('fr', `?q=${typed}`);
    vi.doUnmock('/pagefind/fr/pagefind.js');
    expect(asked[0]).toBe('/');
    expect(firstLinks('search-approximate')).toEqual([
      expect.stringContaining('/fr/sources/s1/?mark='),
      expect.stringContaining('/fr/terms/?mark='),
    ]);
    expect([state(), status()]).toEqual([
      'empty',
      `${searchStrings.empty.fr(typed)} ${searchStrings.onlyApproximate.fr(2)} ${searchStrings.tryOther.fr}`,
    ]);
  });

  it('to no word, or to no letter, is how to go on', async () => {
    await open('fr');
    expect([state(), status()]).toEqual(['idle', searchStrings.idle.fr]);
    await open('fr', '?q=%3F!');
    expect([state(), status()]).toEqual(['idle', searchStrings.empty.fr('?!')]);
  });

  it('has what is spelled or heard nearly so, before Pagefind is asked', async () => {
    await open('fr', '?q=Kagemitzu');
    expect(firstLinks('search-approximate')[0]).toBe('/fr/authorities/kagemitsu/?mark=Kagemitzu');
    expect([state(), status()]).toEqual([
      'empty',
      `${searchStrings.empty.fr('Kagemitzu')} ${searchStrings.onlyApproximate.fr(all('#search-approximate > li').length)} ${searchStrings.tryOther.fr}`,
    ]);
  });

  it('says once which word stands nowhere, above what the others find', async () => {
    await open('fr', '?q=Kagemitsu+brouillamini');
    expect(status()).toContain(searchStrings.absent.fr(['brouillamini']));
    expect(firstLinks('search-results')[0]).toBe('/fr/authorities/kagemitsu/?mark=Kagemitsu+brouillamini');
    expect(results()[0]?.textContent).not.toContain('brouillamini');
  });

  it('to a question is the place that was prepared for it, first', async () => {
    await open('fr', '?q=qui+est+venu+à+Kagemitsu+?');
    expect(firstLinks('search-results')[0]).toContain('/fr/editions/4-kagemitsu/?mark=');
    expect(results()[0]?.textContent).toContain('Qui est venu');
  });

  it('shows ten results, then as many more, and the focus is on the first of them', async () => {
    await open('fr', '?q=forêt');
    expect(results()).toHaveLength(10);
    one('.results-more')?.click();
    expect([results().length, one('.results-more')]).toEqual([16, null]);
    expect(document.activeElement).toBe(results()[10]?.querySelector('a'));
  });

  it('unfolds the other passages of a record when they are asked for', async () => {
    await open('fr', '?q=forêt');
    const details = results()[0]?.querySelector('details');
    expect(details?.querySelectorAll('a')).toHaveLength(0);
    details?.dispatchEvent(new window.Event('toggle'));
    details?.dispatchEvent(new window.Event('toggle'));
    expect([...(details?.querySelectorAll('a') ?? [])].map((link) => link.textContent)).toEqual([
      'Programme libre',
      'Récit',
    ]);
  });
});

describe('a choice', () => {
  it('narrows the results, says so, and is in the address and in the link to the other language', async () => {
    await open('fr', '?q=forêt');
    choose('country.france');
    expect(firstLinks('search-results')).toEqual(['/fr/editions/5-valbourg/?mark=for%C3%AAt']);
    expect(status()).toContain(searchStrings.narrowed.fr(['Pays\u00A0: France']));
    expect(location.search).toBe('?q=for%C3%AAt&country=france');
    expect(document.querySelector<HTMLAnchorElement>('a[hreflang]')?.search).toBe(location.search);
    expect(one('#search-facets [aria-current][data-value="country.france"]')).not.toBeNull();
    expect(all('#search-chosen a').map((link) => link.getAttribute('aria-label'))).toEqual([
      filterStrings.remove.fr('France'),
    ]);
  });

  it('is taken back where it was made, or all choices at once, which keeps the order', async () => {
    await open('fr', '?q=forêt&country=japan&edition=4-kagemitsu&order=oldest');
    expect(all('#search-chosen a').map((link) => link.textContent)).toEqual([
      '4e édition',
      'Japon',
      filterStrings.clear.fr,
    ]);
    expect(one('[data-edition="4-kagemitsu"] a')?.getAttribute('aria-current')).toBe('true');
    choose('edition.4-kagemitsu');
    expect(location.search).toBe('?q=for%C3%AAt&country=japan&order=oldest');
    expect(one('[data-edition="4-kagemitsu"] a')?.hasAttribute('aria-current')).toBe(false);
    expect(one('[data-edition="5-valbourg"] a')?.hasAttribute('href')).toBe(false);
    choose('country.japan');
    expect([location.search, one('#search-chosen')?.hidden]).toEqual(['?q=for%C3%AAt&order=oldest', true]);
    choose('country.japan');
    choose('edition.4-kagemitsu');
    choose('all');
    expect(location.search).toBe('?q=for%C3%AAt&order=oldest');
  });

  it('that leaves nothing is said to be why', async () => {
    await open('fr', '?q=forêt&kind=person&country=france');
    expect([state(), status()]).toEqual([
      'empty',
      `${searchStrings.emptyNarrowed.fr('forêt')} ${searchStrings.narrowed.fr(['Type de page\u00A0: Personne', 'Pays\u00A0: France'])}`,
    ]);
    expect(one('#search-facets')?.hidden).toBe(false);
  });

  it('of an order puts the results by their dates', async () => {
    await open('fr', '?q=forêt');
    choose('order.newest');
    expect(one('[data-value="order.newest"]')?.getAttribute('aria-current')).toBe('true');
    expect(firstLinks('search-results')[0]).toContain('/editions/5-valbourg/');
    choose('order.oldest');
    expect(firstLinks('search-results')[0]).toContain('/years/');
  });

  it('keeps the focus that it had, and leaves to the browser what opens elsewhere', async () => {
    await open('fr', '?q=forêt');
    one('#search-facets [data-value="kind.edition"]')?.focus();
    choose('kind.edition');
    expect((document.activeElement as HTMLElement | null)?.dataset['value']).toBe('kind.edition');
    const isLeft = ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'].map((key) => {
      const click = new window.MouseEvent('click', { bubbles: true, cancelable: true, [key]: true });
      one('#search-facets [data-value="kind.source"]')?.dispatchEvent(click);
      return click.defaultPrevented;
    });
    expect(isLeft).toEqual([false, false, false, false]);
    expect(all('#search-chosen a').map((link) => link.dataset['value'])).toEqual(['kind.edition']);
  });

  it('among many values is folded behind the six most frequent, unless it is made', async () => {
    await open('fr', '?q=forêt');
    await reachFoot();
    await expect.poll(() => one('#search-facets .facet-rest'), { interval: 5 }).not.toBeNull();
    await open('fr', '?q=forêt&kind=area');
    expect(one('#search-facets .facet-rest')).toBeNull();
  });

  it('is not offered where there is nothing to choose', async () => {
    await open('fr', '?q=chênes');
    expect(one('.facets-body')?.childElementCount).toBe(0);
    expect(one('#search-editions')?.closest('section')?.hidden).toBe(false);
    await open('fr', '?q=Arbre');
    expect(one('#search-editions')?.closest('section')?.hidden).toBe(true);
  });
});

describe('the field', () => {
  it('is answered as one types, in one entry of the history, until the query is sent', async () => {
    await open('fr');
    const before = history.length;
    await type('chênes');
    expect([results().length, history.length]).toEqual([1, before]);
    one('form')?.dispatchEvent(new window.Event('submit', { cancelable: true }));
    await settled();
    await type('forêt');
    expect([results().length, history.length]).toEqual([10, before + 1]);
    one('[data-value="country.france"]')?.click();
    await type('');
    expect([state(), results(), location.search]).toEqual(['idle', [], '?country=france']);
    const parts = ['#search-facets', 'section:has(#search-editions)', '#search-chosen', '#search-onward'];
    expect(parts.map((part) => one(part)?.hidden)).toEqual([true, true, true, true]);
    expect(all('.results').every(({ hidden }) => hidden)).toBe(true);
    expect(one('.results-more')).toBeNull();
  });

  it('waits until a word is composed', async () => {
    await open('fr');
    const input = field();
    const waited = vi.spyOn(window, 'setTimeout');
    input?.dispatchEvent(new window.Event('compositionstart'));
    if (input) input.value = 'かげ';
    input?.dispatchEvent(new window.Event('input'));
    expect(waited).not.toHaveBeenCalled();
    if (input) input.value = '景光';
    input?.dispatchEvent(new window.Event('compositionend'));
    await expect.poll(() => firstLinks('search-results')[0]).toContain('/editions/4-kagemitsu/');
  });

  it('has the query of the address again, with as many results and the place, when one comes back', async () => {
    await open('fr', '?q=forêt');
    one('.results-more')?.click();
    results()[0]?.click();
    expect(history.state).toMatchObject({ isSent: true, shown: { 'search-results': 16 } });
    history.replaceState({ ...(history.state as object), y: 300 }, '');
    const input = field();
    if (input) input.value = 'other';
    const scrolled = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    window.dispatchEvent(new window.Event('popstate'));
    await expect.poll(() => scrolled.mock.calls).toEqual([[0, 300]]);
    await settled();
    expect([input?.value, results().length]).toEqual(['forêt', 16]);
    expect(scrolled).toHaveBeenCalledTimes(1);
  });
});
