import { answer, family } from './rule.ts';

/** Periods that lie outside their whole, or before what they follow. */
export const periodRules = family({
  'part-outside-whole': {
    fr: `« {value} » tombe hors de « {named} » ({known}). → Corrigez l’une des deux dates ; si la source place bien ce jour en dehors, dites-le dans ${answer}.`,
    ja: `「{value}」が「{named}」（{known}）から外れています。 → どちらかの日付を直してください。資料がこのとおり記していれば、その旨を${answer}に書いてください。`,
    answer: true,
  },
  'earlier-than-its-start': {
    fr: `« {value} » vient avant « {named} » ({start}), dont c’est la suite. → Corrigez l’une des deux dates ; si la source le dit bien ainsi, expliquez-le dans ${answer}.`,
    ja: `「{value}」が、その後のことであるはずの「{named}」（{start}）より前になっています。 → どちらかの日付を直してください。資料がこのとおり記していれば、その旨を${answer}に書いてください。`,
    answer: true,
  },
});
