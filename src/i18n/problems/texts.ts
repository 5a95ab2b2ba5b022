import { excerpt, tellings } from './telling.ts';

/** What is wrong with the two languages of a text, and what is stamped of them. */
export const textProblems = tellings({
  fr: {
    'text-in-other-language': ({ value, missing }) => ({
      message: `Le champ ${missing} contient un texte en ${missing === 'fr' ? 'japonais' : 'français'} : « ${excerpt(value)} ».`,
      hint: `Écrivez-y le texte ${missing === 'fr' ? 'français' : 'japonais'} ; si les deux langues ont été interverties, échangez-les.`,
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
      message: `« ${excerpt(value)} » n’est pas une ligne que « npm run stamp » écrit : source, jour, empreinte de chaque langue.`,
      hint: 'Ne la tapez pas à la main : remettez ce qui s’y trouvait.',
    }),
    'stamp-without-source': ({ value }) => ({
      message: `La langue de la source manque devant « ${excerpt(value)} ».`,
      hint: 'Écrivez « fr » ou « ja » en premier : la langue du texte que l’autre suit.',
    }),
    'stamp-names-nothing': ({ value, nearest }) => ({
      message: `Aucun texte dans les deux langues ne se trouve à « ${value} ».`,
      hint: `${nearest ? `Écrivez « ${nearest} » ; si` : 'Si'} le texte a été retiré, tapez : npm run stamp`,
    }),
    'text-behind': ({ value, missing, on }) => ({
      message: `Le texte ${missing === 'fr' ? 'français' : 'japonais'} de « ${value} » est plus ancien que sa source, qui a changé depuis le ${on}.`,
      hint: `Mettez-le à jour, puis tapez : npm run stamp -- --text ${value}. S’il reste juste, ajoutez --unchanged "pourquoi".`,
    }),
    'text-revised': ({ value, missing, on }) => ({
      message: `Le texte ${missing === 'fr' ? 'français' : 'japonais'} de « ${value} » a changé depuis le ${on}, jour où il a été comparé à sa source.`,
      hint: `Relisez les deux langues ensemble, puis tapez : npm run stamp -- --text ${value}`,
    }),
    'text-not-stamped': ({ value }) => ({
      message: `Rien ne dit quand les deux langues de « ${value} » ont été comparées.`,
      hint: `Relisez-les ensemble, puis tapez : npm run stamp -- --text ${value}`,
    }),
    'account-changed': ({ value, missing, on, known }) => ({
      message: `Le récit ${missing === 'fr' ? 'français' : 'japonais'} de « ${value} » a changé depuis que les deux ont été lus ensemble, le ${on} : ${known}.`,
      hint: `Voyez si celui-ci doit changer aussi, puis tapez : npm run stamp -- --text ${value}`,
    }),
    'account-not-stamped': ({ value }) => ({
      message: `Rien ne dit quand les deux récits de « ${value} » ont été lus ensemble.`,
      hint: `Relisez-les ensemble, puis tapez : npm run stamp -- --text ${value}`,
    }),
  },
  ja: {
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
      message: `「${excerpt(value)}」は、照合記録の形になっていません（もとの言語、日付、両言語の照合値）。`,
      hint: '手では書かず、「npm run stamp」に任せてください。書き換えた場合は元に戻してください。',
    }),
    'stamp-without-source': ({ value }) => ({
      message: `「${excerpt(value)}」の前に、もとの言語がありません。`,
      hint: 'もう一方の文が従う文の言語を、先頭に「fr」か「ja」で書いてください。',
    }),
    'stamp-names-nothing': ({ value, nearest }) => ({
      message: `「${value}」に両言語の文はありません。`,
      hint: `${nearest ? `「${nearest}」に直してください。文を` : '文を'}取り除いたのであれば、npm run stampと入力してください。`,
    }),
    'text-behind': ({ value, missing, on }) => ({
      message: `「${value}」の${missing === 'fr' ? 'フランス語' : '日本語'}の文が、${on}以降に変わったもとの文より古くなっています。`,
      hint: `文を改めてから、npm run stamp -- --text ${value}と入力してください。そのままでよければ、--unchanged "理由"を添えてください。`,
    }),
    'text-revised': ({ value, missing, on }) => ({
      message: `「${value}」の${missing === 'fr' ? 'フランス語' : '日本語'}の文が、もとの文と照合した${on}以降に変わっています。`,
      hint: `両言語を読み合わせてから、npm run stamp -- --text ${value}と入力してください。`,
    }),
    'text-not-stamped': ({ value }) => ({
      message: `「${value}」の両言語の文を照合した記録がありません。`,
      hint: `両言語を読み合わせてから、npm run stamp -- --text ${value}と入力してください。`,
    }),
    'account-changed': ({ value, missing, on, known }) => ({
      message: `「${value}」の${missing === 'fr' ? 'フランス語' : '日本語'}の解説が、両言語を読み合わせた${on}以降に変わっています（${known}）。`,
      hint: `こちらも改める必要がないか確かめてから、npm run stamp -- --text ${value}と入力してください。`,
    }),
    'account-not-stamped': ({ value }) => ({
      message: `「${value}」の両言語の解説を読み合わせた記録がありません。`,
      hint: `両言語を読み合わせてから、npm run stamp -- --text ${value}と入力してください。`,
    }),
  },
});
