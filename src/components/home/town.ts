/** Each authority with what the home page answers: its names in both scripts, class and word of each cell of the strip, its links. */
export type TownAnswers = readonly {
  readonly names: readonly string[];
  readonly side: string;
  readonly href: string;
  readonly cells: readonly (readonly [classes: string, word: string])[];
  readonly twins: readonly {
    readonly href: string;
    readonly name: string;
    readonly year?: number | undefined;
    readonly word?: string | undefined;
  }[];
}[];

/**
 * Answers « Votre ville y était-elle ? » in place. The answers are fetched at the first key; where they cannot be, or no town is so called,
 * the form leads to the list of towns, as it does without script.
 */
export function answerTown(form: HTMLFormElement, answer: HTMLElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  let answers: Promise<TownAnswers> | undefined;
  const load = () => (answers ??= fetchAnswers(form));

  const search = async (isDone: boolean) => {
    const typed = fold(input.value);
    const towns = typed === '' ? [] : await load();
    if (typed !== fold(input.value)) return true;
    const find = (test: (name: string) => boolean) => towns.find(({ names }) => names.some((name) => test(fold(name))));
    const town = find((name) => name === typed) ?? (isDone ? find((name) => name.startsWith(typed)) : undefined);
    answer.hidden = town === undefined;
    if (town) fill(answer, town);
    return town !== undefined;
  };

  input.addEventListener('input', () => {
    search(false).catch(() => (answers = undefined));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search(true).then(
      (isFound) => {
        if (!isFound) form.submit();
      },
      () => {
        form.submit();
      },
    );
  });
}

async function fetchAnswers(form: HTMLFormElement): Promise<TownAnswers> {
  const response = await fetch(form.dataset['answers'] ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  const towns = (await response.json()) as TownAnswers;
  const options = towns
    .flatMap(({ names }) => names)
    .map((name) => Object.assign(document.createElement('option'), { value: name }));
  form.querySelector('datalist')?.replaceChildren(...options);
  return towns;
}

/** Without case, accents, hyphens and the kind of a Japanese authority: 仙台 finds 仙台市, aix en provence Aix-en-Provence. */
const fold = (text: string) =>
  text
    .trim()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-'’\s]+/g, ' ')
    .replace(/[市区町村県府]$/u, '');

function fill(answer: HTMLElement, { names, side, href, cells, twins }: TownAnswers[number]): void {
  const element = (name: string, text: string, attributes: Record<string, string> = {}) => {
    const made = Object.assign(document.createElement(name), { textContent: text });
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const [name = '', other = ''] = names;
  answer
    .querySelector('[data-about]')
    ?.replaceChildren(
      element('a', name, { href, class: 'strong' }),
      ' ',
      element('span', other, { lang: document.documentElement.lang === 'ja' ? 'fr' : 'ja', class: 'soft' }),
      ...twins.flatMap((twin) => [
        ' ',
        element('span', '', { class: `sign is-${side === 'french' ? 'japanese' : 'french'}` }),
        element('a', twin.name, { href: twin.href }),
        ' ',
        element('span', [twin.year, twin.word].filter(Boolean).join(' · '), { class: 'soft' }),
      ]),
    );
  const strip = answer.querySelector('ol');
  strip?.classList.remove('is-french', 'is-japanese');
  strip?.classList.add(`is-${side}`);
  for (const [index, cell] of strip?.querySelectorAll('li').entries() ?? []) {
    const [classes = '', word = ''] = cells[index] ?? [];
    const sign = cell.querySelector('.presence-sign');
    sign?.classList.remove(...[...sign.classList].filter((one) => one.startsWith('is-')));
    sign?.classList.add(...classes.split(' '));
    cell.querySelector('[data-word]')?.replaceChildren(word);
  }
}
