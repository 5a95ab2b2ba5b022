import { asId, excerpt, plainSigns, separators, withColon, wordlessComponents, type Tellings } from './telling.ts';

/** What an id names, and where to add what it should name. */
const named: Readonly<Record<string, { readonly noun: string; readonly add: string }>> = {
  sources: { noun: '資料', add: 'sources/にある発行者のファイルに登録' },
  authorities: { noun: '自治体', add: 'authorities/france.yamlかauthorities/japan.yamlに追加' },
  organisations: { noun: '関係機関', add: 'organisations.yamlに追加' },
  people: { noun: '人物', add: 'people.yamlに追加' },
  areas: { noun: '県・地域圏・都道府県', add: 'areas.yamlに追加' },
  twinnings: { noun: '姉妹都市・提携', add: 'twinnings.yamlに追加' },
  milestones: { noun: '年表の項目', add: 'milestones.yamlに追加' },
  terms: { noun: '用語', add: 'terms.yamlに追加' },
  editions: { noun: '会議', add: 'editions/にフォルダーを作成' },
  declarations: { noun: '宣言', add: 'declarations/にフォルダーを作成' },
  cities: { noun: '都市', add: 'cities/にフォルダーを作成' },
  themes: { noun: 'テーマ', add: 'themes/にフォルダーを作成' },
  pages: { noun: 'ページ', add: 'pages/にフォルダーを作成' },
  items: { noun: '行事', add: 'その回のprogrammeに追加' },
  counts: { noun: '提携数', add: 'link-counts.yamlに追加' },
  points: { noun: '項目', add: 'その宣言のpointsに追加' },
  gaps: { noun: '不明点', add: 'その記録のgapsに追加' },
  totals: { noun: '件数', add: 'docs/prose.mdの一覧にある語を選択' },
  records: { noun: '自治体・関係機関・テーマ', add: '「editions/5-tours」のようにフォルダー名から記入' },
};

const elements: Readonly<Record<string, string>> = {
  image: '画像',
  blockquote: '引用の字下げ（>）',
  thematicBreak: '区切り線',
  html: 'HTMLのタグ',
};

const correctOr = (nearest: string, otherwise: string) => (nearest ? `「${nearest}」に直してください。` : otherwise);

