// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { answerTown, type TownAnswers } from './town.ts';

const towns: TownAnswers = [
  { names: ['Aix-en-Provence', 'エクサンプロヴァンス市'], side: 'french', href: '/aix/', twins: [] },
  {
    names: ['Sendai', '仙台市'],
    side: 'japanese',
    href: '/sendai/',
    twins: [{ href: '/link/', name: 'Rennes', year: 1967, word: 'Un ambassadeur' }],
  },
];
const read = () => document.querySelector('#answer')?.textContent.replace(/\s+/g, ' ').trim();
const type = (value: string) => {
  const input = document.querySelector('input');
  if (input) input.value = value;
  input?.dispatchEvent(new Event('input'));
};

beforeEach(() => {
  document.body.innerHTML = `<form data-answers="/towns.json"><input><datalist></datalist></form><div id="answer" hidden></div>`;
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      address === '/towns.json'
        ? Response.json(towns)
        : new Response(`<!doctype html><p>Page</p><ol class="strip"><li>${address}</li></ol>`),
    ),
  );
  const [form, answer] = [document.querySelector('form'), document.querySelector<HTMLElement>('#answer')];
  if (form && answer) answerTown(form, answer);
});

it.each(['仙台', '仙台市', 'sendai', ' SENDAI '])('answers for Sendai when %j is typed', async (typed) => {
  type(typed);
  await vi.waitFor(() => expect(read()).toBe('Sendai 仙台市 Rennes 1967 · Un ambassadeur/sendai/'));
});

it('answers for a beginning when the form is sent, and leads to the list when nothing begins so', async () => {
  const form = document.querySelector('form');
  const leave = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => undefined);
  type('aix');
  form?.dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(read()).toContain('/aix/'));
  expect(leave).not.toHaveBeenCalled();
  type('Kobe');
  form?.dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => {
    expect(leave).toHaveBeenCalled();
  });
});
