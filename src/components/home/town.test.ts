// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { townAnswers } from '../authority/towns.ts';
import { findTowns } from './find-towns.ts';
import { answerTown } from './town.ts';

const answers = townAnswers({ archive: wholeArchive(), locale: 'fr' });
const idOf = ({ href }: { readonly href: string }) => href.split('/').at(-2) ?? '';

it.each([
  ['水峰県', 'name', 'mizumine-prefecture', []],
  ['水峰市', 'name', 'mizumine', []],
  ['水峰', 'name', undefined, ['mizumine', 'mizumine-prefecture']],
  ['MIZUMINE', 'name', 'mizumine', ['mizumine-prefecture']],
  ['みずみね', 'name', 'mizumine-prefecture', []],
  ['アサゴシ', 'name', 'asago', []],
  ['Asago-shi', 'name', 'asago', []],
  ['朝来', 'name', 'asago', []],
  ['朝来県', 'part', undefined, ['asago']],
  ['朝来町村', 'part', undefined, []],
  ['orleans', 'name', 'orleans', []],
  [' Haut Rhin ', 'name', 'haut-rhin', []],
  ['リバンブレス市', 'name', 'rive-en-bresse', []],
  ['Yerres', 'name', 'hyeres-or-yerres', []],
  ['三瀬村', 'name', 'mitsuse', []],
  ['colm', 'beginning', 'colmar-agglomeration', []],
  ['rhin', 'beginning', 'haut-rhin', []],
  ['haut', 'beginning', undefined, ['haut-rhin', 'haute-bresse']],
  ['Ville de Lyon', 'part', undefined, ['lyon']],
  ['Lille', 'part', undefined, []],
] as const)('finds for %j by its %s %s, and offers %j', (typed, by, town, others) => {
  const found = findTowns(typed, answers.towns);
  expect([found.by, found.town && idOf(found.town), found.others.map(idOf)]).toEqual([by, town, others]);
});

const box = () => document.querySelector<HTMLElement>('#answer');
const read = () => box()?.textContent.replace(/\s+/g, ' ').trim();
const type = (value: string) => {
  const input = document.querySelector('input');
  if (input) input.value = value;
  input?.dispatchEvent(new Event('input'));
};
const send = (value: string) => {
  type(value);
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
};
const leave = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => undefined);

function open(towns: () => Response) {
  vi.stubGlobal('fetch', () => Promise.resolve(towns()));
  document.body.innerHTML = `<form action="/towns/" data-answers="/towns.json"><input><datalist></datalist></form><div id="answer" hidden></div>`;
  const [form, answer] = [document.querySelector('form'), box()];
  if (form && answer) answerTown(form, answer);
}

beforeEach(() => {
  leave.mockClear();
  open(() => Response.json(answers));
});

it('answers at once for a whole name in a sentence, with the others that bear it', async () => {
  type('水峰県');
  await vi.waitFor(() =>
    expect(read()).toMatch(/^Préfecture de Mizumine 水峰県On ne la trouve à aucune des trois éditions\./),
  );
  type('水峰');
  await vi.waitFor(() => expect(read()).toContain('Laquelle'));
  expect([...(box()?.querySelectorAll('a') ?? [])].map(idOf)).toEqual(['mizumine', 'mizumine-prefecture']);
  type('mizumine');
  await vi.waitFor(() => expect(read()).toContain('Du même nom :Préfecture de Mizumine'));
  expect(read()).toMatch(/^Mizumine 水峰市/);
  type('');
  await vi.waitFor(() => expect(box()?.hidden).toBe(true));
});

it('answers for a beginning, and that a name is in no list, when the form is sent; it never leaves the page', async () => {
  type('colm');
  await new Promise((resolve) => setTimeout(resolve));
  expect(box()?.hidden).toBe(true);
  send('colm');
  await vi.waitFor(() => expect(read()).toMatch(/^Colmar Agglomération/));
  send('Ville de Nantes');
  await vi.waitFor(() => expect(read()).toContain('Noms proches :Nantes ナント市'));
  send('<b>Lille');
  await vi.waitFor(() => expect(read()).toContain('ne nomme « <b>Lille » parmi'));
  expect(read()).toContain('Listes lues en entier, sans ce nom : côté français, ');
  expect(leave).not.toHaveBeenCalled();
});

it('leads to the list when the names cannot be fetched', async () => {
  open(() => new Response('', { status: 500 }));
  send('Nantes');
  await vi.waitFor(() => {
    expect(leave).toHaveBeenCalled();
  });
});
