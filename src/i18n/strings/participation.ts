/** The titles of the matrix of participations in each of its orders, for its pages and for the search. */
export const participationTitles = {
  number: { fr: 'Qui est venu, à quelle édition', ja: 'どの自治体が、どの\u2060回に参加したか' },
  name: {
    fr: 'Qui est venu, à quelle édition\u00A0: par ordre alphabétique',
    ja: 'どの自治体が、どの\u2060回に参加したか（五十音順）',
  },
} as const;
