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
    'bad-stamp': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est pas une ligne que « npm run propose » écrit : une fiche, un jour, l’état de chaque partie du récit.`,
      hint: 'Ne la tapez pas à la main : remettez ce qui s’y trouvait.',
    }),
    'stamp-names-nothing': ({ value, nearest }) => ({
      message: `« ${value} » n’a pas de récit dans les deux langues.`,
      hint: `${nearest ? `Écrivez « ${nearest} » ; si` : 'Si'} le récit a été retiré, retirez cette ligne aussi.`,
    }),
    'account-changed': ({ value, missing, on, known }) => ({
      message: `Le récit ${missing === 'fr' ? 'français' : 'japonais'} de « ${value} » a changé depuis que les deux ont été lus ensemble, le ${on} : ${known}.`,
      hint: `Voyez si celui-ci doit changer aussi, puis tapez : npm run propose -- --agree ${value}`,
    }),
    'account-not-stamped': ({ value }) => ({
      message: `Rien ne dit quand les deux récits de « ${value} » ont été lus ensemble.`,
      hint: `Relisez-les ensemble, puis tapez : npm run propose -- --agree ${value}`,
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
    'bad-stamp': ({ value }) => ({
      message: `「${excerpt(value)}」は、「npm run propose」が書く行（記録、日付、解説の各節の状態）の形になっていません。`,
      hint: '手では書かず、元に戻してください。',
    }),
    'stamp-names-nothing': ({ value, nearest }) => ({
      message: `「${value}」に両言語の解説はありません。`,
      hint: `${nearest ? `「${nearest}」に直してください。解説を` : '解説を'}取り除いたのであれば、この行も消してください。`,
    }),
    'account-changed': ({ value, missing, on, known }) => ({
      message: `「${value}」の${missing === 'fr' ? 'フランス語' : '日本語'}の解説が、両言語を読み合わせた${on}以降に変わっています（${known}）。`,
      hint: `こちらも改める必要がないか確かめてから、npm run propose -- --agree ${value}と入力してください。`,
    }),
    'account-not-stamped': ({ value }) => ({
      message: `「${value}」の両言語の解説を読み合わせた記録がありません。`,
      hint: `両言語を読み合わせてから、npm run propose -- --agree ${value}と入力してください。`,
    }),
  },
});
