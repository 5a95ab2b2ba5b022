import { excerpt, nearestOr, family } from './rule.ts';

/** Mistakes in the content of an account: its lead, its links, its names, figures and languages, and the values that it prints. */
export const accountRules = family({
  'link-to-nothing': {
    fr: ({ value, nearest }) => [
      `Aucune page du site n’est à l’adresse « ${excerpt(value)} ».`,
      nearestOr.fr(nearest, 'Corrigez le chemin ; vers une fiche, tapez <A id="…">.'),
    ],
    ja: ({ value, nearest }) => [
      `サイト内に「${excerpt(value)}」というページはありません。`,
      nearestOr.ja(nearest, 'パスを直してください。記録へのリンクには<A id="…">を使います。'),
    ],
  },
  frontmatter: {
    fr: ({ value }) => [
      value === 'lead' ? 'Le récit n’a pas son chapeau.' : 'Il manque à la page son titre ou son chapeau.',
      'Commencez le fichier par une ligne ---, ' +
        (value === 'lead' ? 'une ligne lead: "…"' : 'les lignes title: "…" et lead: "…"') +
        ', une ligne ---.',
    ],
    ja: ({ value }) => [
      value === 'lead' ? '本文に要旨がありません。' : 'ページの題名か要旨がありません。',
      'ファイルの冒頭に、---の行、' +
        (value === 'lead' ? 'lead: "…"の行' : 'title: "…"とlead: "…"の行') +
        '、---の行を順に書いてください。',
    ],
  },
  'mdx-path': {
    fr: ({ value, nearest }) => [
      value.includes('/')
        ? `« ${value} » ne commence par aucun dossier du contenu.`
        : `« ${value} » ne dit pas de quelle fiche il s’agit.`,
      nearest
        ? `Écrivez « ${nearest}${value.slice(value.indexOf('/'))} ».`
        : 'Mettez devant le dossier et la fiche, par exemple editions/5-tours/dates.days.',
    ],
    ja: ({ value, nearest }) => [
      value.includes('/')
        ? `「${value}」の先頭が、contentのフォルダー名ではありません。`
        : `「${value}」だけでは、どの記録のことか分かりません。`,
      nearest
        ? `「${nearest}${value.slice(value.indexOf('/'))}」に直してください。`
        : 'editions/5-tours/dates.daysのように、フォルダーと記録の名前から書いてください。',
    ],
  },
  'mdx-path-not-value': {
    fr: ({ value, nearest }) => [
      `« ${value} » ne mène à aucune valeur.`,
      nearestOr.fr(
        nearest,
        'Suivez les champs de la fiche, séparés par des points ; une ligne de liste s’y nomme par son id.',
      ),
    ],
    ja: ({ value, nearest }) => [
      `「${value}」の先に値がありません。`,
      nearestOr.ja(nearest, '記録の項目名をピリオドでつないでください。一覧の行はidで示します。'),
    ],
  },
  'mdx-count-path': {
    fr: ({ value, nearest }) => [
      `« ${value} » ne mène à aucune liste que l’on puisse compter.`,
      nearestOr.fr(nearest, 'Nommez une liste de la fiche, par exemple programme ou participants.'),
    ],
    ja: ({ value, nearest }) => [
      `「${value}」の先に、数えられる一覧がありません。`,
      nearestOr.ja(nearest, 'programmeやparticipantsのように、記録の中の一覧を示してください。'),
    ],
  },
  'mdx-count-where': {
    fr: ({ value, nearest }) => [
      `Aucune ligne ne se compte sous le mot « ${value} ».`,
      nearestOr.fr(nearest, 'Écrivez un kind, un status ou un role des lignes, ou french, japanese.'),
    ],
    ja: ({ value, nearest }) => [
      `「${value}」という語で数えられる行はありません。`,
      nearestOr.ja(nearest, '行のkind、status、roleの語か、french、japaneseを書いてください。'),
    ],
  },
  'typed-figure': {
    fr: ({ value, field, nearest }) => [
      `Le nombre « ${value} » est tapé dans le ${field === 'lead' ? 'chapeau' : 'récit'}.`,
      field === 'lead'
        ? 'Prenez-le dans les données, entre accolades : {attendance.authorities.total} ; sinon, dites la même chose sans nombre.'
        : nearest
          ? `Si c’est celui des données, tapez <Value of="${nearest}" /> ; s’il est dans une citation, mettez celle-ci entre « ».`
          : 'Faites-le venir des données : <Value of="…" /> ou <Count of="…" /> ; s’il est dans une citation, mettez celle-ci entre « ».',
    ],
    ja: ({ value, field, nearest }) => [
      `${field === 'lead' ? '要旨' : '本文'}に数字「${value}」が直接入力されています。`,
      field === 'lead'
        ? 'データの値を{attendance.authorities.total}のように波括弧で書くか、数字を使わない文に直してください。'
        : nearest
          ? `データの値であれば、<Value of="${nearest}" />で表示してください。引用文の一部であれば、「」で囲んでください。`
          : '<Value of="…" />か<Count of="…" />でデータから表示してください。引用文の一部であれば、「」で囲んでください。',
    ],
  },
  'figure-in-words': {
    fr: ({ value, field, nearest }) => [
      `Le nombre « ${value} », écrit en lettres, est une valeur des données.`,
      field === 'lead'
        ? 'Prenez-le dans les données, entre accolades : {attendance.authorities.total} ; sinon, dites la même chose sans nombre.'
        : `Tapez <Value of="${nearest}" /> ; s’il est dans une citation, mettez celle-ci entre « ».`,
    ],
    ja: ({ value, field, nearest }) => [
      `漢数字などで書かれた「${value}」は、データにある数です。`,
      field === 'lead'
        ? 'データの値を{attendance.authorities.total}のように波括弧で書くか、数字を使わない文に直してください。'
        : `<Value of="${nearest}" />で表示してください。引用文の一部であれば、「」で囲んでください。`,
    ],
  },
  'unmarked-japanese': {
    fr: ({ value, field }) => [
      `« ${excerpt(value)} » est du japonais dans un texte français.`,
      field === 'lead'
        ? 'Récrivez le chapeau en français seul.'
        : `Tapez <Foreign lang="ja">${excerpt(value)}</Foreign>.`,
    ],
    ja: ({ value, field }) => [
      `フランス語の文章に、日本語「${excerpt(value)}」がそのまま入っています。`,
      field === 'lead'
        ? '要旨をフランス語だけに直してください。'
        : `<Foreign lang="ja">${excerpt(value)}</Foreign>としてください。`,
    ],
  },
  'unmarked-french': {
    fr: ({ value, field }) => [
      `« ${excerpt(value)} » est du français dans un texte japonais.`,
      field === 'lead'
        ? 'Récrivez le chapeau en japonais seul.'
        : `Tapez <Foreign lang="fr">${excerpt(value)}</Foreign>.`,
    ],
    ja: ({ value, field }) => [
      `日本語の文章に、フランス語「${excerpt(value)}」がそのまま入っています。`,
      field === 'lead'
        ? '要旨を日本語だけに直してください。'
        : `<Foreign lang="fr">${excerpt(value)}</Foreign>としてください。`,
    ],
  },
  'value-not-said': {
    fr: ({ value, record, known, nearest }) => [
      `La source « ${record} » ne donne aucune valeur à « ${value} ».`,
      nearest
        ? `Écrivez by="${nearest}" (des sources en donnent une : ${known}) ; si « ${record} » en donne une aussi, ajoutez-la d’abord à la fiche.`
        : `Retirez by ; si « ${record} » en donne une, ajoutez-la d’abord à la fiche.`,
    ],
    ja: ({ value, record, known, nearest }) => [
      `資料「${record}」は「${value}」の値を示していません。`,
      nearest
        ? `by="${nearest}"としてください（値を示す資料：${known}）。「${record}」も示している場合は、先に記録に加えてください。`
        : `byを取り除いてください。「${record}」が示している場合は、先に記録に加えてください。`,
    ],
  },
  'value-said-twice': {
    fr: ({ value, record, known, nearest }) => [
      `La source « ${record} » donne plusieurs valeurs à « ${value} » : on ne sait laquelle imprimer.`,
      nearest
        ? `Écrivez by="${nearest}" (des sources n’en donnent qu’une : ${known}), ou dites la phrase sans ce nombre.`
        : 'Dites la phrase sans cette valeur.',
    ],
    ja: ({ value, record, known, nearest }) => [
      `資料「${record}」は「${value}」に複数の値を示しており、どれを表示するか決まりません。`,
      nearest
        ? `by="${nearest}"とするか（値が一つの資料：${known}）、この値を使わない文にしてください。`
        : 'この値を使わない文にしてください。',
    ],
  },
  'value-said-otherwise': {
    fr: ({ value, record, text }) => [
      `« ${excerpt(text, 160)} » fait dire à « ${record} » la valeur retenue de « ${value} », alors que cette source en donne une autre.`,
      `Écrivez <Value of="${value}" by="${record}" /> si la phrase dit ce que dit cette source ; sinon, mettez <Cite id="${record}" /> avant la valeur.`,
    ],
    ja: ({ value, record, text }) => [
      `「${excerpt(text, 160)}」では、別の値を示す資料「${record}」が、採用した「${value}」の値を述べたことになります。`,
      `資料の述べる値であれば<Value of="${value}" by="${record}" />としてください。そうでなければ、<Cite id="${record}" />を値より前に置いてください。`,
    ],
  },
  'value-not-behind': {
    fr: ({ value, record, text, known }) => [
      `« ${excerpt(text, 160)} » donne la valeur de « ${value} » d’après « ${record} », qui ne la porte pas.`,
      `Citez aussitôt après la valeur une source qui la porte (${known}), ou mettez <Cite id="${record}" /> avant elle.`,
    ],
    ja: ({ value, record, text, known }) => [
      `「${excerpt(text, 160)}」では「${value}」の値の出典が「${record}」になりますが、この資料は根拠ではありません。`,
      `値のすぐ後に根拠の資料（${known}）を示すか、<Cite id="${record}" />を値より前に置いてください。`,
    ],
  },
  'value-not-known': {
    fr: ({ value, gap }) => [
      `« ${value} » n’est pas connu : il n’y a rien à imprimer.`,
      gap
        ? `Dites-le avec <Unknown gap="${gap}">…</Unknown>, ou retirez la phrase.`
        : 'Dites-le en toutes lettres, ou retirez la phrase.',
    ],
    ja: ({ value, gap }) => [
      `「${value}」は分かっておらず、表示する値がありません。`,
      gap
        ? `<Unknown gap="${gap}">…</Unknown>で述べるか、文を取り除いてください。`
        : '言葉で述べるか、文を取り除いてください。',
    ],
  },
  'value-undecided': {
    fr: 'L’archive ne tranche pas entre les versions de « {value} » : il n’y a pas de valeur à imprimer. → Nommez la source de chacune dans la phrase, et ajoutez by="…" : {known}.',
    ja: '「{value}」は資料の間で決められないため、表示する値がありません。 → それぞれの資料を文に挙げ、by="…"を加えてください：{known}。',
  },
  'stray-brace': {
    fr: '« {value…} » ne dit pas quelle valeur imprimer. → Écrivez {chemin}, {chemin as year} ou {chemin by source}, par exemple {dates.days} ; hors de cela, une accolade ne s’écrit pas.',
    ja: '「{value…}」では、どの値を表示するか分かりません。 → {dates.days}のように、{パス}、{パス as year}、{パス by 資料ID}の形で書いてください。ほかの用途に波括弧は使えません。',
  },
  'restated-figure': {
    fr: '« {value} » répète la valeur de « {nearest} », qui peut changer sans ce texte. → Écrivez {{nearest}}, ou {{nearest} by …} avec la source qui le dit ; s’il est dans une citation, mettez celle-ci entre « ».',
    ja: '「{value}」は「{nearest}」の値と同じで、値が変わってもこの文は変わりません。 → {{nearest}}と書くか、述べた資料を添えて{{nearest} by …}としてください。引用文の一部であれば、「」で囲んでください。',
  },
});
