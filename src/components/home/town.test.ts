// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { answerTown, type TownAnswers } from './town.ts';

const cells = (word: string) => [[`presence-sign is-${word}`, word]] as const;
const towns: TownAnswers = [
  {
    names: ['Aix-en-Provence', 'エクサンプロヴァンス市'],
    side: 'french',
    href: '/aix/',
    cells: cells('present'),
    twins: [],
  },
  {
    names: ['Sendai', '仙台市'],
    side: 'japanese',
    href: '/sendai/',
    cells: cells('no-list'),
    twins: [{ href: '/link/', name: 'Rennes', year: 1967, word: 'Un ambassadeur' }],
  },
];
const read = (selector: string) => document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
const type = (value: string) => {
  const input = document.querySelector('input');
  if (input) input.value = value;
  input?.dispatchEvent(new Event('input'));
};

beforeEach(() => {
  document.body.innerHTML = `<form data-answers="/towns.json"><input><datalist></datalist></form>
    <div id="answer" hidden><p data-about></p>
    <ol><li><span class="presence-sign is-no-list scoped"></span><span data-word></span></li></ol></div>`;
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(towns)));
  const [form, answer] = [document.querySelector('form'), document.querySelector<HTMLElement>('#answer')];
  if (form && answer) answerTown(form, answer);
});

it.each(['仙台', '仙台市', 'sendai', ' SENDAI '])('answers for Sendai when %j is typed', async (typed) => {
  type(typed);
  await vi.waitFor(() => expect(read('[data-about]')).toContain('Sendai 仙台市'));
  expect(read('[data-about]')).toContain('Rennes 1967 · Un ambassadeur');
  expect(read('[data-word]')).toBe('no-list');
  expect(document.querySelector('ol')?.classList.contains('is-japanese')).toBe(true);
});

it('keeps the other classes of a sign when the state changes', async () => {
  type('aix en provence');
  await vi.waitFor(() => expect(read('[data-word]')).toBe('present'));
  expect(document.querySelector('.presence-sign')?.className).toBe('presence-sign scoped is-present');
});

it('answers for a beginning when the form is sent, and leads to the list when nothing begins so', async () => {
  const form = document.querySelector('form');
  const leave = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => undefined);
  type('aix');
  form?.dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(read('[data-word]')).toBe('present'));
  expect(leave).not.toHaveBeenCalled();
  type('Kobe');
  form?.dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => {
    expect(leave).toHaveBeenCalled();
  });
});
