import { valbourgInFrench, type Planted } from './planted.ts';

/** Figures that accounts type, in digits or in words. */
export const plantedFigures: readonly Planted[] = [
  {
    mistake: 'a figure of the data in words',
    file: valbourgInFrench,
    edit: ['## Avant les séances', 'JALO nomme quarante et une collectivités.\n\n## Avant les séances'],
  },
  {
    mistake: 'a figure of no field',
    file: valbourgInFrench,
    edit: ['## Avant les séances', 'La Ville comptait 138 000 habitants.\n\n## Avant les séances'],
  },
];
