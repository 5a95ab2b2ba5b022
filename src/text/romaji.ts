const rows: readonly (readonly [kana: string, latin: string])[] = [
  ['あいうえお', 'a i u e o'],
  ['かきくけこ', 'ka ki ku ke ko'],
  ['がぎぐげご', 'ga gi gu ge go'],
  ['さしすせそ', 'sa shi su se so'],
  ['ざじずぜぞ', 'za ji zu ze zo'],
  ['たちつてと', 'ta chi tsu te to'],
  ['だぢづでど', 'da ji zu de do'],
  ['なにぬねの', 'na ni nu ne no'],
  ['はひふへほ', 'ha hi fu he ho'],
  ['ばびぶべぼ', 'ba bi bu be bo'],
  ['ぱぴぷぺぽ', 'pa pi pu pe po'],
  ['まみむめも', 'ma mi mu me mo'],
  ['やゆよ', 'ya yu yo'],
  ['らりるれろ', 'ra ri ru re ro'],
  ['わをん', 'wa o n'],
];

const sounds = new Map(
  rows.flatMap(([kana, latin]) =>
    Array.from(kana).map((sign, index) => [sign, latin.split(' ')[index] ?? ''] as const),
  ),
);
const small: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' };

/** Without what spellings differ in: capitals, accents, long vowels, an m before b, m or p. */
export function plainLatin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ou|oo|oh(?![aeiou])/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/m(?=[bmp])/g, 'n');
}

/** A reading in hiragana as a French page writes it, in the plain spelling of `plainLatin`. */
export function romaji(yomi: string): string {
  let latin = '';
  for (const sign of yomi) {
    if (small[sign] !== undefined)
      latin = latin.replace(/(?:(sh|ch|j)i|i)$/, (_, soft?: string) => soft ?? 'y') + small[sign];
    else latin += sign === 'っ' ? '*' : (sounds.get(sign) ?? '');
  }
  return plainLatin(latin.replace(/\*(.)/g, (_, next: string) => (next === 'c' ? 'tc' : next + next)));
}
