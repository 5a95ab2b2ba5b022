/** The script in each head, in a document without a browser; tests/browser/walks.test.ts holds that it runs before the first paint. */
import { Window } from 'happy-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { displayScript } from './display-script.ts';

let window: Window;
let loaded: string[];

afterEach(() => window.happyDOM.abort());

const values = { theme: ['light', 'dark', 'system'], step: ['-1', '1'], size: ['100'] };
const controls = Object.entries(values)
  .flatMap(([name, all]) => all.map((value) => `<button name="${name}" value="${value}"></button>`))
  .join('');

/** Opens a page with what the device has stored; `canStore` is false where nothing can be. */
function open(stored: Readonly<Record<string, string>> = {}, { address = '', canStore = true } = {}): void {
  window = new Window({ url: `https://archive.example/fr/${address}` });
  const { document, localStorage } = window;
  document.body.innerHTML = `<a class="masthead-language" href="/ja/"></a><div class="display">${controls}</div>`;
  for (const [name, value] of Object.entries(stored)) localStorage.setItem(`archive-${name}`, value);
  Object.assign(document.documentElement, { popover: null });
  loaded = [];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the page runs it as a text too
  const run = new Function(
    ...['document', 'localStorage', 'location', 'addEventListener', 'load'],
    displayScript('/archive/').replace('import(', 'load('),
  ) as (...names: unknown[]) => void;
  run(
    document,
    canStore ? localStorage : undefined,
    window.location,
    window.addEventListener.bind(window),
    (file: string) => loaded.push(file),
  );
}

const chosen = () => Object.fromEntries(Object.entries(window.document.documentElement.dataset));
const control = (name: string, value: string) =>
  window.document.querySelector(`[name="${name}"][value="${value}"]`) as unknown as HTMLButtonElement;
const press = (name: string, value: string) => {
  control(name, value).click();
};
/** The script sets properties that the document of this test does not reflect. */
const isDisabled = (step: string) => control('step', step).ariaDisabled as unknown;
const pressed = () => values.theme.filter((value) => control('theme', value).ariaPressed as unknown);

describe('the display', () => {
  it('follows the device until one chooses', () => {
    open();
    expect(chosen()).toEqual({ theme: 'system', size: '100' });
    expect(pressed()).toEqual(['system']);
  });

  it('is that of the last choice, which is stored and told by its button', () => {
    open();
    press('theme', 'dark');
    expect(chosen()).toEqual({ theme: 'dark', size: '100' });
    expect(pressed()).toEqual(['dark']);
    expect(window.localStorage.getItem('archive-theme')).toBe('dark');
  });

  it('has larger and smaller text, as far as it goes', () => {
    open({ size: '115' });
    expect(isDisabled('1')).toBe(false);
    press('step', '1');
    expect([chosen()['size'], isDisabled('1')]).toEqual(['130', true]);
    press('step', '1');
    expect(chosen()['size']).toBe('130');
    press('size', '100');
    press('step', '-1');
    expect([chosen()['size'], isDisabled('-1')]).toEqual(['90', true]);
  });

  it('ignores stored values that are none', () => {
    open({ theme: '<b>', size: '900' });
    expect(chosen()).toEqual({ theme: 'system', size: '100' });
  });

  it('can be chosen for the page where nothing can be stored', () => {
    open({}, { canStore: false });
    press('theme', 'light');
    expect(chosen()['theme']).toBe('light');
  });
});

it('the link to the other language keeps the place on the page', () => {
  open({}, { address: '#s-people' });
  const link = window.document.querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://archive.example/ja/#s-people');
  window.location.hash = '#s-programme';
  window.dispatchEvent(new window.Event('hashchange'));
  expect(link?.getAttribute('href')).toBe('https://archive.example/ja/#s-programme');
});

it.each([
  ['?mark=for%C3%AAt', ['/archive/landing.js']],
  ['?q=x', []],
])('the script that marks words is loaded only where the address asks for it: %s', (address, files) => {
  open({}, { address });
  expect(loaded).toEqual(files);
});
