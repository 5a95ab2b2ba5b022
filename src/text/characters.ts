/**
 * The characters that no text of the archive holds, by their Unicode properties. Facts, accounts, the journal and the names of files are
 * all asked here, once their escapes and references are read.
 *
 * - Controls, line ends, private use, noncharacters, halves of pairs: XML and HTML refuse them, or each machine draws another thing.
 * - Format signs (`Cf`: turns of the direction of writing, joiners, soft hyphens, tags) and the rest of `Default_Ignorable_Code_Point`
 *   (fillers):
 *   nobody sees them, so that a text reads as another, is not found, or seems not to be there. French and Japanese need none, ZWJ included.
 * - U+FFFC and U+FFFD: what stood there is lost; the latter is also what MDX makes of `&#0;`.
 *
 * Allowed among the invisible: the spaces (`Zs`: U+00A0 and U+202F of French, U+3000 of Japanese), since they show as a gap; and behind a
 * kanji the variation selectors by which names choose its form (IVS, U+E0100–E01EF; standardised ones, U+FE00–FE02).
 */
const refused =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFFC\uFFFD]|(?![\uFE00-\uFE02\u{E0100}-\u{E01EF}])\p{Default_Ignorable_Code_Point}|[\uFE00-\uFE02\u{E0100}-\u{E01EF}](?<!\p{Script=Han}.)/gu;

/** More than four marks on one letter: the limit of UTS #39, section 5.4. French and decomposed kana need one, Vietnamese two. */
const stacked = /[\p{Mn}\p{Me}](?<=[\p{Mn}\p{Me}]{5})/u;

/** A mistake of characters, with the place of the character, counted from 0. */
interface RefusedCharacter {
  readonly code: 'control-sign' | 'too-many-marks';
  readonly params: { readonly value: string };
  readonly at: number;
}

/**
 * The first character that a text may not hold, named as `U+202E`. `layout` are the controls that part its lines or columns where it
 * stands: a fact has none, since it is of one line.
 */
export function refusedCharacter(text: string, layout = ''): RefusedCharacter | undefined {
  for (const { 0: sign, index } of text.matchAll(refused))
    if (!layout.includes(sign)) return { code: 'control-sign', params: { value: nameOf(sign) }, at: index };
  const mark = stacked.exec(text);
  return mark ? { code: 'too-many-marks', params: { value: nameOf(mark[0]) }, at: mark.index } : undefined;
}

function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** True for a text that shows nothing: spaces, and the Braille pattern without a dot (U+2800), which is drawn as one. */
export function isBlank(text: string): boolean {
  return /^[\s\u2800]*$/u.test(text);
}

/**
 * A text as any format of ours can hold it: what is no character of XML 1.0 (production 2) becomes U+FFFD. The reader refuses more; writers
 * do not rely on it.
 */
export function wellFormed(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

/** A text on one line, for formats in which a line ends a value, its spaces single: two of them are part of the tags of RIS. */
export function oneLine(text: string): string {
  return wellFormed(text).replaceAll(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ');
}
