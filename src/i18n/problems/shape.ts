import { asId, excerpt, nearestOr, problemWordings } from './problem-wording.ts';

/** Mistakes in the fields and values of one record. */
export const shapeProblems = problemWordings({
  fr: {
    'missing-field': ({ field }) => ({
      message: `Le champ « ${field} » manque.`,
      hint: `Ajoutez « ${field}: » et sa valeur ; une fiche semblable en montre la forme.`,
    }),
    'missing-language': ({ missing, known }) => ({
      message: `Le texte existe en ${missing === 'ja' ? 'français' : 'japonais'}, et manque en ${missing === 'ja' ? 'japonais' : 'français'}.`,
      hint: `Ajoutez à côté : ${missing}: "…"${known ? ` ; ou, pour plus tard, ${missing}: ${known}` : ''}`,
    }),
    'unknown-field': ({ field, nearest, known }) => ({
      message: `Le champ « ${field} » n’existe pas ici.`,
      hint: nearestOr.fr(nearest, known ? `Retirez-le, ou choisissez parmi : ${known}.` : 'Retirez-le.'),
    }),
    'side-typed': () => ({
      message: 'Le côté ne s’écrit pas ici : c’est celui de la collectivité.',
      hint: 'Retirez side ; authorities/france.yaml et authorities/japan.yaml le disent.',
    }),
    'wrong-type': ({ field, expected, known }) => ({
      message:
        expected === 'list'
          ? `« ${field} » doit être une liste.`
          : expected === 'record'
            ? `« ${field} » doit avoir ses propres champs.`
            : `« ${field} » doit avoir une seule valeur.`,
      hint:
        expected === 'list'
          ? 'Mettez les identifiants entre crochets, [a, b], ou écrivez chaque élément sur sa ligne, après un tiret et une espace.'
          : expected === 'record'
            ? `Écrivez-les en dessous, deux espaces plus à droite${known ? ` : ${known}` : ''}.`
            : 'Écrivez-la sur la même ligne, sans crochets ni tiret.',
    }),
    'empty-list': ({ field }) => ({
      message: `La liste « ${field} » est vide.`,
      hint: 'Donnez-lui au moins un élément.',
    }),
    'not-in-list': ({ field, value, known, nearest }) => ({
      message: `« ${excerpt(value)} » n’est pas un mot possible pour « ${field} ».`,
      hint: nearest ? `Écrivez « ${nearest} » (mots possibles : ${known}).` : `Choisissez parmi : ${known}.`,
    }),
    'not-known-here': ({ field, value }) => ({
      message: `« ${field} » doit avoir une valeur : « ${value} » n’en est pas une.`,
      hint:
        field === 'fr' || field === 'ja'
          ? 'Écrivez le texte entre guillemets droits : les deux langues sont nécessaires.'
          : 'Donnez la valeur, ou retirez la ligne entière.',
    }),
    'bad-id': ({ value }) => ({
      message: `« ${excerpt(value)} » n’a pas la forme d’un identifiant.`,
      hint: `Écrivez-le en minuscules sans accent, avec des tirets : « ${asId(value) ?? 'aix-en-provence'} ».`,
    }),
    'long-id': ({ value, count }) => ({
      message: `L’identifiant « ${excerpt(value)} » dépasse ${count} signes : aucun fichier ne peut porter un tel nom.`,
      hint: 'Raccourcissez-le : la ville, le sujet, l’année.',
    }),
    'reserved-id': ({ value }) => ({
      message: `« ${value} » est un nom que les ordinateurs ou le site se réservent : ce ne peut être ni un identifiant ni un champ.`,
      hint: 'Ajoutez-y un mot qui précise : la ville, le sujet, l’année.',
    }),
    'quoted-and-derived': () => ({
      message: 'Un texte cité mot pour mot n’est pas déduit.',
      hint: 'Retirez all de derived ; si la source ne cite pas la déclaration, écrivez wording: paraphrase.',
    }),
    'bad-point-id': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est pas l’identifiant d’un point.`,
      hint: 'Écrivez p1, p2, p3, dans l’ordre.',
    }),
    'bad-text-place': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est pas un endroit du texte.`,
      hint: 'Écrivez preamble, article-3 ou, pour un alinéa, article-3-2.',
    }),
    'bad-article-number': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est pas le numéro d’un article.`,
      hint: 'Écrivez-le en chiffres : 3.',
    }),
    'bad-date': ({ value, nearest }) => ({
      message: `« ${excerpt(value)} » n’est pas une date que l’archive sache lire.`,
      hint: nearest
        ? `Tapez ${nearest}.`
        : 'Tapez 2016, 2016-10, 2016-10-05 ou 2026-autumn ; pour une période, 2016-10-03/06, ou until 2016-10-06 si le début n’est pas donné ; latest, earliest ou about se met devant.',
    }),
    'impossible-date': ({ value }) => ({
      message: `« ${value} » n’existe pas dans le calendrier.`,
      hint: 'Vérifiez le mois (01 à 12) et le jour : année-mois-jour.',
    }),
    'not-a-day': ({ value }) => ({
      message: `« ${value} » n’est pas un jour.`,
      hint: 'Écrivez le jour entier, par exemple 2026-11-29.',
    }),
    'end-before-start': ({ value, nearest }) => ({
      message: `La période « ${value} » finit avant de commencer.`,
      hint: `Écrivez le premier jour, une barre, puis le dernier${nearest ? ` : ${nearest}` : ''}.`,
    }),
    'bad-time': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est pas une heure que l’archive sache lire.`,
      hint: 'Tapez quatre chiffres (09:30), ou morning, afternoon, evening.',
    }),
    'bad-count': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est pas un nombre que l’archive sache lire.`,
      hint: 'Tapez les chiffres sans espace : 41, about 170, nearly 150, more-than 100 ou at-least 50.',
    }),
    'bad-number': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est pas un nombre.`,
      hint: 'Tapez des chiffres seuls, sans espace : 12 ; les décimales après un point : 43.5283.',
    }),
    'bad-reading': ({ value }) => ({
      message: `La lecture « ${excerpt(value)} » contient autre chose que des kana.`,
      hint: 'Écrivez-la en hiragana, telle qu’elle se prononce : "たかまつし".',
    }),
    'bad-katakana': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est pas en katakana.`,
      hint: 'Écrivez en katakana le nom tel qu’il se prononce, avec ・ ou ＝ entre ses parties : "イッシー・レ・ムリノー".',
    }),
    'no-one-japanese-name': () => ({
      message:
        'Une personne a un nom japonais, ou katakana quand on ne connaît pas ses kanji : l’un des deux, et un seul.',
      hint: 'Écrivez ja: "…" si une source donne les kanji, ou si la personne n’est pas japonaise (en katakana, avec general_knowledge: [ja]). Sinon, ja: not-stated et katakana: "…" (nom, puis prénom).',
    }),
    'bad-source-title': () => ({
      message: 'Le titre de la source n’a pas une forme connue.',
      hint: 'Tapez "…" pour un titre imprimé, { description: "…" } pour le nôtre, { from-address: "…" } pour celui que l’adresse laisse lire.',
    }),
    'two-statuses': ({ count }) => ({
      message: count === '0' ? 'Rien ne dit ce que vaut ce texte.' : 'Ce texte a deux statuts à la fois.',
      hint: 'Mettez un seul mot devant : official, probable, announcement, press, beginning, translation ou gloss.',
    }),
    'versions-without-kept': () => ({
      message: 'Rien ne dit ce qui est retenu des versions.',
      hint: 'Ajoutez kept: none si rien ne permet de choisir, kept: all si toutes sont valables.',
    }),
    'versions-too-few': () => ({
      message: 'Il faut au moins deux versions.',
      hint: 'Ajoutez l’autre version, ou écrivez la valeur directement, sans versions.',
    }),
    'bad-kept': ({ value }) => ({
      message: `« ${value} » ne peut pas suivre kept.`,
      hint: 'Écrivez none ou all. Pour retenir une version, écrivez-la comme valeur et mettez les autres dans others.',
    }),
    'reason-missing': () => ({
      message: 'Les sources divergent, et rien ne dit pourquoi le choix est fait ainsi.',
      hint: 'Ajoutez because: { fr: "…", ja: "…" }',
    }),
    'differs-missing': () => ({
      message: 'Rien ne dit en quoi ces versions diffèrent.',
      hint: 'Ajoutez differs: contradiction si les sources se contredisent ; sinon extent (autre étendue ou unité), moment (prévision, autre moment), wording (autres mots, arrondi) ou slip (erreur de la source).',
    }),
    'differs-elsewhere': ({ list }) => ({
      message: `« differs » ne se dit pas ici : ${list === 'others' ? 'chaque version de « others » a le sien' : 'les versions ont le leur en commun'}.`,
      hint: list === 'others' ? 'Mettez-le dans la version.' : 'Mettez-le une fois, à côté de kept.',
    }),
    'exception-names-no-field': ({ field, list, known, nearest }) => ({
      message: `« ${list} » nomme « ${field} », qui n’est pas un champ de cette fiche.`,
      hint: nearestOr.fr(nearest, `Choisissez parmi : ${known}.`),
    }),
  },
  ja: {
    'missing-field': ({ field }) => ({
      message: `項目「${field}」がありません。`,
      hint: `「${field}:」とその値を追加してください。書き方は、同じ種類の記録にならってください。`,
    }),
    'missing-language': ({ missing, known }) => ({
      message: `文章が${missing === 'ja' ? 'フランス語' : '日本語'}だけで、${missing === 'ja' ? '日本語' : 'フランス語'}がありません。`,
      hint: `隣に${missing}: "…"を追加してください。${known ? `あとで書くなら${missing}: ${known}とします。` : ''}`,
    }),
    'unknown-field': ({ field, nearest, known }) => ({
      message: `「${field}」という項目は、ここにはありません。`,
      hint: nearestOr.ja(nearest, known ? `削除するか、次の中から選んでください：${known}。` : '削除してください。'),
    }),
    'side-typed': () => ({
      message: '側は自治体から分かるため、ここには書きません。',
      hint: 'sideを削除してください（authorities/france.yamlかjapan.yamlのどちらにあるかで決まります）。',
    }),
    'wrong-type': ({ field, expected, known }) => ({
      message:
        expected === 'list'
          ? `「${field}」は一覧でなければなりません。`
          : expected === 'record'
            ? `「${field}」には、その下の項目が必要です。`
            : `「${field}」の値は一つでなければなりません。`,
      hint:
        expected === 'list'
          ? 'IDを[a, b]のように囲むか、一行に一つずつ、ハイフンと半角スペースに続けて書いてください。'
          : expected === 'record'
            ? `次の行から、半角スペース二つ分下げて書いてください${known ? `：${known}` : ''}。`
            : '同じ行に、括弧もハイフンも付けずに書いてください。',
    }),
    'empty-list': ({ field }) => ({
      message: `一覧「${field}」が空です。`,
      hint: '一つ以上の要素を書いてください。',
    }),
    'not-in-list': ({ field, value, near, nearest }) => ({
      message: `「${field}」に「${excerpt(value)}」という語は使えません。`,
      hint: nearest ? `「${nearest}」に直してください（使える語：${near}）。` : `次の中から選んでください（${near}）。`,
    }),
    'not-known-here': ({ field, value }) => ({
      message: `「${field}」には値が必要で、「${value}」は使えません。`,
      hint:
        field === 'fr' || field === 'ja'
          ? '半角の二重引用符で囲んで文章を書いてください。両方の言語が必要です。'
          : '値を入力するか、その行全体を削除してください。',
    }),
    'bad-id': ({ value }) => ({
      message: `「${excerpt(value)}」はIDの形になっていません。`,
      hint: `半角の小文字と数字をハイフンでつなぎ、「${asId(value) ?? 'aix-en-provence'}」のようにしてください。`,
    }),
    'long-id': ({ value, count }) => ({
      message: `ID「${excerpt(value)}」が${count}字を超えており、ファイル名にできません。`,
      hint: '都市、主題、年などで短くしてください。',
    }),
    'reserved-id': ({ value }) => ({
      message: `「${value}」はコンピューターかサイトが使う名前のため、IDにも項目名にもできません。`,
      hint: '都市、主題、年などの語を足してください。',
    }),
    'quoted-and-derived': () => ({
      message: '原文の引用は推定ではありません。',
      hint: 'derivedからallを消してください。資料が宣言を引用していなければ、wording: paraphraseとしてください。',
    }),
    'bad-point-id': ({ value }) => ({
      message: `「${excerpt(value)}」は項目のIDになりません。`,
      hint: '順にp1、p2、p3としてください。',
    }),
    'bad-text-place': ({ value }) => ({
      message: `「${excerpt(value)}」は本文の位置ではありません。`,
      hint: 'preamble、article-3、項であればarticle-3-2のように書いてください。',
    }),
    'bad-article-number': ({ value }) => ({
      message: `「${excerpt(value)}」は条の番号ではありません。`,
      hint: '3のように、数字で書いてください。',
    }),
    'bad-date': ({ value, nearest }) => ({
      message: `「${excerpt(value)}」は日付として読み取れません。`,
      hint: nearest
        ? `「${nearest}」に直してください。`
        : '2016、2016-10、2016-10-05、2026-autumnのように、期間は2016-10-03/06のように、初日の記載がなければuntil 2016-10-06のように入力してください。latest、earliest、aboutは前に置きます。',
    }),
    'impossible-date': ({ value }) => ({
      message: `「${value}」という日付は暦にありません。`,
      hint: '年-月-日の順になっているか、月（01〜12）と日を確かめてください。',
    }),
    'not-a-day': ({ value }) => ({
      message: `「${value}」は年月日になっていません。`,
      hint: '日まで、「2026-11-29」の形で書いてください。',
    }),
    'end-before-start': ({ value, nearest }) => ({
      message: `期間「${value}」の最終日が初日より前になっています。`,
      hint: `初日、斜線、最終日の順に${nearest ? `「${nearest}」と` : ''}書いてください。`,
    }),
    'bad-time': ({ value }) => ({
      message: `「${excerpt(value)}」は時刻として読み取れません。`,
      hint: '09:30のように四桁で入力するか、morning、afternoon、eveningのいずれかを書いてください。',
    }),
    'bad-count': ({ value }) => ({
      message: `「${excerpt(value)}」は数として読み取れません。`,
      hint: '41、about 170、nearly 150、more-than 100、at-least 50のように、半角で入力してください。',
    }),
    'bad-number': ({ value }) => ({
      message: `「${excerpt(value)}」は数ではありません。`,
      hint: '半角の数字だけで、12、43.5283のように入力してください。',
    }),
    'bad-reading': ({ value }) => ({
      message: `読み「${excerpt(value)}」に仮名以外の文字が含まれています。`,
      hint: '"たかまつし"のように、ひらがなで入力してください。',
    }),
    'bad-katakana': ({ value }) => ({
      message: `「${excerpt(value)}」はカタカナではありません。`,
      hint: '"イッシー・レ・ムリノー"のように、カタカナで入力してください。区切りには「・」か「＝」を使います。',
    }),
    'no-one-japanese-name': () => ({
      message: '人物には、日本語名か、漢字が分からない場合のkatakanaの、どちらか一方だけが必要です。',
      hint: '資料に漢字があればja: "…"と書いてください。日本人でなければjaにカタカナで書き、general_knowledge: [ja]を加えます。漢字が分からない日本人は、ja: not-statedとし、katakana: "…"（姓・名の順）を加えてください。',
    }),
    'bad-source-title': () => ({
      message: '資料の題名の書き方が正しくありません。',
      hint: '資料にある題名は"…"、当アーカイブの説明は{ description: "…" }、アドレスから読み取った題名は{ from-address: "…" }と書いてください。',
    }),
    'two-statuses': ({ count }) => ({
      message: count === '0' ? 'この文の性格が示されていません。' : 'この文の性格を示す語が二つ以上あります。',
      hint: 'official、probable、announcement、press、beginning、translation、glossのうち一つだけを前に置いてください。',
    }),
    'versions-without-kept': () => ({
      message: 'どの記述を採るのかが示されていません。',
      hint: '決められないときはkept: none、どれも成り立つときはkept: allを追加してください。',
    }),
    'versions-too-few': () => ({
      message: '記述（versions）が一つしかありません。',
      hint: 'もう一つを追加するか、versionsを使わずに値を直接書いてください。',
    }),
    'bad-kept': ({ value }) => ({
      message: `keptに「${value}」は使えません。`,
      hint: 'noneかallにしてください。一つを採るときは、それを値として書き、残りをothersに移してください。',
    }),
    'reason-missing': () => ({
      message: '資料が食い違っていますが、その扱いの理由がありません。',
      hint: 'because: { fr: "…", ja: "…" }を追加してください。',
    }),
    'differs-missing': () => ({
      message: 'これらの記述がどう違うのかが示されていません。',
      hint: '資料が食い違うならdiffers: contradictionを追加してください。そうでなければ、extent（範囲・数え方）、moment（予定・時点）、wording（表現・端数）、slip（資料の誤り）のいずれかにしてください。',
    }),
    'differs-elsewhere': ({ list }) => ({
      message: `ここには「differs」を書けません。${list === 'others' ? '「others」の記述ごとに書きます' : '記述に共通のものを一つだけ書きます'}。`,
      hint: list === 'others' ? '各記述の中に移してください。' : 'keptの隣に一度だけ書いてください。',
    }),
    'exception-names-no-field': ({ field, list, known, nearest }) => ({
      message: `「${list}」に挙げた「${field}」は、この記録の項目ではありません。`,
      hint: nearestOr.ja(nearest, `次の中から選んでください：${known}。`),
    }),
  },
});
