import { answer, family } from './rule.ts';

/** Kept values that are, or rest on, what they reject. */
export const keptRules = family({
  'kept-is-rejected': {
    fr: `La valeur retenue de « {value} » est aussi celle d’une version rejetée (others, ligne {count}). → Remettez l’ancienne valeur si elle a été écrasée, ou retirez cette version ; si la même valeur dit autre chose, expliquez-le dans ${answer}.`,
    ja: `「{value}」で採用した値が、採らないとした記述（othersの{count}番目）と同じです。 → 上書きした場合は元の値と出典に戻すか、この記述を削除してください。同じ値でも指すものが違えば、その旨を${answer}に書いてください。`,
    answer: true,
  },
  'sources-behind-other': {
    fr: `Chaque source de la valeur retenue de « {value} » ({known}) est donnée aussi pour une autre valeur. → Donnez à chaque valeur la source qui la dit ; si une source dit bien les deux, expliquez-le dans ${answer}.`,
    ja: `「{value}」で採用した値の出典（{known}）が、どれも別の値の出典にもなっています。 → 値ごとに、それを述べる資料だけを挙げてください。一つの資料が両方を述べていれば、その旨を${answer}に書いてください。`,
    advice: { fr: 'Sources de deux valeurs', ja: '二つの値の出典' },
    answer: true,
  },
});
