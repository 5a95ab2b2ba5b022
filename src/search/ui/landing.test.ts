/** The marks on the page that a search leads to, in a document without a browser. */
import { afterEach, describe, expect, it } from 'vitest';
import { closeDocument, openDocument } from '../../../tests/fixtures/search-page.ts';

afterEach(closeDocument);

const body = `<main><h1>Déclaration d’<a href="/x/">Aix-en-</a><em>Provence</em></h1>
<p>Les forêts d’Aix.</p><p hidden>Une forêt cachée.</p><p><ruby>森林<rt>forêt</rt></ruby><span class="visually-hidden">forêt</span></p>
<p>forêt</p></main>`;

/** Opens the page with words to mark; returns those that were marked, as they are printed. */
async function land(search: string, text = body): Promise<readonly string[]> {
  openDocument(`https://archive.example/fr/x/${search}#p1`, 'fr', text);
  const { markLanding } = await import('./landing.ts');
  CSS.highlights.clear();
  bar()?.remove();
  markLanding();
  return marked();
}

const marked = () => [...(CSS.highlights.get('found') ?? [])].map(String);
const bar = () => document.querySelector<HTMLElement>('.landing');
const press = (key: string) =>
  document.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

describe('the words of a search', () => {
  it.each([
    ['?mark=foret', ['forêts', 'forêt']],
    ['?mark=Aix-en-Provence', ['Aix-en-Provence']],
    ['?mark=declaration+aix', ['Déclaration', 'Aix', 'Aix']],
    ['?mark=森林', ['森林']],
    ['?mark=cachée', []],
    ['?mark=', []],
    ['', []],
  ])('%s are marked as they are printed, where readers read them', async (search, words) => {
    expect(await land(search)).toEqual(words);
    expect(bar()?.getAttribute('aria-label') ?? '').toBe(words.length > 0 ? 'Mots cherchés' : '');
  });

  it('are marked where the number of a source follows, and the number is not', async () => {
    const note = '<sup class="numbers"><a href="#n5">56</a></sup>';
    expect(
      await land('?mark=hydrog%C3%A8ne', `<main><p>L’hydrogène${note}, et l’hydrogène${note}.</p></main>`),
    ).toEqual(['hydrogène', 'hydrogène']);
  });

  it('are marked within a line alone, never from one into the next', async () => {
    expect(
      await land('?mark=%22les+for%C3%AAts%22', '<main><p>Les</p><p>forêts, les <i>forêts</i></p></main>'),
    ).toEqual(['les forêts']);
  });

  it('are counted before the page, which says where a long text was cut', async () => {
    await land('?mark=for%C3%AAt');
    expect(bar()?.nextElementSibling).toBe(document.querySelector('main'));
    expect(bar()?.querySelectorAll('p')).toHaveLength(1);
    expect(bar()?.querySelector('p')?.textContent).toMatch(/forêt.*2|2.*forêt/);
    await land(`?mark=for%C3%AAt+${Array.from({ length: 30 }, (_, index) => `m${String(index)}`).join('+')}`);
    expect(bar()?.querySelectorAll('p')).toHaveLength(2);
  });
});

describe('the marks', () => {
  it('go by Escape, with all that they brought, and the address is that of the page', async () => {
    const sheets = () => document.adoptedStyleSheets.length;
    await land('?mark=for%C3%AAt&x=1');
    expect(sheets()).toBe(1);
    press('a');
    expect(bar()).not.toBeNull();
    press('Escape');
    expect([marked(), bar(), sheets()]).toEqual([[], null, 0]);
    expect(location.href).toBe('https://archive.example/fr/x/?x=1#p1');
    expect(document.activeElement).toBe(document.body);
  });

  it('go by their button, and whoever pressed it is in the page', async () => {
    await land('?mark=for%C3%AAt');
    const button = bar()?.querySelector('button');
    button?.focus();
    button?.click();
    expect([marked(), bar()]).toEqual([[], null]);
    expect(document.activeElement).toBe(document.querySelector('main'));
  });

  it('stay where Escape was for something else', async () => {
    await land('?mark=for%C3%AAt');
    const stop = (event: Event) => event.preventDefault();
    document.addEventListener('keydown', stop, { capture: true });
    press('Escape');
    expect(marked()).toHaveLength(2);
    document.removeEventListener('keydown', stop, { capture: true });
  });
});
