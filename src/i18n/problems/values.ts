import { excerpt, problemWordings } from './problem-wording.ts';

/** Mistakes in a value that an account prints: its source, whether it is known, the words beside it. */
export const valueProblems = problemWordings({
  fr: {
    'value-not-said': ({ value, record, known, nearest }) => ({
      message: `La source « ${record} » ne donne aucune valeur à « ${value} ».`,
      hint: nearest
        ? `Écrivez by="${nearest}" (des sources en donnent une : ${known}) ; si « ${record} » en donne une aussi, ajoutez-la d’abord à la fiche.`
        : `Retirez by ; si « ${record} » en donne une, ajoutez-la d’abord à la fiche.`,
    }),
    'value-said-twice': ({ value, record, known, nearest }) => ({
      message: `La source « ${record} » donne plusieurs valeurs à « ${value} » : on ne sait laquelle imprimer.`,
      hint: nearest
        ? `Écrivez by="${nearest}" (des sources n’en donnent qu’une : ${known}), ou dites la phrase sans ce nombre.`
        : 'Dites la phrase sans cette valeur.',
    }),
    'value-said-otherwise': ({ value, record, text }) => ({
      message: `« ${excerpt(text, 160)} » fait dire à « ${record} » la valeur retenue de « ${value} », alors que cette source en donne une autre.`,
      hint: `Écrivez <Value of="${value}" by="${record}" /> si la phrase dit ce que dit cette source ; sinon, mettez <Cite id="${record}" /> avant la valeur.`,
    }),
    'value-not-behind': ({ value, record, text, known }) => ({
      message: `« ${excerpt(text, 160)} » donne la valeur de « ${value} » d’après « ${record} », qui ne la porte pas.`,
      hint: `Citez aussitôt après la valeur une source qui la porte (${known}), ou mettez <Cite id="${record}" /> avant elle.`,
    }),
    'value-not-known': ({ value, gap }) => ({
      message: `« ${value} » n’est pas connu : il n’y a rien à imprimer.`,
      hint: gap
        ? `Dites-le avec <Unknown gap="${gap}">…</Unknown>, ou retirez la phrase.`
        : 'Dites-le en toutes lettres, ou retirez la phrase.',
    }),
    'value-undecided': ({ value, known }) => ({
      message: `L’archive ne tranche pas entre les versions de « ${value} » : il n’y a pas de valeur à imprimer.`,
      hint: `Nommez la source de chacune dans la phrase, et ajoutez by="…" : ${known}.`,
    }),
    'stray-brace': ({ value }) => ({
      message: `« ${excerpt(value)} » ne dit pas quelle valeur imprimer.`,
      hint: 'Écrivez {chemin}, {chemin as year} ou {chemin by source}, par exemple {dates.days} ; hors de cela, une accolade ne s’écrit pas.',
    }),
    'restated-figure': ({ value, nearest }) => ({
      message: `« ${value} » répète la valeur de « ${nearest} », qui peut changer sans ce texte.`,
      hint: `Écrivez {${nearest}}, ou {${nearest} by …} avec la source qui le dit ; s’il est dans une citation, mettez celle-ci entre « ».`,
    }),
  },
  ja: {
    'value-not-said': ({ value, record, known, nearest }) => ({
      message: `資料「${record}」は「${value}」の値を示していません。`,
      hint: nearest
        ? `by="${nearest}"としてください（値を示す資料：${known}）。「${record}」も示している場合は、先に記録に加えてください。`
        : `byを取り除いてください。「${record}」が示している場合は、先に記録に加えてください。`,
    }),
    'value-said-twice': ({ value, record, known, nearest }) => ({
      message: `資料「${record}」は「${value}」に複数の値を示しており、どれを表示するか決まりません。`,
      hint: nearest
        ? `by="${nearest}"とするか（値が一つの資料：${known}）、この値を使わない文にしてください。`
        : 'この値を使わない文にしてください。',
    }),
    'value-said-otherwise': ({ value, record, text }) => ({
      message: `「${excerpt(text, 160)}」では、別の値を示す資料「${record}」が、採用した「${value}」の値を述べたことになります。`,
      hint: `資料の述べる値であれば<Value of="${value}" by="${record}" />としてください。そうでなければ、<Cite id="${record}" />を値より前に置いてください。`,
    }),
    'value-not-behind': ({ value, record, text, known }) => ({
      message: `「${excerpt(text, 160)}」では「${value}」の値の出典が「${record}」になりますが、この資料は根拠ではありません。`,
      hint: `値のすぐ後に根拠の資料（${known}）を示すか、<Cite id="${record}" />を値より前に置いてください。`,
    }),
    'value-not-known': ({ value, gap }) => ({
      message: `「${value}」は分かっておらず、表示する値がありません。`,
      hint: gap
        ? `<Unknown gap="${gap}">…</Unknown>で述べるか、文を取り除いてください。`
        : '言葉で述べるか、文を取り除いてください。',
    }),
    'value-undecided': ({ value, known }) => ({
      message: `「${value}」は資料の間で決められないため、表示する値がありません。`,
      hint: `それぞれの資料を文に挙げ、by="…"を加えてください：${known}。`,
    }),
    'stray-brace': ({ value }) => ({
      message: `「${excerpt(value)}」では、どの値を表示するか分かりません。`,
      hint: '{dates.days}のように、{パス}、{パス as year}、{パス by 資料ID}の形で書いてください。ほかの用途に波括弧は使えません。',
    }),
    'restated-figure': ({ value, nearest }) => ({
      message: `「${value}」は「${nearest}」の値と同じで、値が変わってもこの文は変わりません。`,
      hint: `{${nearest}}と書くか、述べた資料を添えて{${nearest} by …}としてください。引用文の一部であれば、「」で囲んでください。`,
    }),
  },
});
