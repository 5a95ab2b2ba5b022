/**
 * Folds text for the index and for queries, so that they match whatever apostrophe, accent, width or script they use. The folded form consists of
 * lower-case words of letters and digits, separated by one space; Japanese has no spaces inside, but a line break where a mark was between two of its
 * characters.
 */
import { kanjiOfToday } from './kanji.ts';

/** A folded text, with the offset in the original of the character behind each of its code units. */
export interface Folded {
  readonly text: string;
  readonly from: readonly number[];
}

type Class = 'word' | 'digit' | 'kana' | 'katakana' | 'han' | 'space' | 'joint' | 'apostrophe' | 'sign' | 'nothing';

interface Piece {
  readonly text: string;
  readonly class: Class;
  readonly at: number;
}

/** Marks that combine with the character before them, including separate kana marks. */
const mark = /^[\p{M}ﾞﾟ゛゜]$/u;
const latinMarks = /(?![\u3099\u309A])\p{M}/gu;
const letters: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ' };
/** The v sound in katakana, written with ヴ or with the バ row. */
const vKana: Readonly<Record<string, string>> = { ヷ: 'バ', ヸ: 'ビ', ヹ: 'ベ', ヺ: 'ボ' };
const vBefore: Readonly<Record<string, string>> = { ァ: 'バ', ィ: 'ビ', ェ: 'ベ', ォ: 'ボ' };

const apostrophes = /^['’‘ʼʹ′´`＇]$/u;
const dashes = /^[-‐‑‒–—―−─━_]$/u;
const joints = /^[·・･‧•=゠]$/u;
const elided = new Set(['c', 'd', 'j', 'l', 'm', 'n', 's', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu']);

function plain(character: string): string {
  const marksOff = (text: string) => text.normalize('NFKD').replaceAll(latinMarks, '');
  const joined = character.replaceAll('゛', '\u3099').replaceAll('゜', '\u309A');
  const lower = marksOff(marksOff(joined).toLowerCase()).normalize('NFKC');
  return kanjiOfToday(lower.replaceAll(/[œæßøłđıς]/gu, (letter) => letters[letter] ?? letter));
}

function classOf(character: string): Class {
  if (/^[\p{L}\p{N}]$/u.test(character)) {
    if (/^[\p{Script=Katakana}ー]$/u.test(character)) return 'katakana';
    if (/^\p{Script=Hiragana}$/u.test(character)) return 'kana';
    if (/^[\p{Script=Han}〇]$/u.test(character)) return 'han';
    return /^\d$/.test(character) ? 'digit' : 'word';
  }
  if (character === '\n') return 'sign';
  if (/^\s$/u.test(character)) return 'space';
  if (apostrophes.test(character)) return 'apostrophe';
  if (dashes.test(character) || joints.test(character)) return 'joint';
  return /^[\p{Cf}\p{M}]$/u.test(character) ? 'nothing' : 'sign';
}

/** Folded characters with their marks, cached since a text repeats the same few hundred. */
const known = new Map<string, readonly Omit<Piece, 'at'>[]>();

function piecesOfCharacter(original: string): readonly Omit<Piece, 'at'>[] {
  const found = known.get(original);
  if (found) return found;
  // Apostrophes and hyphens are handled before NFKC, which turns a lone acute accent into a space and a mark.
  const [first = ''] = Array.from(original);
  const characters = apostrophes.test(first) || joints.test(first) ? [first] : Array.from(plain(original));
  const made = characters
    .map((one) => ({ text: one, class: classOf(one) }))
    .filter((piece) => piece.class !== 'nothing');
  known.set(original, made);
  return made;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let character = '';
  let at = 0;
  const add = () => {
    if (character === '') return;
    for (const piece of piecesOfCharacter(character)) pieces.push({ text: piece.text, class: piece.class, at });
    at += character.length;
    character = '';
  };
  for (const next of text) {
    if (next < '\u0300' || !mark.test(next)) add();
    character += next;
  }
  add();
  return pieces;
}

function isJapanese(piece: Piece | undefined): boolean {
  return piece?.class === 'kana' || piece?.class === 'katakana' || piece?.class === 'han';
}

function isLatin(piece: Piece | undefined): boolean {
  return piece?.class === 'word' || piece?.class === 'digit';
}

function isKatakana(piece: Piece | undefined): boolean {
  return piece?.class === 'katakana';
}

function isDigit(piece: Piece | undefined): boolean {
  return piece?.class === 'digit';
}

/** A dash between two katakana is the long vowel mark, as people often type it. */
function withLongMarks(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.class !== 'joint' || !dashes.test(piece.text)) return piece;
    const isLong = isKatakana(pieces[index - 1]) && isKatakana(pieces[index + 1]);
    return isLong ? { ...piece, text: 'ー', class: 'katakana' } : piece;
  });
}

