import { ordinalEndings } from '../../text/typeset-page.ts';
import type { Piece } from '../find/excerpt.ts';

/** An element of the search page. @throws if it is not there */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows the element, as with querySelector
export function pagePart<T extends HTMLElement = HTMLElement>(selector: string): T {
  const part = document.querySelector<T>(selector);
  if (!part) throw new Error(`The search page has no ${selector}.`);
  return part;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** An element with its text, the endings of French ordinals raised as on the pages. */
export function textElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  className = '',
): HTMLElementTagNameMap[K] {
  return element(tag, className, ...typeset(text));
}

function typeset(text: string): readonly (Node | string)[] {
  return text.split(ordinalEndings).map((part, index) => (index % 2 === 0 ? part : element('sup', '', part)));
}

/** The runs of an excerpt: matches in `mark`, other languages with their `lang`. */
export function pieces(list: readonly Piece[]): readonly (Node | string)[] {
  return list.flatMap<Node | string>(({ text, isHit, lang }) => {
    if (!isHit && lang === undefined) return typeset(text);
    const piece = textElement(isHit ? 'mark' : 'span', text);
    if (lang !== undefined) piece.lang = lang;
    return piece;
  });
}
