import fonts from './card-signs.json' with { type: 'json' };

const signs = new Set(fonts.signs);

/** A text as it is drawn on a share card: without joiners of words, its narrow space that of the fonts. */
export function textOnCards(text: string): string {
  return text.replaceAll('\u2060', '').replaceAll('\u202F', '\u2009').trim();
}

export function lackedOnCards(text: string): readonly string[] {
  return [...new Set(textOnCards(text))].filter((sign) => !signs.has(sign));
}