/** Thousands are joined: 1 818 with a no-break space, and 1,818. */
function withoutThousands(pieces: readonly Piece[], original: string): Piece[] {
  return pieces.filter((piece, index) => {
    if (!isDigit(pieces[index - 1]) || !/[\u00A0\u202F,，]/u.test(original[piece.at] ?? '')) return true;
    const after = pieces.slice(index + 1, index + 5);
    return !(after.slice(0, 3).every(isDigit) && after.length >= 3) || isDigit(after[3]);
  });
}

/** The form of a text for comparing words. Idempotent. */
export function fold(text: string): string {
  return foldWithPlaces(text).text;
}

/** Folds a text and keeps the origin of each part, so that a match can be shown in the original. */
export function foldWithPlaces(original: string): Folded {
  const all = piecesOf(original);
  const hasKatakana = all.some(isKatakana);
  const pieces = withoutThousands(hasKatakana ? withLongMarks(all) : all, original);
  const words: Piece[] = [];
  let between: Class | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (!isLatin(piece) && !isJapanese(piece)) {
      between = widest(between, piece.class === 'apostrophe' && !joinsLetters(pieces, index) ? 'sign' : piece.class);
      continue;
    }
    const last = words.at(-1);
    const apart = last && separator(last, between, piece);
    if (apart) words.push(apart);
    words.push(piece);
    between = undefined;
  }
  const kept = withoutElisions(words);
  return written(hasKatakana ? withoutFinalLongMarks(withOneV(kept)) : kept);
}

const width: readonly Class[] = ['apostrophe', 'joint', 'space', 'sign'];

function widest(a: Class | undefined, b: Class): Class {
  return a === undefined || width.indexOf(b) > width.indexOf(a) ? b : a;
}

function joinsLetters(pieces: readonly Piece[], index: number): boolean {
  return isLatin(pieces[index - 1]) && isLatin(pieces[index + 1]);
}

/** The separator between two characters in the folded text. */
function separator(last: Piece, between: Class | undefined, next: Piece): Piece | undefined {
  const at = next.at;
  if (isJapanese(last) && isJapanese(next)) return between === 'sign' ? { text: '\n', class: 'space', at } : undefined;
  if (isJapanese(last) !== isJapanese(next)) return { text: ' ', class: 'space', at };
  if (between === undefined) return undefined;
  return between === 'apostrophe' ? { text: "'", class: 'apostrophe', at } : { text: ' ', class: 'space', at };
}

/** Drops elided articles before a word, and apostrophes inside one: l’issue becomes issue, aujourd’hui stays one word. */
function withoutElisions(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let wordStart = 0;
  for (const piece of pieces) {
    if (piece.class === 'apostrophe') {
      const before = kept
        .slice(wordStart)
        .map(({ text }) => text)
        .join('');
      if (elided.has(before)) kept.length = wordStart;
      continue;
    }
    if (!isLatin(piece)) wordStart = kept.length + 1;
    kept.push(piece);
  }
  return kept;
}

function withOneV(pieces: readonly Piece[]): Piece[] {
  const folded: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.text === 'ヴ') folded.push({ ...piece, text: vBefore[pieces[index + 1]?.text ?? ''] ?? 'ブ' });
    else if (pieces[index - 1]?.text === 'ヴ' && piece.text in vBefore) continue;
    else folded.push(piece.text in vKana ? { ...piece, text: vKana[piece.text] ?? '' } : piece);
  }
  return folded;
}

/** Equates シャモニー and シャモニ: a long vowel mark at the end of a katakana word is ignored, and a doubled one counts once. */
function withoutFinalLongMarks(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece, index) => {
    if (piece.text !== 'ー' || !isKatakana(pieces[index - 1])) return true;
    return isKatakana(pieces[index + 1]) && pieces[index + 1]?.text !== 'ー';
  });
}

function written(pieces: readonly Piece[]): Folded {
  const from: number[] = [];
  let all = '';
  for (const { text, at } of pieces) {
    all += text;
    from.push(at);
    while (from.length < all.length) from.push(at);
  }
  return { text: all, from };
}
