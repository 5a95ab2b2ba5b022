import { excerpt, problemWordings } from './problem-wording.ts';

/** Mistakes in the two languages of a text, and advice about accounts. */
export const textProblems = problemWordings({
  fr: {
    'text-in-other-language': ({ value, missing }) => ({
      message: `Le champ ${missing} contient un texte en ${missing === 'fr' ? 'japonais' : 'français'} : « ${excerpt(value)} ».`,
      hint: `Écrivez-y le texte ${missing === 'fr' ? 'français' : 'japonais'} ; si les deux langues ont été interverties, échangez-les.`,
    }),
    'nothing-to-translate': () => ({
      message: 'Aucune des deux langues n’est écrite : il n’y a rien à traduire.',
      hint: 'Écrivez l’une des deux.',
    }),
    'wrong-quotes': ({ value, missing }) => ({
      message: `Le signe ${value} n’est pas un guillemet ${missing === 'fr' ? 'français' : 'japonais'}.`,
      hint: missing === 'fr' ? 'Mettez la citation entre « ».' : 'Mettez la citation entre 「 et 」.',
    }),
    'era-year': ({ value, nearest }) => ({
      message: `Dans « ${excerpt(value)} », l’année de l’ère ne correspond pas à l’autre.`,
      hint: nearest
        ? `Écrivez ${nearest} pour l’ère, ou corrigez l’année : 平成n est 1988 + n, 令和n est 2018 + n.`
        : 'Corrigez l’ère ou l’année : 平成n est 1988 + n, 令和n est 2018 + n.',
    }),
    'account-behind': ({ value, missing, on, other }) => ({
      message: `Le récit ${missing === 'fr' ? 'français' : 'japonais'} de « ${value} » est du ${other}, celui-ci du ${on}.`,
      hint: `Voyez si celui-ci doit changer aussi ; quand les deux disent la même chose, tapez updated: ${other}`,
    }),
  },
  ja: {
    'nothing-to-translate': () => ({
      message: 'どちらの言語の文もなく、翻訳するものがありません。',
      hint: 'いずれか一方の文を書いてください。',
    }),
    'text-in-other-language': ({ value, missing }) => ({
      message: `項目「${missing}」に${missing === 'fr' ? '日本語' : 'フランス語'}の文「${excerpt(value)}」が入っています。`,
      hint: `${missing === 'fr' ? 'フランス語' : '日本語'}の文を書いてください。両言語が逆になっている場合は、入れ替えてください。`,
    }),
    'wrong-quotes': ({ value, missing }) => ({
      message: `${value}は${missing === 'fr' ? 'フランス語' : '日本語'}の引用符ではありません。`,
      hint: missing === 'fr' ? '引用を« »で囲んでください。' : '引用を「」で囲んでください。',
    }),
    'era-year': ({ value, nearest }) => ({
      message: `「${excerpt(value)}」の元号の年と西暦が一致しません。`,
      hint: nearest
        ? `元号を${nearest}とするか、西暦を直してください（平成n年は1988＋n年、令和n年は2018＋n年）。`
        : '元号か西暦を直してください（平成n年は1988＋n年、令和n年は2018＋n年）。',
    }),
    'account-behind': ({ value, missing, on, other }) => ({
      message: `「${value}」の${missing === 'fr' ? 'フランス語' : '日本語'}の解説は${other}、こちらは${on}のものです。`,
      hint: `こちらも改める必要がないか確かめ、両言語の内容が同じになったら、updated: ${other}と書いてください。`,
    }),
  },
});
