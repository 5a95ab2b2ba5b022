import type { Planted } from './planted.ts';

const state = 'texts-state.yaml';
const city = 'cities/rive-en-bresse';

/** Mistakes in what is noted of accounts that were read in both languages. */
export const plantedTextStates: readonly Planted[] = [
  {
    mistake: 'a hash typed by hand',
    code: 'bad-stamp',
    file: state,
    edit: `${city}: 2026-11-25 fr lead=2026 ja lead=a7e74d76\n`,
    at: `${city}:`,
    field: city,
    fr: '« 2026-11-25 fr lead=2026 ja lead=a7e74d76 » n’est pas une ligne que « npm run propose » écrit : une fiche, un jour, l’état de chaque partie du récit. → Ne la tapez pas à la main : remettez ce qui s’y trouvait.',
    ja: '「2026-11-25 fr lead=2026 ja lead=a7e74d76」は、「npm run propose」が書く行（記録、日付、解説の各節の状態）の形になっていません。 → 手では書かず、元に戻してください。',
  },
];
