// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { townAnswers } from '../authority/towns.ts';
import { filterTowns } from './filter-towns.ts';

const answers = townAnswers({ archive: wholeArchive(), locale: 'fr' });
const leave = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => undefined);
const one = (selector: string) => document.querySelector<HTMLElement>(selector);
const shown = () => [...document.querySelectorAll<HTMLElement>('[data-towns] > :not([hidden])')].map(({ id }) => id);

function open(towns: () => Response, query = '') {
  vi.stubGlobal('fetch', () => Promise.resolve(towns()));
  window.history.replaceState(undefined, '', `/${query}`);
  const line = (id: string) => `<li id="${id}"><a href="/fr/authorities/${id}/">${id}</a></li>`;
  document.body.innerHTML = `<form data-towns-from="/towns.json" data-found="Trouvées : {n}"><input></form><p></p>
    <section data-part><ul data-towns>${line('mizumine')}${line('mizumine-prefecture')}</ul></section>
    <section data-part id="second"><ul data-towns>${line('lyon')}</ul></section>`;
  const [form, status] = [document.querySelector('form'), one('p')];
  if (form && status) filterTowns(form, status);
}

function type(value: string) {
  const input = document.querySelector('input');
  if (input) input.value = value;
  input?.dispatchEvent(new Event('input'));
}

beforeEach(() => {
  leave.mockClear();
});

it('leaves the lines of the towns that are meant, without the section in which none is, and brings all back', async () => {
  open(() => Response.json(answers));
  type('水峰');
  await vi.waitFor(() => expect(shown()).toEqual(['mizumine', 'mizumine-prefecture']));
  expect([one('#second')?.hidden, one('p')?.textContent]).toEqual([true, 'Trouvées : 2']);
  type('');
  await vi.waitFor(() => expect(shown()).toHaveLength(3));
  expect([one('#second')?.hidden, one('p')?.textContent]).toEqual([false, '']);
});

it('says what is near, that nothing is, and names a town that has no line', async () => {
  open(() => Response.json(answers));
  type('Ville de Lyon');
  await vi.waitFor(() => expect(shown()).toEqual(['lyon']));
  expect(one('p')?.textContent).toContain('Noms proches');
  type('<b>Lille');
  await vi.waitFor(() => expect(one('p')?.textContent).toContain('<b>Lille'));
  expect([shown(), one('p b')]).toEqual([[], null]);
  type('三瀬村');
  await vi.waitFor(() => expect(one('p a')?.getAttribute('href')).toBe('/fr/authorities/mitsuse/'));
});

it('takes the name that the home page asked for, and leads to the search when the names cannot be fetched', async () => {
  open(() => Response.json(answers), '?name=lyon');
  await vi.waitFor(() => expect(shown()).toEqual(['lyon']));
  open(() => new Response('', { status: 500 }));
  type('lyon');
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => {
    expect(leave).toHaveBeenCalledOnce();
  });
  expect(shown()).toHaveLength(3);
});
