import { answer, family, ofSide } from './rule.ts';

/** Writes a number of authorities in French. */
function authorities(count: string): string {
  return count === '1' ? '1 collectivité' : `${count} collectivités`;
}

/** Counts, their sums, and the lists beside them. */
export const countRules = family({
  'sum-differs': {
    fr: `Les parties ({known}) font {count}, et le total retenu est {value}. → Corrigez le nombre qui est faux ; si une même source imprime les trois, dites-le dans ${answer}.`,
    ja: `内訳（{known}）の合計は{count}ですが、採用した合計は{value}になっています。 → 誤っている数を直してください。一つの資料が三つともこのとおり記していれば、その旨を${answer}に書いてください。`,
    answer: true,
  },
  'count-beside-list': {
    fr: ({ value, count, kind, named }) => [
      `La liste « ${named} », dite entière, nomme ${authorities(count)}${ofSide.fr[kind] ?? ''}, et le nombre donné est ${value}.`,
      `Complétez la liste ou changez complete ; corrigez le nombre s’il est faux ; si une source imprime les deux, dites-le dans ${answer}.`,
    ],
    ja: ({ value, count, kind, named }) => [
      `一覧「${named}」はすべてそろっているとされ、${ofSide.ja[kind] ?? ''}自治体は${count}ですが、記された数は${value}です。`,
      `一覧を補うかcompleteを改め、数の誤りであれば数を直してください。一つの資料が両方をこのとおり記していれば、その旨を${answer}に書いてください。`,
    ],
    answer: true,
  },
  'count-below-names': {
    fr: ({ value, count, kind, named }) => [
      `La liste « ${named} » nomme déjà ${authorities(count)}${ofSide.fr[kind] ?? ''}, et le nombre donné est ${value}.`,
      `Corrigez le nombre ou la liste ; si une source imprime les deux, dites-le dans ${answer}.`,
    ],
    ja: ({ value, count, kind, named }) => [
      `一覧「${named}」にはすでに${ofSide.ja[kind] ?? ''}自治体が${count}挙がっていますが、記された数は${value}です。`,
      `数か一覧を直してください。一つの資料が両方をこのとおり記していれば、その旨を${answer}に書いてください。`,
    ],
    answer: true,
  },
  'sum-of-source': {
    fr: `Les parties ({known}) font {count}, et la source donne {value} pour total. → Relisez la source ; si elle l’imprime bien ainsi, ajoutez ${answer} : le lecteur saura que la somme est la sienne.`,
    ja: `内訳（{known}）の合計は{count}ですが、資料は合計を{value}としています。 → 資料を読み直してください。このとおりであれば、資料のままの合計であることを${answer}に書いてください。`,
    advice: { fr: 'Sommes de la source', ja: '資料のままの合計' },
    answer: true,
  },
  'list-of-source': {
    fr: ({ value, count, kind, named }) => [
      `La source donne le nombre ${value}, et sa liste « ${named} » nomme ${authorities(count)}${ofSide.fr[kind] ?? ''}.`,
      `Relisez la source ; si elle l’imprime bien ainsi, ajoutez ${answer} : le lecteur saura que l’écart est le sien.`,
    ],
    ja: ({ value, count, kind, named }) => [
      `資料の数は${value}ですが、その一覧「${named}」に挙がる${ofSide.ja[kind] ?? ''}自治体は${count}です。`,
      `資料を読み直してください。このとおりであれば、資料のままの数であることを${answer}に書いてください。`,
    ],
    advice: { fr: 'Listes de la source', ja: '資料のままの一覧' },
    answer: true,
  },
});