/** Every mistake in Japanese. */
export const japanese = {
  'unreadable-file': ({ value }) => ({
    message: `ファイル「${value}」を開けません。`,
    hint: 'ほかのアプリで開いていれば閉じ、読み取りの権限があるか確かめてください。',
  }),
  'not-utf8': () => ({
    message: 'ファイルがUTF-8で保存されていないため、日本語やアクセント付きの文字を読み取れません。',
    hint: '文字コードにUTF-8を選び、保存し直してください。',
  }),
  'too-large': ({ value }) => ({
    message: `ファイルが${value}KBを超えるため、読み取りません。`,
    hint: '誤って貼り付けたものがないか確かめるか、内容を複数のファイルに分けてください。',
  }),
  'line-too-long': ({ value }) => ({
    message: `1行が${value}字を超えるため、このファイルは読み取りません。`,
    hint: '誤って貼り付けたものを取り除くか、行を分けてください。',
  }),
  'control-sign': ({ value }) => ({
    message: `この行に、ページに表示できない見えない文字（${value}）があります。`,
    hint: '行を消し、貼り付けずに打ち直してください。',
  }),
  'empty-file': () => ({
    message: 'ファイルが空か、「項目: 値」の形の行がありません。',
    hint: '同じ種類のファイルにならって書くか、このファイルを削除してください。',
  }),
  'unknown-file': ({ value }) => ({
    message: `ファイル「${value}」の扱いが分かりません。`,
    hint: 'README.ja.mdの表を見てファイル名かフォルダーを直すか、contentから取り除いてください。',
  }),
  'missing-file': ({ value }) => ({
    message: `ファイル「${value}」がありません。`,
    hint: `contentの直下に「${value}」を戻してください。これがないとサイトを作れません。`,
  }),
  'bad-folder-name': ({ value, kind }) => ({
    message: `「${value}」という名前は使えません。`,
    hint:
      kind === 'editions' || kind === 'declarations'
        ? 'フォルダー名は回と都市を半角の小文字でつなぎ、「5-tours」のようにしてください。'
        : `半角の小文字と数字をハイフンでつなぎ、「${asId(value) ?? 'aix-en-provence'}」のようにしてください。`,
  }),
  'folder-without-record': ({ value, named: kind, nearest }) => ({
    message: `フォルダー「${value}」と同じIDの${kind === 'editions' ? '会議' : '自治体'}がありません。`,
    hint:
      (nearest ? `「${nearest}」に改名するか、` : '名前を直すか、') +
      (kind === 'editions'
        ? `editions/${value}/edition.yamlを作成してください。`
        : `「${value}」をauthorities/france.yamlかauthorities/japan.yamlに追加してください。`),
  }),
  'missing-account': ({ value }) => ({
    message: `「${value}」に本文がありません。`,
    hint: `${value}/fr.mdxと${value}/ja.mdxを書いてください。`,
  }),
  'missing-sibling': ({ value, missing }) => ({
    message: `本文が${missing === 'ja' ? 'フランス語' : '日本語'}だけです。`,
    hint: `${value}も、同じ提案の中で書いてください。`,
  }),
  'stray-account': ({ value, record }) => ({
    message: `この本文の対象となる記録（${value}/${record}）がありません。`,
    hint: `このフォルダーに${record}を作るか、フォルダー名を直してください。`,
  }),

  'yaml-unclosed-quote': () => ({
    message: '文章の引用符が閉じていません。',
    hint: '同じ行の、文章の終わりに半角の二重引用符（"）を入力してください。',
  }),
  'yaml-quote-inside': ({ text }) => ({
    message: text
      ? `文章が「${excerpt(text)}」の後の引用符で終わってしまいます。`
      : '文章が途中の引用符で終わってしまいます。',
    hint: '文章の中では、日本語なら「」、フランス語なら« »を使ってください。半角の二重引用符は文章の前後だけに使います。',
  }),
  'yaml-quote-delimiter': ({ value }) => ({
    message: `文章が、半角の二重引用符ではなく別の引用符（${value}）で始まっています。`,
    hint: '"高松市"のように、半角の二重引用符で囲んでください。',
  }),
  'yaml-escape': ({ value }) => ({
    message: `「${value}」の逆斜線（\\）は、ここでは意味を持ちません。`,
    hint: '削除してください。文章の一部であれば、\\\\と二つ続けて入力してください。',
  }),
  'yaml-unclosed-bracket': ({ value, closing }) => ({
    message: `${value}が閉じていません。`,
    hint: `最後の要素の後に${closing}を入力してください。`,
  }),
  'yaml-extra-bracket': ({ value }) => ({
    message: `${value}に対応する開き括弧がありません。`,
    hint: '削除するか、抜けている開き括弧を前に入力してください。',
  }),
  'yaml-missing-comma': () => ({
    message: '要素の間に半角のコンマがありません。',
    hint: '{ fr: "Tours", ja: "トゥール" }のように、次の要素の前にコンマを入力してください。',
  }),
  'yaml-extra-comma': () => ({
    message: '[ ]や{ }の外に、余分なコンマがあります。',
    hint: '削除してください。行の終わりには何も要りません。',
  }),
  'yaml-missing-space': ({ value }) => ({
    message:
      value === '#'
        ? '#の前に半角スペースがありません。'
        : `${value === '-' ? 'ハイフン' : 'コロン'}の後に半角スペースがありません。`,
    hint:
      value === '-'
        ? '「- id: venue」のように、ハイフンの後に半角スペースを入力してください。'
        : value === '#'
          ? '値と覚え書きの間に半角スペースを入力してください。'
          : '「status: held」のように、コロンの後に半角スペースを入力してください。',
  }),
  'yaml-missing-colon': ({ value }) => ({
    message: `「${excerpt(value)}」の行で、項目名の後にコロンがありません。`,
    hint: `「${withColon(value)}」のように入力してください。`,
  }),
  'yaml-colon-in-value': ({ value }) => ({
    message: `「${excerpt(value)}」はコロンを含む文章ですが、引用符で囲まれていません。`,
    hint: `"${excerpt(value)}"のように、半角の二重引用符で囲んでください。`,
  }),
  'yaml-indentation': () => ({
    message: 'この行の字下げが前後の行とそろっていません。',
    hint: '同じ記録の項目、または同じ一覧のハイフンに位置をそろえてください（一段につき半角スペース二つ）。',
  }),
  'yaml-tab': () => ({
    message: 'この行はタブで字下げされています。',
    hint: 'タブを半角スペースに直してください（一段につき二つ）。',
  }),
  'yaml-odd-space': ({ value }) => ({
    message:
      value === '\u3000'
        ? '引用符の外に全角スペースがあります。'
        : '引用符の外に、半角スペースに似た別の空白文字（ノーブレークスペース）があります。',
    hint: '半角スペースに直してください。',
  }),
  'yaml-full-width': ({ value }) => ({
    message: `引用符の外に全角の「${value}」があります。`,
    hint: separators.includes(value)
      ? `半角の「${plainSigns[value] ?? ''}」に直し、その後に半角スペースを入力してください。`
      : `半角の「${plainSigns[value] ?? ''}」に直してください。`,
  }),
  'yaml-anchor': ({ value }) => ({
    message: `「${value}」はYAMLの参照として読まれますが、当アーカイブでは使えません。`,
    hint: '値そのものを書いてください。文章であれば、半角の二重引用符で囲んでください。',
  }),
  'yaml-tag': ({ value }) => ({
    message: `「${value}」はYAMLのタグとして読まれますが、当アーカイブでは使えません。`,
    hint: '先頭の感嘆符を削除してください。文章であれば、半角の二重引用符で囲んでください。',
  }),
  'yaml-syntax': () => ({
    message: 'この行を読み取れません。',
    hint: '似た行と見比べてください。項目名、コロン、半角スペース、値の順に書き、一覧の要素の前にはハイフンを置きます。',
  }),
  'duplicate-key': ({ field }) => ({
    message: `同じ記録に「${field}」が二度書かれています。`,
    hint: `「${field}:」の行を一つだけ残してください。`,
  }),
  'empty-value': ({ field }) => ({
    message: `「${field}」が空です。`,
    hint:
      field === 'fr' || field === 'ja'
        ? '半角の二重引用符で囲んで文章を書いてください。両方の言語が必要です。'
        : '値を入力するか、行を削除するか、unknown、not-stated、not-applicableのいずれかを書いてください。',
  }),
  'null-word': ({ value }) => ({
    message: `「${value}」では、値がない理由が分かりません。`,
    hint: 'unknown（調べたが不明）、not-stated（挙げた資料に記載なし）、not-applicable（対象外）のいずれかにしてください。',
  }),
  'text-without-quotes': ({ value }) => ({
    message: `文章「${excerpt(value)}」が引用符で囲まれていません。`,
    hint: `"${excerpt(value)}"のように、半角の二重引用符で囲んでください。`,
  }),
  'id-in-quotes': ({ value }) => ({
    message: `「${excerpt(value)}」は文章ではないのに、引用符で囲まれています。`,
    hint: `引用符を外し、${excerpt(value)}と入力してください。ID、日付、数、決まった語は囲みません。`,
  }),

  'missing-field': ({ field }) => ({
    message: `項目「${field}」がありません。`,
    hint: `「${field}:」とその値を追加してください。書き方は、同じ種類の記録にならってください。`,
  }),
  'missing-language': ({ missing }) => ({
    message: `文章が${missing === 'ja' ? 'フランス語' : '日本語'}だけで、${missing === 'ja' ? '日本語' : 'フランス語'}がありません。`,
    hint: `隣に${missing}: "…"を追加してください。`,
  }),
  'unknown-field': ({ field, nearest, known }) => ({
    message: `「${field}」という項目は、ここにはありません。`,
    hint: correctOr(nearest, known ? `削除するか、次の中から選んでください：${known}。` : '削除してください。'),
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
  'not-in-list': ({ field, value, known, nearest }) => ({
    message: `「${field}」に「${excerpt(value)}」という語は使えません。`,
    hint: nearest ? `「${nearest}」に直してください（使える語：${known}）。` : `次の中から選んでください：${known}。`,
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
  'bad-point-id': ({ value }) => ({
    message: `「${excerpt(value)}」は項目のIDになりません。`,
    hint: '順にp1、p2、p3としてください。',
  }),
  'bad-date': ({ value, nearest }) => ({
    message: `「${excerpt(value)}」は日付として読み取れません。`,
    hint: nearest
      ? `「${nearest}」に直してください。`
      : '2016、2016-10、2016-10-05、2026-autumnのように、期間は2016-10-03/06のように入力してください。latest、earliest、aboutは前に置きます。',
  }),
  'impossible-date': ({ value }) => ({
    message: `「${value}」という日付は暦にありません。`,
    hint: '年-月-日の順になっているか、月（01〜12）と日を確かめてください。',
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
  'bad-address': ({ value }) => ({
    message: `「${excerpt(value)}」はアドレスとして不完全です。`,
    hint: 'https://から始まるアドレス全体を写してください。',
  }),
  'bad-reading': ({ value }) => ({
    message: `読み「${excerpt(value)}」に仮名以外の文字が含まれています。`,
    hint: '"たかまつし"のように、ひらがなで入力してください。',
  }),
  'bad-katakana': ({ value }) => ({
    message: `「${excerpt(value)}」はカタカナではありません。`,
    hint: '"イッシー・レ・ムリノー"のように、カタカナで入力してください。区切りには「・」か「＝」を使います。',
  }),
  'bad-source-title': () => ({
    message: '資料の題名の書き方が正しくありません。',
    hint: '資料にある題名は"…"、当アーカイブの説明は{ description: "…" }、アドレスから読み取った題名は{ from-address: "…" }と書いてください。',
  }),
  'two-statuses': ({ count }) => ({
    message: count === '0' ? 'この文の性格が示されていません。' : 'この文の性格を示す語が二つ以上あります。',
    hint: 'official、probable、announcement、press、incomplete、translation、glossのうち一つだけを前に置いてください。',
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
  'exception-names-no-field': ({ field, list, known, nearest }) => ({
    message: `「${list}」に挙げた「${field}」は、この記録の項目ではありません。`,
    hint: correctOr(nearest, `次の中から選んでください：${known}。`),
  }),

  'dangling-id': ({ value, named: kind, nearest }) => {
    const { noun, add } = named[kind] ?? { noun: '', add: '訂正' };
    return {
      message: `${noun}ID「${excerpt(value)}」は登録されていません。`,
      hint: nearest ? `「${nearest}」に直すか、${add}してください。` : `IDを直すか、${add}してください。`,
    };
  },
  'duplicate-id': ({ value, other }) => ({
    message: `ID「${value}」は、すでに${other || 'このファイルの別の場所'}で使われています。`,
    hint: 'まだ公開していないほうに、別のIDを付けてください。公開したIDは変えられません。',
  }),
  'no-source': ({ value, list }) => ({
    message: list ? `「${value}」のほかの記述に出典がありません。` : `「${value}」に出典がありません。`,
    hint: 'sources: [ ]に資料のIDを書くか、典拠の別をderived、general_knowledge、oursで示してください。',
  }),
  'also-without-head': () => ({
    message: '「also」は一覧の先頭の出典に加えるものですが、この一覧の先頭には出典がありません。',
    hint: '「also」を「sources」に直してください。',
  }),
  'unknown-without-gap': ({ value }) => ({
    message: `「${value}」がunknownですが、それを説明する不明点がありません。`,
    hint: `gapsの不明点のexplainsに「${value}」を追加してください。ほかを調べていないときはnot-statedにしてください。`,
  }),
  'unknown-without-gaps': ({ value }) => ({
    message: `「${value}」がunknownですが、この種類の記録には不明点を書けません。`,
    hint: 'not-statedに直してください。',
  }),
  'gap-explains-nothing': ({ gap, value, nearest }) => ({
    message: `不明点「${gap}」が挙げる「${value}」は、このファイルにありません。`,
    hint: nearest ? `「${nearest}」に直すか、削除してください。` : 'パスを直すか、削除してください。',
  }),
  'gap-explains-value': ({ gap, value }) => ({
    message: `不明点「${gap}」が挙げる「${value}」には、値があります。`,
    hint: 'このパスを削除してください。ほかにパスがなければ、不明点ごと削除してください。',
  }),
  'no-host': () => ({
    message: 'この回に開催都市がありません。',
    hint: 'hosts: { authorities: [cannes], sources: [clair-rencontres] }のように、都市のIDと出典を書いてください。',
  }),
  'participant-twice': ({ value }) => ({
    message: `参加自治体に「${value}」が二度挙げられています。`,
    hint: '一行にまとめ、両方の出典をそこに書いてください。',
  }),
  'person-twice': ({ value }) => ({
    message: `この回に人物「${value}」が二度挙げられています。`,
    hint: '一つにまとめ、roleに続けてhosts、speaks、namedを書いてください。',
  }),
  'term-stands-twice': ({ value, other }) => ({
    message: `「${value}」は、すでに用語「${other}」の対象になっています。`,
    hint: 'standsはどちらか一方にだけ書いてください。',
  }),
  'person-unused': ({ value }) => ({
    message: `人物「${value}」は、どこにも挙げられていません。`,
    hint: '会議、宣言、関係機関、seriesのいずれかで挙げるか、people.yamlから削除してください。',
  }),
  'adoption-outside-edition': ({ value, start, end }) => ({
    message: `採択の日付（${value}）が、会議の日程（${start}〜${end}）から外れています。`,
    hint: 'この日付か、その回のdates.daysを直してください。',
  }),
  'held-in-announced': ({ value }) => ({
    message: `会議がまだ開かれていないのに、行事「${value}」が開催済みになっています。`,
    hint: '行事にstatus: plannedを追加してください。会議が開かれたのであれば、先に会議のstatusへheldの行を出典とともに追加してください。',
  }),
  'former-authority': ({ value, to, on }) => ({
    message: `「${value}」は「${to}」となったため（${on}）、この回には参加できません。`,
    hint: `「${to}」に直してください。日付が誤りなら、「${value}」の記録のbecameを直してください。`,
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

  'change-without-day': ({ value }) => ({
    message: `変更の日付は日まで必要ですが、「${value}」は日付になっていません。`,
    hint: '変更した日を「2026-11-25」の形で書いてください。',
  }),
  'bad-fingerprint': ({ value }) => ({
    message: `「${excerpt(value)}」は照合値ではありません。照合値は16進数の12桁です。`,
    hint: '手では書かず、「npm run record」に任せてください。書き換えた場合は元に戻してください。',
  }),
  'changes-out-of-order': ({ value, other }) => ({
    message: `${value}の変更が、${other}の変更より後に置かれています。`,
    hint: '古い順に並べるか、日付を直してください。',
  }),
  'change-names-nothing': ({ value, nearest }) => ({
    message: `変更に「${value}」とありますが、contentにありません。`,
    hint: nearest
      ? `「${nearest}」に直してください。取り除いた記録であれば、npm run record -- --fr "…" --ja "…"と入力してください。`
      : '取り除いた記録であれば、npm run record -- --fr "…" --ja "…"と入力してください。',
  }),
  'correction-elsewhere': ({ value }) => ({
    message: `訂正の対象「${value}」が、この変更の対象になっていません。`,
    hint: '「editions/8-shizuoka/venues」のように記録と項目を書き、その記録をentriesに加えてください。',
  }),
  'change-not-recorded': ({ value }) => ({
    message: `「${value}」の変更が記録されていません。`,
    hint: `変更の内容を記録してください：npm run record -- --entry ${value} --fr "…" --ja "…"`,
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
  'follow-up-to-nothing': ({ value, nearest }) => ({
    message: `その後「${excerpt(value)}」は、宣言を受けたものを指していません。`,
    hint: nearest
      ? `「${nearest}」に直してください。`
      : '回、宣言、年表の出来事のパスを書いてください：editions/5-tours、editions/5-tours/programme.ed5-closing、milestones/…',
  }),
  'follow-up-earlier': ({ value, on, start }) => ({
    message: `その後「${value}」${on ? `（${on}）` : ''}は、宣言${start ? `（${start}）` : ''}より後のものではありません。`,
    hint: '宣言の後のものを書いてください。日付の誤りなら、その記録で直してください。',
  }),
  'follow-up-missing': ({ value }) => ({
    message: `合意事項「${value}」のその後が書かれていません。`,
    hint: 'follow_up:に、これを受けたものと出典を書いてください。分からなければfollow_up: unknownとし、調べた資料をgapsに加えてください。',
  }),
  'removal-never-published': ({ value, nearest }) => ({
    message: `アドレス「${excerpt(value)}」は公開されたことがありません。`,
    hint: nearest
      ? `「${nearest}」に直してください。`
      : 'addresses.txtから写してください。公開していないものを取り除くときは、ここには何も書かないでください。',
  }),
  'removal-still-there': ({ value }) => ({
    message: `アドレス「${excerpt(value)}」は取り除いたとされていますが、まだ存在します。`,
    hint: '先に記録、項目、行事を取り除いてください。取り除かない場合は、この行を消してください。',
  }),
  'removal-to-nothing': ({ value, nearest }) => ({
    message: `案内先のアドレス「${excerpt(value)}」は存在しません。`,
    hint: nearest
      ? `「${nearest}」に直してください。`
      : 'addresses.txtにある、今もあるアドレスに直すか、「to」を消してください。',
  }),

  frontmatter: ({ value }) => ({
    message: value === 'lead' ? '本文に要旨がありません。' : 'ページの題名か要旨がありません。',
    hint:
      'ファイルの冒頭に、---の行、' +
      (value === 'lead' ? 'lead: "…"の行' : 'title: "…"とlead: "…"の行') +
      '、---の行を順に書いてください。',
  }),
  'mdx-unclosed-tag': ({ value }) => ({
    message: `<${value}>が同じ段落の中で閉じていません。`,
    hint: wordlessComponents.includes(value)
      ? `<${value} … />のように、斜線で終えてください。`
      : `囲む語の後に</${value}>を入力してください。`,
  }),
  'mdx-closing-tag': ({ value, opened }) => ({
    message: opened ? `</${value}>では<${opened}>を閉じられません。` : `</${value}>に対応する開始タグがありません。`,
    hint: opened ? `</${opened}>に直してください。` : `削除するか、語の前に<${value} …>を入力してください。`,
  }),
  'mdx-tag': ({ value }) => ({
    message: `タグ「${excerpt(value)}」の書き方が正しくありません。`,
    hint: '<Value of="dates.days" />のように、半角の二重引用符を使って書いてください。',
  }),
  'mdx-less-than': () => ({
    message: '<はタグの始まりとして読まれます。',
    hint: '「未満」などの語にするか、&lt;と入力してください。',
  }),
  'mdx-comment': () => ({
    message: '本文に<!-- -->の覚え書きは書けません。',
    hint: '削除してください。編集者への覚え書きは、.yamlファイルの#の後に書けます。',
  }),
  'mdx-expression': () => ({
    message: '本文に波括弧（{ }）は使えません。',
    hint: '削除してください。データの値は<Value of="…" />で表示します。',
  }),
  'mdx-import': () => ({
    message: '本文にimportやexportは書けません。',
    hint: 'その行を削除してください。部品はそのまま使えます。',
  }),
  'mdx-element': ({ value }) => ({
    message: `本文に${elements[value] ?? 'このMarkdownの書き方'}は使えません。`,
    hint: '段落、見出し（##と###）、箇条書き、強調、[語](アドレス)のリンクだけを使ってください。',
  }),
  'mdx-heading': ({ value }) => ({
    message: `見出しを${value}で始めることはできません。`,
    hint: '##か###に直してください。',
  }),
  'mdx-unknown-component': ({ value, nearest }) => ({
    message: `<${value}>という部品はありません。`,
    hint: nearest
      ? `<${nearest}>に直してください。`
      : 'タグを削除してください。使える部品はREADME.ja.mdの「本文の書き方」にあります。',
  }),
  'mdx-unknown-attribute': ({ component, value, nearest, known }) => ({
    message: `<${component}>に「${value}」という属性はありません。`,
    hint: correctOr(nearest, `次の中から選んでください：${known}。`),
  }),
  'mdx-missing-attribute': ({ component, value }) => ({
    message: `<${component}>に属性「${value}」がありません。`,
    hint: `<${component} ${value}="…"${wordlessComponents.includes(component) ? ' /' : ''}>のように書いてください。`,
  }),
  'mdx-attribute-value': ({ attribute, value, nearest, known }) => ({
    message: `「${attribute}」に「${value}」という語は使えません。`,
    hint: nearest ? `「${nearest}」に直してください（使える語：${known}）。` : `次の中から選んでください：${known}。`,
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
    hint: correctOr(nearest, '記録の項目名をピリオドでつないでください。一覧の行はidで示します。'),
  }),
  'mdx-count-path': ({ value, nearest }) => ({
    message: `「${value}」の先に、数えられる一覧がありません。`,
    hint: correctOr(nearest, 'programmeやparticipantsのように、記録の中の一覧を示してください。'),
  }),
  'mdx-count-where': ({ value, nearest }) => ({
    message: `「${value}」という語で数えられる行はありません。`,
    hint: correctOr(nearest, '行のkind、status、roleの語か、french、japaneseを書いてください。'),
  }),
  'mdx-unclosed-quote': ({ value }) => ({
    message: `タグ「${excerpt(value)}」の中の引用符が閉じていません。`,
    hint: '<Cite id="clair-edition-5" />のように、値の後に半角の二重引用符（"）を入力してください。',
  }),
  'mdx-full-width-tag': ({ value }) => ({
    message: `タグ「${excerpt(value)}」が全角の記号で入力されています。`,
    hint: '<Cite id="clair-edition-5" />のように、半角の<と>を使ってください。',
  }),
  'mdx-heading-space': ({ value }) => ({
    message: `${value}の後に空白がないため、見出しになりません。`,
    hint: '##か###、半角の空白、見出しの順に入力してください。',
  }),
  'mdx-stray-mark': ({ value }) => ({
    message: `${value}が記号として働かず、そのまま表示されてしまいます。`,
    hint: '削除するか、*斜体*、**太字**、[語](アドレス)の形に整えてください。',
  }),
  'name-differs': ({ value, nearest, record }) => ({
    message: `「${excerpt(value)}」は、記録「${record}」の名称と異なります。`,
    hint: `「${nearest}」に直してください。記録の方が誤っている場合は、そこで名称を直してください。`,
  }),
  'typed-figure': ({ value, field, nearest }) => ({
    message: `${field === 'lead' ? '要旨' : '本文'}に数字「${value}」が直接入力されています。`,
    hint:
      field === 'lead'
        ? '数字を使わない文に直してください。要旨にはデータの値を表示できません。'
        : nearest
          ? `データの値であれば、<Value of="${nearest}" />で表示してください。引用文の一部であれば、「」で囲んでください。`
          : '<Value of="…" />か<Count of="…" />でデータから表示してください。引用文の一部であれば、「」で囲んでください。',
  }),
  'figure-in-words': ({ value, field, nearest }) => ({
    message: `漢数字などで書かれた「${value}」は、データにある数です。`,
    hint:
      field === 'lead'
        ? '数字を使わない文に直してください。要旨にはデータの値を表示できません。'
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
  'gap-half-read': ({ value, known }) => ({
    message: `不明点「${value}」の答えは、最後まで読んでいない資料（${known}）にあるかもしれません。`,
    hint: '続きを読んでください。答えがあれば記入して不明点を削除し、なければその資料にread: wholeと書いてください。',
  }),
  'source-never-cited': ({ value }) => ({
    message: `資料「${value}」はどこにも引用されていません。`,
    hint: '根拠となる箇所で引用してください。公開したことのない資料であれば、削除してください。',
  }),
  'links-old': ({ count, value }) => ({
    message:
      count === '1'
        ? `「${value}」のアドレスは、2年以上確かめられていません。`
        : `このファイルの${count}件のアドレスは、2年以上確かめられていません。`,
    hint: '開いて確かめてください。ページがなくなっていれば、保存された写しのアドレスをarchivedに書いてください。',
  }),
  'text-long': ({ value, field, count, known }) => ({
    message: `${field === 'lead' ? '要旨' : field === 'title' ? '題名' : '名称'}「${excerpt(value)}」は${count}字で、目安の${known}字を超えています。`,
    hint: '内容が変わらなければ、短くしてください。',
  }),
  typography: ({ value, nearest, text, missing }) => ({
    message: `「${text}」の${value.trim() ? `「${value}」` : '空白'}は、${missing === 'fr' ? 'フランス語' : '日本語'}の表記の慣例と異なります。`,
    hint: nearest.trim()
      ? `「${nearest}」に直してください。`
      : nearest
        ? '空白を一つにしてください。'
        : '空白を削除してください。',
  }),
} satisfies Tellings;
