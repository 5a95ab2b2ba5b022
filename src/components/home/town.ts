/** Each authority with what the home page answers: its names in both scripts, its page, its links. */
export type TownAnswers = readonly {
  readonly names: readonly string[];
  readonly side: string;
  readonly href: string;
  readonly twins: readonly {
    readonly href: string;
    readonly name: string;
    readonly year?: number | undefined;
    readonly word?: string | undefined;
  }[];
}[];

/**
 * Answers « Votre ville y était-elle ? » in place: its links, and the editions as its own page shows them. The names are fetched at the first key;
 * where they cannot be, or no town is so called, the form leads to the list of towns, as it does without script.
 */
export function answerTown(form: HTMLFormElement, answer: HTMLElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  let answers: Promise<TownAnswers> | undefined;
  const load = () => (answers ??= fetchAnswers(form));

  const search = async (isDone: boolean) => {
    const typed = fold(input.value);
    const towns = typed === '' ? [] : await load();
    const find = (test: (name: string) => boolean) => towns.find(({ names }) => names.some((name) => test(fold(name))));
    const town = find((name) => name === typed) ?? (isDone ? find((name) => name.startsWith(typed)) : undefined);
    const shown = town ? [about(town), await fetchStrip(town.href)] : [];
    if (typed !== fold(input.value)) return true;
    answer.replaceChildren(...shown);
    answer.hidden = town === undefined;
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

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  return response;
}

async function fetchAnswers(form: HTMLFormElement): Promise<TownAnswers> {
  const response = await fetchFile(form.dataset['answers'] ?? '');
  const towns = (await response.json()) as TownAnswers;
  const options = towns
    .flatMap(({ names }) => names)
    .map((name) => Object.assign(document.createElement('option'), { value: name }));
  form.querySelector('datalist')?.replaceChildren(...options);
  return towns;
}

/** The strip of editions on the page of an authority. */
async function fetchStrip(href: string): Promise<Node> {
  const page = await (await fetchFile(href)).text();
  return new DOMParser().parseFromString(page, 'text/html').querySelector('.strip') ?? new Text();
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

function about({ names: [name = '', other = ''], side, href, twins }: TownAnswers[number]): Node {
  const element = (tag: string, text: string, attributes: Record<string, string>) => {
    const made = Object.assign(document.createElement(tag), { textContent: text });
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const line = document.createElement('p');
  line.append(
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
  return line;
}
