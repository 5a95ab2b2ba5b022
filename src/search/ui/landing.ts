/**
 * Marks the searched words on a page reached from a search: `?mark=…`. The first script of every page (`src/layouts/display-script.ts`)
 * loads this one only if the address has them. Marks are highlights: no element is added to the text. Escape or a button removes them.
 */
import { locales } from '../../text/locales.ts';
import { textElement } from './element.ts';
import { hitsIn } from '../find/excerpt.ts';
import { fold } from '../find/fold.ts';
import { mostOfQuery, readQuery, termsToMark, type Query } from '../find/query.ts';
import { Vocabulary } from '../find/vocabulary.ts';

const NAME = 'found';

const words = {
  label: { fr: 'Mots cherchés', ja: '検索した語句' },
  marked: {
    fr: (typed: string, count: number) =>
      `«\u00A0${typed}\u00A0»\u00A0: ${count === 1 ? '1\u00A0passage marqué' : `${String(count)}\u00A0passages marqués`} sur cette page.`,
    ja: (typed: string, count: number) => `「${typed}」：このページの${String(count)}か所に印を付けています。`,
  },
  /** If the address asks for more words than are marked. */
  cut: {
    fr: (most: typeof mostOfQuery) =>
      `Texte trop long\u00A0: seuls ses ${String(most.words)} premiers mots (${String(most.characters)} caractères au plus) sont cherchés.`,
    ja: (most: typeof mostOfQuery) =>
      `検索した語句が長いため、先頭の${String(most.words)}語（最大${String(most.characters)}文字）だけを探しています。`,
  },
  remove: { fr: 'Retirer les marques', ja: '印を消す' },
};

/** Text that is not read in place: ruby readings, text for programs, and the numbers of sources, which the index leaves out, too. */
const unread =
  'rt, rp, .numbers, script, style, noscript, template, [hidden]:not([hidden="until-found"]), .visually-hidden';

const styles = `
::highlight(${NAME}) { background-color: var(--found); }
html { scroll-padding-block-end: 5rem; }
body { padding-block-end: 4rem; }
.landing { position: fixed; z-index: 2; inset: auto 0 0; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25rem 1rem;
  padding: 0.5rem max(var(--side), (100% - 78rem) / 2 + var(--side)); border-block-start: 1px solid var(--ink); background: var(--paper); font-size: var(--small); }
.landing p { overflow-wrap: anywhere; }
@media print { .landing { display: none; } ::highlight(${NAME}) { background-color: transparent; } }
`;

export function markLanding(): void {
  const query = readQuery(new URLSearchParams(location.search).get('mark') ?? '');
  const main = document.querySelector('main');
  if (query.terms.length === 0 || !main || !('highlights' in CSS)) return;
  const runs = runsOf(main).map((run) => ({ run, text: run.map(({ data }) => data).join('') }));
  const terms = termsToMark(query, new Vocabulary(runs.map(({ text }) => fold(text))));
  const ranges = runs.flatMap(({ run, text }) => rangesIn(run, text, terms));
  if (ranges.length === 0) return;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  showBar(main, query, ranges.length, () => {
    CSS.highlights.delete(NAME);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    const address = new URL(location.href);
    address.searchParams.delete('mark');
    history.replaceState(history.state, '', address);
  });
}

function showBar(main: HTMLElement, query: Query, count: number, remove: () => void): void {
  const locale = locales.find((one) => one === document.documentElement.lang) ?? 'fr';
  const bar = textElement('aside', '', 'landing');
  bar.setAttribute('aria-label', words.label[locale]);
  const button = textElement('button', words.remove[locale]);
  button.type = 'button';
  bar.append(
    textElement('p', words.marked[locale](query.typed, count)),
    ...(query.isCut ? [textElement('p', words.cut[locale](mostOfQuery))] : []),
    button,
  );
  main.before(bar);
  const end = () => {
    const hadFocus = bar.contains(document.activeElement);
    bar.remove();
    document.removeEventListener('keydown', onKey);
    remove();
    if (!hadFocus) return;
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector(':popover-open')) end();
  };
  button.addEventListener('click', end);
  document.addEventListener('keydown', onKey);
}

/** The text nodes of the page, grouped by line: a word may begin in one and end in the next. */
function runsOf(main: HTMLElement): readonly (readonly Text[])[] {
  const runs: Text[][] = [];
  const blocks = new Map<Element, Element>();
  const blockOf = (inner: Element): Element => {
    const known = blocks.get(inner);
    if (known) return known;
    const isInline = /^(?:inline$|ruby|contents)/.test(getComputedStyle(inner).display);
    const block = isInline && inner.parentElement ? blockOf(inner.parentElement) : inner;
    blocks.set(inner, block);
    return block;
  };
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  let last: Element | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(unread)) continue;
    const block = blockOf(parent);
    if (block === last) runs.at(-1)?.push(node as Text);
    else runs.push([node as Text]);
    last = block;
  }
  return runs;
}

function rangesIn(run: readonly Text[], text: string, terms: Query['terms']): readonly Range[] {
  return hitsIn(text, { terms }).map(([start, end]) => {
    const range = new Range();
    let from = 0;
    for (const node of run) {
      const to = from + node.length;
      if (start >= from && start < to) range.setStart(node, start - from);
      if (end > from && end <= to) range.setEnd(node, end - from);
      from = to;
    }
    return range;
  });
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', markLanding);
else markLanding();
