import type { Planted } from './planted.ts';

const state = 'texts-state.yaml';
const point = 'declarations/4-kagemitsu/points.p1';

/** Mistakes in what is stamped of the two languages of texts. */
export const plantedTextStates: readonly Planted[] = [
  {
    slip: 'a hash typed by hand',
    code: 'bad-stamp',
    file: state,
    edit: `${point}: fr 2026-11-25 2026 a7e74d76\n`,
    at: `${point}:`,
    field: point,
    fr: '« fr 2026-11-25 2026 a7e74d76 » n’est pas une ligne que « npm run stamp » écrit : source, jour, empreinte de chaque langue. → Ne la tapez pas à la main : remettez ce qui s’y trouvait.',
    ja: '「fr 2026-11-25 2026 a7e74d76」は、照合記録の形になっていません（もとの言語、日付、両言語の照合値）。 → 手では書かず、「npm run stamp」に任せてください。書き換えた場合は元に戻してください。',
  },
  {
    slip: 'a stamp without the language of its source',
    code: 'stamp-without-source',
    file: state,
    edit: `${point}: 2026-11-25 20011f5d a7e74d76\n`,
    at: `${point}:`,
    field: point,
    fr: 'La langue de la source manque devant « 2026-11-25 20011f5d a7e74d76 ». → Écrivez « fr » ou « ja » en premier : la langue du texte que l’autre suit.',
    ja: '「2026-11-25 20011f5d a7e74d76」の前に、もとの言語がありません。 → もう一方の文が従う文の言語を、先頭に「fr」か「ja」で書いてください。',
  },
  {
    slip: 'a stamp of a text that does not exist',
    code: 'stamp-names-nothing',
    file: state,
    edit: 'declarations/4-kagemitsu/points.p11: fr 2026-11-25 20011f5d a7e74d76\n',
    at: 'declarations/4-kagemitsu/points.p11:',
    field: 'declarations/4-kagemitsu/points.p11',
    fr: 'Aucun texte dans les deux langues ne se trouve à « declarations/4-kagemitsu/points.p11 ». → Écrivez « declarations/4-kagemitsu/points.p1 » ; si le texte a été retiré, tapez : npm run stamp',
    ja: '「declarations/4-kagemitsu/points.p11」に両言語の文はありません。 → 「declarations/4-kagemitsu/points.p1」に直してください。文を取り除いたのであれば、npm run stampと入力してください。',
  },
];
