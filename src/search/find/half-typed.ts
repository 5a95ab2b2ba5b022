import { fold } from './fold.ts';

/** The letters that may follow v in katakana, and the row of バ that it folds to. */
const rowOfV = { ァ: 'バ', ィ: 'ビ', ェ: 'ベ', ォ: 'ボ' } as const;

/**
 * Other folded forms of a run of katakana that starts or ends inside a sound: `プロヴ` on the way to プロヴァンス, which folds to プロバンス, `ァンス` as its end,
 * `ー市` as the end of ナンシー市, whose long vowel mark is ignored.
 */
export function halfTypedForms(typed: string): readonly string[] {
  const kana = typed.normalize('NFKC').trim();
  const small = Object.entries(rowOfV).find(([one]) => kana.startsWith(one));
  const begun = [kana, kana.replace(/^ー+/, ''), ...(small ? [small[1] + kana.slice(1)] : [])];
  const ends = kana.endsWith('ヴ') ? ['ヴ', ...Object.values(rowOfV)] : [''];
  const forms = begun.flatMap((one) => ends.map((end) => fold(end === '' ? one : one.slice(0, -1) + end)));
  const own = fold(typed);
  return [...new Set(forms)].filter((form) => form !== '' && form !== own);
}
