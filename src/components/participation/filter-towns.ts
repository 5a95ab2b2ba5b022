import { fetchTowns, findTowns, townsBegun, type TownAnswers } from '../home/find-towns.ts';

/** Leaves, of the towns of a page, those of the name that is typed, or in the address (`?name=`). Without the names the form leads on. */
export function filterTowns(form: HTMLFormElement, status: HTMLElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  const lines = [...document.querySelectorAll<HTMLElement>('[data-towns] > *')];
  const hrefOf = (line: HTMLElement) => line.querySelector('a')?.getAttribute('href') ?? '';
  const listed = new Set(lines.map(hrefOf));
  let loading: Promise<TownAnswers> | undefined;

  const filter = async () => {
    const { towns, words } = await (loading ??= fetchTowns(form.dataset['townsFrom']));
    const typed = input.value.trim();
    const begun = typed === '' ? [] : townsBegun(typed, towns);
    const found = begun.length > 0 ? begun : findTowns(typed, towns).others;
    const hrefs = new Set(found.map(({ href }) => href));
    for (const line of lines) line.hidden = typed !== '' && !hrefs.has(hrefOf(line));
    for (const part of document.querySelectorAll<HTMLElement>('[data-part]'))
      part.hidden = !part.querySelector('[data-towns] > :not([hidden])');
    const told = found.length === 0 ? words.none : begun.length === 0 ? words.near : (form.dataset['found'] ?? '');
    const text = told.replace('{typed}', () => typed).replace('{n}', String(hrefs.size));
    status.textContent = typed === '' ? '' : text;
    // A town that was no more before the first edition has no line here.
    for (const { href, link } of found) if (!listed.has(href)) status.insertAdjacentHTML('beforeend', ` ${link}`);
  };
  const run = (otherwise?: () => void) => {
    filter().catch(() => {
      loading = undefined;
      otherwise?.();
    });
  };

  input.addEventListener('input', () => {
    run();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run(() => {
      form.submit();
    });
  });
  const asked = new URLSearchParams(location.search).get('name');
  if (asked === null) return;
  input.value = asked;
  run();
}
