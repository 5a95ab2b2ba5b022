import { valbourgInFrench, type Planted } from './planted.ts';

/** Figures that accounts type, in digits or in words. */
export const plantedFigures: readonly Planted[] = [
  {
    mistake: 'a figure of the data in words',
    code: 'figure-in-words',
    file: valbourgInFrench,
    edit: ['## Avant les séances', 'JALO nomme quarante et une collectivités.\n\n## Avant les séances'],
    at: 'quarante et une',
    fr: 'Le nombre « quarante et une », écrit en lettres, est une valeur des données. → Tapez <Value of="attendance.authorities.total" /> ; s’il est dans une citation, mettez celle-ci entre « ».',
    ja: '漢数字などで書かれた「quarante et une」は、データにある数です。 → <Value of="attendance.authorities.total" />で表示してください。引用文の一部であれば、「」で囲んでください。',
  },
  {
    mistake: 'a figure of no field',
    code: 'typed-figure',
    file: valbourgInFrench,
    edit: ['## Avant les séances', 'La Ville comptait 138 000 habitants.\n\n## Avant les séances'],
    at: '138 000',
    fr: 'Le nombre « 138 000 » est tapé dans le récit. → Faites-le venir des données : <Value of="…" /> ou <Count of="…" /> ; s’il est dans une citation, mettez celle-ci entre « ».',
    ja: '本文に数字「138 000」が直接入力されています。 → <Value of="…" />か<Count of="…" />でデータから表示してください。引用文の一部であれば、「」で囲んでください。',
  },
];
