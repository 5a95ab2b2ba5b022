import { family } from './rule.ts';

/** Facts without source or without value, and the gaps that explain them. */
export const gapRules = family({
  'no-source': {
    fr: ({ value, list }) => [
      list ? `Une autre version de « ${value} » n’a pas de source.` : `« ${value} » n’a pas de source.`,
      'Ajoutez sources: [ ] avec l’identifiant de la source ; sinon, dites d’où cela vient : derived, general_knowledge ou ours.',
    ],
    ja: ({ value, list }) => [
      list ? `「${value}」のほかの記述に出典がありません。` : `「${value}」に出典がありません。`,
      'sources: [ ]に資料のIDを書くか、典拠の別をderived、general_knowledge、oursで示してください。',
    ],
  },
  'also-without-head': {
    fr: '« also » s’ajoute aux sources de la tête de la liste, et cette liste n’en a pas. → Écrivez « sources » à la place de « also ».',
    ja: '「also」は一覧の先頭の出典に加えるものですが、この一覧の先頭には出典がありません。 → 「also」を「sources」に直してください。',
  },
  'unknown-without-gap': {
    fr: '« {value} » est inconnu, et aucune lacune ne l’explique. → Ajoutez « {value} » aux explains d’une lacune de gaps ; écrivez not-stated si l’on n’a pas cherché ailleurs.',
    ja: '「{value}」がunknownですが、それを説明する不明点がありません。 → gapsの不明点のexplainsに「{value}」を追加してください。ほかを調べていないときはnot-statedにしてください。',
  },
  'unknown-without-gaps': {
    fr: '« {value} » est inconnu, et cette sorte de fiche n’a pas de lacunes pour l’expliquer. → Écrivez not-stated.',
    ja: '「{value}」がunknownですが、この種類の記録には不明点を書けません。 → not-statedに直してください。',
  },
  'gap-explains-nothing': {
    fr: ({ gap, value, nearest }) => [
      `La lacune « ${gap} » explique « ${value} », qui n’est pas dans ce fichier.`,
      nearest ? `Écrivez « ${nearest} », ou retirez ce chemin.` : 'Corrigez ce chemin, ou retirez-le.',
    ],
    ja: ({ gap, value, nearest }) => [
      `不明点「${gap}」が挙げる「${value}」は、このファイルにありません。`,
      nearest ? `「${nearest}」に直すか、削除してください。` : 'パスを直すか、削除してください。',
    ],
  },
  'gap-explains-value': {
    fr: 'La lacune « {gap} » explique « {value} », qui a une valeur. → Retirez ce chemin ; si c’est le seul, retirez la lacune.',
    ja: '不明点「{gap}」が挙げる「{value}」には、値があります。 → このパスを削除してください。ほかにパスがなければ、不明点ごと削除してください。',
  },
  'gap-half-read': {
    fr: 'La réponse à la lacune « {value} » est peut-être dans une source lue en partie : {known}. → Lisez la suite ; si la réponse s’y trouve, donnez-la et retirez la lacune. Sinon, écrivez read: whole sur la fiche de la source.',
    ja: '不明点「{value}」の答えは、最後まで読んでいない資料（{known}）にあるかもしれません。 → 続きを読んでください。答えがあれば記入して不明点を削除し、なければその資料にread: wholeと書いてください。',
    advice: { fr: 'Lacunes qu’une lecture pourrait combler', ja: '読み進めれば分かるかもしれない不明点' },
  },
});
