import { excerpt, family } from './rule.ts';

/** Mistakes in the texts of records and in the two languages of an account. */
export const textRules = family({
  'text-in-other-language': {
    fr: ({ value, missing }) => [
      `Le champ ${missing} contient un texte en ${missing === 'fr' ? 'japonais' : 'français'} : « ${excerpt(value)} ».`,
      `Écrivez-y le texte ${missing === 'fr' ? 'français' : 'japonais'} ; si les deux langues ont été interverties, échangez-les.`,
    ],
    ja: ({ value, missing }) => [
      `項目「${missing}」に${missing === 'fr' ? '日本語' : 'フランス語'}の文「${excerpt(value)}」が入っています。`,
      `${missing === 'fr' ? 'フランス語' : '日本語'}の文を書いてください。両言語が逆になっている場合は、入れ替えてください。`,
    ],
  },
  'nothing-to-translate': {
    fr: 'Aucune des deux langues n’est écrite : il n’y a rien à traduire. → Écrivez l’une des deux.',
    ja: 'どちらの言語の文もなく、翻訳するものがありません。 → いずれか一方の文を書いてください。',
  },
  'wrong-quotes': {
    fr: ({ value, missing }) => [
      `Le signe ${value} n’est pas un guillemet ${missing === 'fr' ? 'français' : 'japonais'}.`,
      missing === 'fr' ? 'Mettez la citation entre « ».' : 'Mettez la citation entre 「 et 」.',
    ],
    ja: ({ value, missing }) => [
      `${value}は${missing === 'fr' ? 'フランス語' : '日本語'}の引用符ではありません。`,
      missing === 'fr' ? '引用を« »で囲んでください。' : '引用を「」で囲んでください。',
    ],
  },
  'era-year': {
    fr: ({ value, nearest }) => [
      `Dans « ${excerpt(value)} », l’année de l’ère ne correspond pas à l’autre.`,
      nearest
        ? `Écrivez ${nearest} pour l’ère, ou corrigez l’année : 平成n est 1988 + n, 令和n est 2018 + n.`
        : 'Corrigez l’ère ou l’année : 平成n est 1988 + n, 令和n est 2018 + n.',
    ],
    ja: ({ value, nearest }) => [
      `「${excerpt(value)}」の元号の年と西暦が一致しません。`,
      nearest
        ? `元号を${nearest}とするか、西暦を直してください（平成n年は1988＋n年、令和n年は2018＋n年）。`
        : '元号か西暦を直してください（平成n年は1988＋n年、令和n年は2018＋n年）。',
    ],
  },
  'account-behind': {
    fr: ({ value, missing, on, other }) => [
      `Le récit ${missing === 'fr' ? 'français' : 'japonais'} de « ${value} » est du ${other}, celui-ci du ${on}.`,
      `Voyez si celui-ci doit changer aussi ; quand les deux disent la même chose, tapez updated: ${other}`,
    ],
    ja: ({ value, missing, on, other }) => [
      `「${value}」の${missing === 'fr' ? 'フランス語' : '日本語'}の解説は${other}、こちらは${on}のものです。`,
      `こちらも改める必要がないか確かめ、両言語の内容が同じになったら、updated: ${other}と書いてください。`,
    ],
    advice: { fr: 'Récits en retard sur l’autre langue', ja: 'もう一方の言語より古い本文' },
  },
  typography: {
    fr: 'Dans « {text} », « {value} » n’est pas un signe de ponctuation japonais. → Écrivez « {nearest} ».',
    ja: '「{text}」の「{value}」は、半角の約物です。 → 全角の「{nearest}」に直してください。',
    advice: { fr: 'Typographie', ja: '表記' },
  },
});
