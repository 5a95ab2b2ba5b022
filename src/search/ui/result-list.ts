import { searchStrings } from '../../i18n/strings/search.ts';
import type { Group } from '../find/find.ts';
import { element } from './element.ts';
import { resultItem, type Showing } from './render.ts';

/** Number of results shown before the reader asks for more. */
export const PAGE = 10;

/** Fills one list of the page; shows at least `least` results, if the reader had come that far. */
export function showList(id: string, groups: readonly Group[], showing: Showing, least = PAGE): void {
  const list = document.getElementById(id);
  const section = list?.closest('section');
  if (!list || !section) return;
  section.querySelector('.results-more')?.remove();
  const shown = Math.max(PAGE, least);
  // Existing items are left alone, with the focus that they may have.
  const content = contentOf(groups.slice(0, shown), showing);
  if (list.dataset['content'] !== content || groups.length === 0) {
    list.replaceChildren(...groups.slice(0, shown).map((group) => resultItem(group, showing)));
    list.dataset['content'] = content;
  }
  section.hidden = groups.length === 0;
  if (groups.length > shown) section.querySelector('.results-body')?.append(moreButton(list, groups, showing));
}

function contentOf(groups: readonly Group[], { typed }: Showing): string {
  return [typed, ...groups.flatMap(({ hits }) => hits.map(({ unit }) => unit.at))].join(' ');
}

/** The number of results shown in a list. */
export function shownIn(id: string): number {
  return document.getElementById(id)?.childElementCount ?? 0;
}

function moreButton(list: HTMLElement, groups: readonly Group[], showing: Showing): HTMLButtonElement {
  const button = element('button', 'results-more above-l');
  button.type = 'button';
  const label = () => (button.textContent = searchStrings[showing.locale].more(groups.length - list.childElementCount));
  label();
  button.addEventListener('click', () => {
    const shown = list.childElementCount;
    list.append(...groups.slice(shown, shown + PAGE).map((group) => resultItem(group, showing)));
    list.children[shown]?.querySelector('a')?.focus();
    if (list.childElementCount < groups.length) label();
    else button.remove();
  });
  return button;
}
