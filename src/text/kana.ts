const moved = (text: string, kana: RegExp, by: number) =>
  text.replaceAll(kana, (one) => String.fromCharCode(one.charCodeAt(0) + by));

export function katakanaOf(text: string): string {
  return moved(text, /[\u3041-\u3096]/g, 0x60);
}

export function hiraganaOf(text: string): string {
  return moved(text, /[\u30A1-\u30F6]/g, -0x60);
}

/** Small kana of either script written full: each follows its small one. */
export function fullKana(text: string): string {
  return moved(text, /[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/g, 1);
}

/**
 * A folded run of katakana by its sound, for what is heard alike and written in several ways: long and short vowels, doubled consonants,
 * small kana written full, and トゥ as ツ.
 */
export function soundOf(katakana: string): string {
  const plain = katakana
    .replaceAll(/[ーッ]/g, '')
    .replaceAll('トゥ', 'ツ')
    .replaceAll('ドゥ', 'ズ')
    .replaceAll('ヅ', 'ズ')
    .replaceAll('ヂ', 'ジ');
  return fullKana(plain);
}
