import { fetchTowns, findTowns, type TownAnswers } from './find-towns.ts';

const MOST = 12;

/** Answers « Votre ville y était-elle ? » in place. The names are fetched at the first key; where they cannot be, the form leads on. */
export function answerTown(form: HTMLFormElement, answer: HTMLElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  let loading: Promise<TownAnswers> | undefined;

  const answerTo = async (typed: string, isDone: boolean): Promise<string> => {
    if (typed === '') return '';
    const { towns, words } = await (loading ??= fetchAnswers(form));
    const { by, town, others } = findTowns(typed, towns);
    if (by !== 'name' && !isDone) return '';
    const lines = others.map(({ link }, index) =>
      index < MOST ? `<li>${link}</li>` : index > MOST ? '' : '<li>…</li>',
    );
    const offer = (text: string) =>
      others.length > 0 ? `<p>${text}</p><ul class="cluster">${lines.join('')}</ul>` : '';
    if (town) return `<p>${town.link}</p><p>${town.said}</p><p class="small">${town.twins}</p>${offer(words.sameName)}`;
    if (by !== 'part') return offer(words.several);
    const text = (others.length > 0 ? words.near : words.none).replace('{typed}', () => optionOf(typed).innerHTML);
    return offer(text) || `<p>${text}</p>`;
  };

  const search = async (isDone: boolean) => {
    const typed = input.value.trim();
    const shown = await answerTo(typed, isDone);
    if (typed !== input.value.trim()) return;
    answer.innerHTML = shown;
    answer.hidden = shown === '';
    if (isDone) answer.scrollIntoView({ block: 'nearest' });
  };

  input.addEventListener('input', () => {
    search(false).catch(() => (loading = undefined));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search(true).catch(() => {
      form.submit();
    });
  });
}

async function fetchAnswers(form: HTMLFormElement): Promise<TownAnswers> {
  const answers = await fetchTowns(form.dataset['answers']);
  const options = answers.towns.flatMap(({ titles }) => titles.map(optionOf));
  form.querySelector('datalist')?.replaceChildren(...options);
  return answers;
}

const optionOf = (text: string) => Object.assign(document.createElement('option'), { text });
