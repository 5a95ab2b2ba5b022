import { excerpt, nearestOr, problemWordings } from './problem-wording.ts';

/** Mistakes in the content of an account: its lead, its paths to the data, its names, figures and languages. */
export const accountProblems = problemWordings({
  fr: {
    frontmatter: ({ value }) => ({
      message: value === 'lead' ? 'Le récit n’a pas son chapeau.' : 'Il manque à la page son titre ou son chapeau.',
      hint:
        'Commencez le fichier par une ligne ---, ' +
        (value === 'lead' ? 'une ligne lead: "…"' : 'les lignes title: "…" et lead: "…"') +
        ', une ligne ---.',
    }),
    'mdx-path': ({ value, nearest }) => ({
      message: value.includes('/')
        ? `« ${value} » ne commence par aucun dossier du contenu.`
        : `« ${value} » ne dit pas de quelle fiche il s’agit.`,
      hint: nearest
        ? `Écrivez « ${nearest}${value.slice(value.indexOf('/'))} ».`
        : 'Mettez devant le dossier et la fiche, par exemple editions/5-tours/dates.days.',
    }),
    'mdx-path-not-value': ({ value, nearest }) => ({
      message: `« ${value} » ne mène à aucune valeur.`,
      hint: nearestOr.fr(
        nearest,
        'Suivez les champs de la fiche, séparés par des points ; une ligne de liste s’y nomme par son id.',
      ),
    }),
    'mdx-count-path': ({ value, nearest }) => ({
      message: `« ${value} » ne mène à aucune liste que l’on puisse compter.`,
      hint: nearestOr.fr(nearest, 'Nommez une liste de la fiche, par exemple programme ou participants.'),
    }),
    'mdx-count-where': ({ value, nearest }) => ({
      message: `Aucune ligne ne se compte sous le mot « ${value} ».`,
      hint: nearestOr.fr(nearest, 'Écrivez un kind, un status ou un role des lignes, ou french, japanese.'),
    }),
    'typed-figure': ({ value, field, nearest }) => ({
      message: `Le nombre « ${value} » est tapé dans le ${field === 'lead' ? 'chapeau' : 'récit'}.`,
      hint:
        field === 'lead'
          ? 'Prenez-le dans les données, entre accolades : {attendance.authorities.total} ; sinon, dites la même chose sans nombre.'
          : nearest
            ? `Si c’est celui des données, tapez <Value of="${nearest}" /> ; s’il est dans une citation, mettez celle-ci entre « ».`
            : 'Faites-le venir des données : <Value of="…" /> ou <Count of="…" /> ; s’il est dans une citation, mettez celle-ci entre « ».',
    }),
    'figure-in-words': ({ value, field, nearest }) => ({
      message: `Le nombre « ${value} », écrit en lettres, est une valeur des données.`,
      hint:
        field === 'lead'
          ? 'Prenez-le dans les données, entre accolades : {attendance.authorities.total} ; sinon, dites la même chose sans nombre.'
          : `Tapez <Value of="${nearest}" /> ; s’il est dans une citation, mettez celle-ci entre « ».`,
    }),
    'unmarked-japanese': ({ value, field }) => ({
      message: `« ${excerpt(value)} » est du japonais dans un texte français.`,
      hint:
        field === 'lead'
          ? 'Récrivez le chapeau en français seul.'
          : `Tapez <Foreign lang="ja">${excerpt(value)}</Foreign>.`,
    }),
    'unmarked-french': ({ value, field }) => ({
      message: `« ${excerpt(value)} » est du français dans un texte japonais.`,
      hint:
        field === 'lead'
          ? 'Récrivez le chapeau en japonais seul.'
          : `Tapez <Foreign lang="fr">${excerpt(value)}</Foreign>.`,
    }),
  },
  ja: {
    frontmatter: ({ value }) => ({
      message: value === 'lead' ? '本文に要旨がありません。' : 'ページの題名か要旨がありません。',
      hint:
        'ファイルの冒頭に、---の行、' +
        (value === 'lead' ? 'lead: "…"の行' : 'title: "…"とlead: "…"の行') +
        '、---の行を順に書いてください。',
    }),
    'mdx-path': ({ value, nearest }) => ({
      message: value.includes('/')
        ? `「${value}」の先頭が、contentのフォルダー名ではありません。`
        : `「${value}」だけでは、どの記録のことか分かりません。`,
      hint: nearest
        ? `「${nearest}${value.slice(value.indexOf('/'))}」に直してください。`
        : 'editions/5-tours/dates.daysのように、フォルダーと記録の名前から書いてください。',
    }),
    'mdx-path-not-value': ({ value, nearest }) => ({
      message: `「${value}」の先に値がありません。`,
      hint: nearestOr.ja(nearest, '記録の項目名をピリオドでつないでください。一覧の行はidで示します。'),
    }),
    'mdx-count-path': ({ value, nearest }) => ({
      message: `「${value}」の先に、数えられる一覧がありません。`,
      hint: nearestOr.ja(nearest, 'programmeやparticipantsのように、記録の中の一覧を示してください。'),
    }),
    'mdx-count-where': ({ value, nearest }) => ({
      message: `「${value}」という語で数えられる行はありません。`,
      hint: nearestOr.ja(nearest, '行のkind、status、roleの語か、french、japaneseを書いてください。'),
    }),
    'typed-figure': ({ value, field, nearest }) => ({
      message: `${field === 'lead' ? '要旨' : '本文'}に数字「${value}」が直接入力されています。`,
      hint:
        field === 'lead'
          ? 'データの値を{attendance.authorities.total}のように波括弧で書くか、数字を使わない文に直してください。'
          : nearest
            ? `データの値であれば、<Value of="${nearest}" />で表示してください。引用文の一部であれば、「」で囲んでください。`
            : '<Value of="…" />か<Count of="…" />でデータから表示してください。引用文の一部であれば、「」で囲んでください。',
    }),
    'figure-in-words': ({ value, field, nearest }) => ({
      message: `漢数字などで書かれた「${value}」は、データにある数です。`,
      hint:
        field === 'lead'
          ? 'データの値を{attendance.authorities.total}のように波括弧で書くか、数字を使わない文に直してください。'
          : `<Value of="${nearest}" />で表示してください。引用文の一部であれば、「」で囲んでください。`,
    }),
    'unmarked-japanese': ({ value, field }) => ({
      message: `フランス語の文章に、日本語「${excerpt(value)}」がそのまま入っています。`,
      hint:
        field === 'lead'
          ? '要旨をフランス語だけに直してください。'
          : `<Foreign lang="ja">${excerpt(value)}</Foreign>としてください。`,
    }),
    'unmarked-french': ({ value, field }) => ({
      message: `日本語の文章に、フランス語「${excerpt(value)}」がそのまま入っています。`,
      hint:
        field === 'lead'
          ? '要旨を日本語だけに直してください。'
          : `<Foreign lang="fr">${excerpt(value)}</Foreign>としてください。`,
    }),
  },
});
