/**
 * Finds French and Japanese passages in a text, so that a check can detect passages in the wrong language for their page. Script and short
 * words decide; a name of one or two words may be in any language.
 */

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ーｰ々〆〇]/u;
const JAPANESE_PASSAGE = new RegExp(`${JAPANESE.source}(?:[\\p{P}\\p{N}\\s]*${JAPANESE.source})*`, 'gu');

/** A word in Latin script; a hyphenated name is one word, and so is an elided word with the next. */
const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:[-’'·]\p{Script=Latin}[\p{Script=Latin}\p{M}]*)*/u;
/** Only spaces join a run of words: a comma separates the names of a list. */
const LATIN_RUN = new RegExp(`${WORD.source}(?:[\\s\\u00A0\\u202F]+${WORD.source})*`, 'gu');

/** Words of French that are rarely words of English or parts of romanised Japanese. */
const FUNCTION_WORDS = new Set(
  (
    'au aux avec ce ces cet cette chez comme dans de des donc dont du elle elles en entre est et été être il ils la le ' +
    'les leur leurs lors mais ne notre nous ou où par pas pour qui que sa sans selon ses son sont sous sur un une vers ' +
    'votre vous'
  ).split(' '),
);
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)[’']/iu;
const FRENCH_LETTER = /[àâçéèêëîïôœæùûü]/iu;
const SHORTEST_PASSAGE = 3;

/** True if a text has hiragana or katakana: kanji alone may be a name in a text of any language. */
export function hasKana(text: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

export function hasLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

export function findJapanese(text: string): string[] {
  return text.match(JAPANESE_PASSAGE) ?? [];
}

/**
 * The runs of three or more words that read as French, in order: Latin words, at least one of them a French function word, an elision or a
 * word with a French accent.
 */
export function findFrench(text: string): string[] {
  return (text.normalize('NFC').match(LATIN_RUN) ?? []).filter((run) => {
    const words = run.split(/\s+/u);
    return words.length >= SHORTEST_PASSAGE && words.some(isFrench);
  });
}

function isFrench(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase()) || ELISION.test(word) || FRENCH_LETTER.test(word);
}
