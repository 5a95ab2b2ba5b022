import { asId } from '../schema/id.ts';
import type { ShapeCode } from '../schema/problem.ts';
import { family } from './rule.ts';

export const shapeRules = family(undefined, {
  'missing-field': {
    fr: 'Le champ « {field} » manque. → Ajoutez « {field}: » et sa valeur ; une fiche semblable en montre la forme.',
    ja: '項目「{field}」がありません。 → 「{field}:」とその値を追加してください。書き方は、同じ種類の記録にならってください。',
  },
  'missing-language': {
    fr: ({ missing, known }) =>
      `Le texte existe en {otherLanguage}, et manque en {language}. → Ajoutez à côté : {missing}: "…"${known ? ` ; ou, pour plus tard, ${missing}: ${known}` : ''}`,
    ja: ({ missing, known }) =>
      `文章が{otherLanguage}だけで、{language}がありません。 → 隣に{missing}: "…"を追加してください。${known ? `あとで書くなら${missing}: ${known}とします。` : ''}`,
  },
  'unknown-field': {
    fr: ({ known }) => [
      'Le champ « {field} » n’existe pas ici.',
      known ? 'Retirez-le, ou choisissez parmi : {known}.' : 'Retirez-le.',
    ],
    ja: ({ known }) => [
      '「{field}」という項目は、ここにはありません。',
      known ? '削除するか、次の中から選んでください：{known}。' : '削除してください。',
    ],
    correction: true,
  },
  'side-typed': {
    fr: 'Le côté ne s’écrit pas ici : c’est celui de la collectivité. → Retirez side ; authorities/france.yaml et authorities/japan.yaml le disent.',
    ja: '側は自治体から分かるため、ここには書きません。 → sideを削除してください（authorities/france.yamlかjapan.yamlのどちらにあるかで決まります）。',
  },
  'wrong-type': {
    fr: ({ expected, known }) =>
      expected === 'list'
        ? '« {field} » doit être une liste. → Mettez les identifiants entre crochets, [a, b], ou écrivez chaque élément sur sa ligne, après un tiret et une espace.'
        : expected === 'record'
          ? `« {field} » doit avoir ses propres champs. → ${known.includes(', text,') ? `Écrivez { text: "…", sources: [id] } ; les champs possibles : ${known}` : `Écrivez-les en dessous, deux espaces plus à droite${known ? ` : ${known}` : ''}`}.`
          : '« {field} » doit avoir une seule valeur. → Écrivez-la sur la même ligne, sans crochets ni tiret.',
    ja: ({ expected, known }) =>
      expected === 'list'
        ? '「{field}」は一覧でなければなりません。 → IDを[a, b]のように囲むか、一行に一つずつ、ハイフンと半角スペースに続けて書いてください。'
        : expected === 'record'
          ? `「{field}」には、その下の項目が必要です。 → ${known.includes(', text,') ? `{ text: "…", sources: [id] }の形で書いてください（使える項目：${known}）` : `次の行から、半角スペース二つ分下げて書いてください${known ? `：${known}` : ''}`}。`
          : '「{field}」の値は一つでなければなりません。 → 同じ行に、括弧もハイフンも付けずに書いてください。',
  },
  'empty-list': {
    fr: 'La liste « {field} » est vide. → Donnez-lui au moins un élément.',
    ja: '一覧「{field}」が空です。 → 一つ以上の要素を書いてください。',
  },
  'not-in-list': {
    fr: '« {value…} » n’est pas un mot possible pour « {field} ». → Choisissez parmi : {known}.',
    ja: '「{field}」に「{value…}」という語は使えません。 → 次の中から選んでください（{near}）。',
    correction: {
      fr: 'Écrivez « {nearest} » (mots possibles : {known}).',
      ja: '「{nearest}」に直してください（使える語：{near}）。',
    },
  },
  'not-known-here': {
    fr: ({ field }) => [
      '« {field} » doit avoir une valeur : « {value} » n’en est pas une.',
      field === 'fr' || field === 'ja'
        ? 'Écrivez le texte entre guillemets droits : les deux langues sont nécessaires.'
        : 'Donnez la valeur, ou retirez la ligne entière.',
    ],
    ja: ({ field }) => [
      '「{field}」には値が必要で、「{value}」は使えません。',
      field === 'fr' || field === 'ja'
        ? '半角の二重引用符で囲んで文章を書いてください。両方の言語が必要です。'
        : '値を入力するか、その行全体を削除してください。',
    ],
  },
  'bad-id': {
    fr: ({ value }) =>
      `« {value…} » n’a pas la forme d’un identifiant. → Écrivez-le en minuscules sans accent, avec des tirets : « ${asId(value) ?? 'aix-en-provence'} ».`,
    ja: ({ value }) =>
      `「{value…}」はIDの形になっていません。 → 半角の小文字と数字をハイフンでつなぎ、「${asId(value) ?? 'aix-en-provence'}」のようにしてください。`,
  },
  'long-id': {
    fr: 'L’identifiant « {value…} » dépasse {count} signes : aucun fichier ne peut porter un tel nom. → Raccourcissez-le : la ville, le sujet, l’année.',
    ja: 'ID「{value…}」が{count}字を超えており、ファイル名にできません。 → 都市、主題、年などで短くしてください。',
  },
  'reserved-id': {
    fr: '« {value} » est un nom que les ordinateurs ou le site se réservent : ce ne peut être ni un identifiant ni un champ. → Ajoutez-y un mot qui précise : la ville, le sujet, l’année.',
    ja: '「{value}」はコンピューターかサイトが使う名前のため、IDにも項目名にもできません。 → 都市、主題、年などの語を足してください。',
  },
  'quoted-and-derived': {
    fr: 'Un texte cité mot pour mot n’est pas déduit. → Retirez all de derived ; si la source ne cite pas la déclaration, écrivez wording: paraphrase.',
    ja: '原文の引用は推定ではありません。 → derivedからallを消してください。資料が宣言を引用していなければ、wording: paraphraseとしてください。',
  },
  'bad-point-id': {
    fr: '« {value…} » n’est pas l’identifiant d’un point. → Écrivez p1, p2, p3, dans l’ordre.',
    ja: '「{value…}」は項目のIDになりません。 → 順にp1、p2、p3としてください。',
  },
  'bad-text-place': {
    fr: '« {value…} » n’est pas un endroit du texte. → Écrivez preamble, article-3 ou, pour un alinéa, article-3-2.',
    ja: '「{value…}」は本文の位置ではありません。 → preamble、article-3、項であればarticle-3-2のように書いてください。',
  },
  'bad-article-number': {
    fr: '« {value…} » n’est pas le numéro d’un article. → Écrivez-le en chiffres : 3.',
    ja: '「{value…}」は条の番号ではありません。 → 3のように、数字で書いてください。',
  },
  'bad-date': {
    fr: '« {value…} » n’est pas une date lisible ici. → Tapez 2016, 2016-10, 2016-10-05 ou 2026-autumn ; pour une période, 2016-10-03/06, ou until 2016-10-06 si le début n’est pas donné ; latest, earliest ou about se met devant.',
    ja: '「{value…}」は日付として読み取れません。 → 2016、2016-10、2016-10-05、2026-autumnのように、期間は2016-10-03/06のように、初日の記載がなければuntil 2016-10-06のように入力してください。latest、earliest、aboutは前に置きます。',
    correction: { fr: 'Tapez {nearest}.', ja: '「{nearest}」に直してください。' },
  },
  'impossible-date': {
    fr: '« {value} » n’existe pas dans le calendrier. → Vérifiez le mois (01 à 12) et le jour : année-mois-jour.',
    ja: '「{value}」という日付は暦にありません。 → 年-月-日の順になっているか、月（01〜12）と日を確かめてください。',
  },
  'not-a-day': {
    fr: '« {value} » n’est pas un jour. → Écrivez le jour entier, par exemple 2026-11-29.',
    ja: '「{value}」は年月日になっていません。 → 日まで、「2026-11-29」の形で書いてください。',
  },
  'end-before-start': {
    contradiction: 'Periods',
    fields: '`start/end`',
    why: 'A period that runs backwards.',
    fr: ({ nearest }) =>
      `La période « {value} » finit avant de commencer. → Écrivez le premier jour, une barre, puis le dernier${nearest ? ` : ${nearest}` : ''}.`,
    ja: ({ nearest }) =>
      `期間「{value}」の最終日が初日より前になっています。 → 初日、斜線、最終日の順に${nearest ? `「${nearest}」と` : ''}書いてください。`,
  },
  'bad-time': {
    fr: '« {value…} » n’est pas une heure lisible ici. → Tapez quatre chiffres (09:30), ou morning, afternoon, evening.',
    ja: '「{value…}」は時刻として読み取れません。 → 09:30のように四桁で入力するか、morning、afternoon、eveningのいずれかを書いてください。',
  },
  'bad-count': {
    fr: '« {value…} » n’est pas un nombre lisible ici. → Tapez les chiffres sans espace : 41, about 170, nearly 150, more-than 100 ou at-least 50.',
    ja: '「{value…}」は数として読み取れません。 → 41、about 170、nearly 150、more-than 100、at-least 50のように、半角で入力してください。',
  },
  'bad-number': {
    fr: '« {value…} » n’est pas un nombre. → Tapez des chiffres seuls, sans espace : 12 ; les décimales après un point : 43.5283.',
    ja: '「{value…}」は数ではありません。 → 半角の数字だけで、12、43.5283のように入力してください。',
  },
  'bad-reading': {
    fr: 'La lecture « {value…} » contient autre chose que des kana. → Écrivez-la en hiragana, telle qu’elle se prononce : "たかまつし".',
    ja: '読み「{value…}」に仮名以外の文字が含まれています。 → "たかまつし"のように、ひらがなで入力してください。',
  },
  'bad-katakana': {
    fr: '« {value…} » n’est pas en katakana. → Écrivez en katakana le nom tel qu’il se prononce, avec ・ ou ＝ entre ses parties : "イッシー・レ・ムリノー".',
    ja: '「{value…}」はカタカナではありません。 → "イッシー・レ・ムリノー"のように、カタカナで入力してください。区切りには「・」か「＝」を使います。',
  },
  'no-one-japanese-name': {
    fr: 'Une personne a un nom japonais, ou katakana quand on ne connaît pas ses kanji : l’un des deux, et un seul. → Écrivez ja: "…" si une source donne les kanji, ou si la personne n’est pas japonaise (en katakana, avec general_knowledge: [ja]). Sinon, ja: not-stated et katakana: "…" (nom, puis prénom).',
    ja: '人物には、日本語名か、漢字が分からない場合のkatakanaの、どちらか一方だけが必要です。 → 資料に漢字があればja: "…"と書いてください。日本人でなければjaにカタカナで書き、general_knowledge: [ja]を加えます。漢字が分からない日本人は、ja: not-statedとし、katakana: "…"（姓・名の順）を加えてください。',
  },
  'bad-source-title': {
    fr: 'Le titre de la source n’a pas une forme connue. → Tapez "…" pour un titre imprimé, { description: "…" } pour le nôtre, { from-address: "…" } pour celui que l’adresse laisse lire.',
    ja: '資料の題名の書き方が正しくありません。 → 資料にある題名は"…"、当アーカイブの説明は{ description: "…" }、アドレスから読み取った題名は{ from-address: "…" }と書いてください。',
  },
  'two-statuses': {
    fr: ({ count }) => [
      count === '0' ? 'Rien ne dit ce que vaut ce texte.' : 'Ce texte a deux statuts à la fois.',
      'Mettez un seul mot devant : official, probable, announcement, press, beginning, translation ou gloss.',
    ],
    ja: ({ count }) => [
      count === '0' ? 'この文の性格が示されていません。' : 'この文の性格を示す語が二つ以上あります。',
      'official、probable、announcement、press、beginning、translation、glossのうち一つだけを前に置いてください。',
    ],
  },
  'versions-without-kept': {
    fr: 'Rien ne dit ce qui est retenu des versions. → Ajoutez kept: none si rien ne permet de choisir, kept: all si toutes sont valables.',
    ja: 'どの記述を採るのかが示されていません。 → 決められないときはkept: none、どれも成り立つときはkept: allを追加してください。',
  },
  'versions-too-few': {
    fr: 'Il faut au moins deux versions. → Ajoutez l’autre version, ou écrivez la valeur directement, sans versions.',
    ja: '記述（versions）が一つしかありません。 → もう一つを追加するか、versionsを使わずに値を直接書いてください。',
  },
  'bad-kept': {
    fr: '« {value} » ne peut pas suivre kept. → Écrivez none ou all. Pour retenir une version, écrivez-la comme valeur et mettez les autres dans others.',
    ja: 'keptに「{value}」は使えません。 → noneかallにしてください。一つを採るときは、それを値として書き、残りをothersに移してください。',
  },
  'reason-missing': {
    fr: 'Les sources divergent, et rien ne dit pourquoi le choix est fait ainsi. → Ajoutez because: { fr: "…", ja: "…" }',
    ja: '資料が食い違っていますが、その扱いの理由がありません。 → because: { fr: "…", ja: "…" }を追加してください。',
  },
  'differs-missing': {
    fr: 'Rien ne dit en quoi ces versions diffèrent. → Ajoutez differs: contradiction si les sources se contredisent ; sinon extent (autre étendue ou unité), moment (prévision, autre moment), wording (autres mots, arrondi) ou slip (erreur de la source).',
    ja: 'これらの記述がどう違うのかが示されていません。 → 資料が食い違うならdiffers: contradictionを追加してください。そうでなければ、extent（範囲・数え方）、moment（予定・時点）、wording（表現・端数）、slip（資料の誤り）のいずれかにしてください。',
  },
  'differs-elsewhere': {
    fr: ({ list }) => [
      `« differs » ne se dit pas ici : ${list === 'others' ? 'chaque version de « others » a le sien' : 'les versions ont le leur en commun'}.`,
      list === 'others' ? 'Mettez-le dans la version.' : 'Mettez-le une fois, à côté de kept.',
    ],
    ja: ({ list }) => [
      `ここには「differs」を書けません。${list === 'others' ? '「others」の記述ごとに書きます' : '記述に共通のものを一つだけ書きます'}。`,
      list === 'others' ? '各記述の中に移してください。' : 'keptの隣に一度だけ書いてください。',
    ],
  },
  'exception-names-no-field': {
    fr: '« {list} » nomme « {field} », qui n’est pas un champ de cette fiche. → Choisissez parmi : {known}.',
    ja: '「{list}」に挙げた「{field}」は、この記録の項目ではありません。 → 次の中から選んでください：{known}。',
    correction: true,
  },
  'bad-wikidata': {
    fr: '« {value…} » n’est pas un élément de Wikidata. → Tapez la lettre Q et son numéro, sans l’adresse : Q90 pour Paris.',
    ja: '「{value…}」はWikidataの項目ではありません。 → アドレスは付けずに、Qと数字だけで入力してください（パリはQ90）。',
  },
  'bad-geonames': {
    fr: '« {value…} » n’est pas un numéro GeoNames. → Tapez les chiffres seuls, sans l’adresse : 2988507 pour Paris.',
    ja: '「{value…}」はGeoNamesの番号ではありません。 → アドレスは付けずに、数字だけで入力してください（パリは2988507）。',
  },
  'excerpt-long': {
    fr: 'Un extrait compte {value} caractères : c’est plus qu’une phrase ({expected} au plus). → Gardez la phrase sur laquelle le fait repose ; marquez les coupes par « … ».',
    ja: '抜粋が{value}字あります。1文（{expected}字まで）に収めてください。 → 事実の根拠となる文だけを残し、省略した箇所は「…」で示してください。',
  },
  'bad-address': {
    fr: '« {value…} » n’est pas une adresse complète. → Copiez-la en entier, depuis https://.',
    ja: '「{value…}」はアドレスとして不完全です。 → https://から始まるアドレス全体を写してください。',
  },
  'address-sign': {
    fr: 'L’adresse « {value…} » contient un signe qu’une adresse n’admet pas : {text}. → Retirez-le.',
    ja: 'アドレス「{value…}」に、アドレスでは使えない文字（{text}）が含まれています。 → その文字を取り除いてください。',
    correction: {
      fr: 'Retirez-le, ou tapez {nearest} à sa place.',
      ja: 'その文字を取り除くか、代わりに{nearest}と入力してください。',
    },
  },
  'address-login': {
    fr: 'L’adresse « {value…} » contient un nom d’utilisateur ou un mot de passe. → Retirez le signe @ qui précède le nom du site, et ce qui est devant.',
    ja: 'アドレス「{value…}」に、ユーザー名かパスワードが含まれています。 → サイト名の前にある@と、その前の部分を取り除いてください。',
  },
  'address-host': {
    fr: '« {text} » n’est pas un nom de site complet. → Donnez l’adresse publique de la page.',
    ja: '「{text}」は、サイト名として不完全です。 → ページの公開アドレスを書いてください。',
  },
  'bad-contact': {
    fr: '« {value…} » n’est pas une adresse où chacun puisse écrire. → Tapez une adresse électronique ("archive@example.org"), ou l’adresse web d’un formulaire, depuis https://.',
    ja: '「{value…}」は、誰でも連絡できるアドレスではありません。 → メールアドレス（"archive@example.org"）か、https://から始まるフォームのアドレスを書いてください。',
  },
  'bad-corrections': {
    fr: '« {value…} » ne peut pas recevoir l’adresse de la page où l’on signale une erreur. → Terminez par le champ où elle s’ajoute, le seul pour un courriel : "mailto:archive@example.org?subject=" ou "https://github.com/owner/name/issues/new?template=correction.{lang}.yml&page=".',
    ja: '「{value…}」には、誤りのあるページのアドレスを付けられません。 → アドレスを付ける欄の名前と=で終え、メールの欄は1つだけにしてください："mailto:archive@example.org?subject="、"https://github.com/owner/name/issues/new?template=correction.{lang}.yml&page="など。',
  },
  'bad-edit': {
    fr: '« {value…} » ne dit pas quel fichier modifier. → Mettez {file} à la place du chemin du fichier : "https://github.com/owner/name/edit/main/content/{file}#L{line}".',
    ja: '「{value…}」では、編集するファイルが決まりません。 → ファイルのパスが入る位置に{file}と書いてください："https://github.com/owner/name/edit/main/content/{file}#L{line}"',
  },
  'bad-identifier': {
    fr: '« {value…} » n’est ni un DOI ni un ARK. → Tapez doi:10.5072/archive ou ark:12345/x9.',
    ja: '「{value…}」はDOIでもARKでもありません。 → doi:10.5072/archive、ark:12345/x9のように書いてください。',
  },
  'link-address': {
    fr: '« {value…} » n’est pas une adresse où un lien puisse mener. → Tapez une adresse entière (https://…), mailto: et une adresse, ou un chemin du site (/fr/about/) ; vers une fiche, <A id="…">.',
    ja: '「{value…}」はリンク先として使えません。 → https://から始まるアドレス全体、mailto:とメールアドレス、またはサイト内のパス（/ja/about/）を書いてください。記録へのリンクには<A id="…">を使います。',
  },
}) satisfies Readonly<Record<ShapeCode, unknown>>;
