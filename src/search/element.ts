import type { Piece } from './excerpt.ts';

/** An element with its class. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  return made;
}

/** An element with its text. */
export function textElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  className = '',
): HTMLElementTagNameMap[K] {
  const made = element(tag, className);
  made.textContent = text;
  return made;
}

/** The runs of an excerpt: matches in `mark`, other languages with their `lang`. */
export function pieces(list: readonly Piece[]): readonly Node[] {
  return list.map(({ text, isHit, lang }) => {
    if (!isHit && lang === undefined) return document.createTextNode(text);
    const piece = textElement(isHit ? 'mark' : 'span', text);
    if (lang !== undefined) piece.lang = lang;
    return piece;
  });
}
