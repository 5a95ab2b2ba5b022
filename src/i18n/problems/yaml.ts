import { excerpt, plainSigns, separators, problemWordings, withColon } from './problem-wording.ts';

/** Mistakes in typing YAML. */
export const yamlProblems = problemWordings({
  fr: {
    'yaml-unclosed-quote': () => ({
      message: 'Le guillemet qui ouvre ce texte n’est pas fermé.',
      hint: 'Tapez un guillemet droit (") à la fin du texte, sur la même ligne.',
    }),
    'yaml-quote-inside': ({ text }) => ({
      message: text
        ? `Un guillemet droit ferme le texte trop tôt, après « ${excerpt(text)} ».`
        : 'Un guillemet droit ferme le texte trop tôt.',
      hint: 'À l’intérieur d’un texte, tapez « » ; en japonais, 「」. Le guillemet droit ne sert qu’à ouvrir et à fermer.',
    }),
    'yaml-quote-delimiter': ({ value }) => ({
      message: `Ce texte s’ouvre par le signe ${value} au lieu d’un guillemet droit.`,
      hint: 'Ouvrez-le et fermez-le par des guillemets droits doubles : "Tours"',
    }),
    'yaml-escape': ({ value }) => ({
      message: `La barre oblique inverse de « ${value} » n’a pas de sens ici.`,
      hint: 'Retirez-la ; si elle fait partie du texte, tapez-la deux fois : \\\\',
    }),
    'yaml-unclosed-bracket': ({ value, closing }) => ({
      message: `Le signe ${value} n’est pas fermé.`,
      hint: `Tapez ${closing} après le dernier élément.`,
    }),
    'yaml-extra-bracket': ({ value }) => ({
      message: `Le signe ${value} ne ferme rien.`,
      hint: 'Retirez-le, ou tapez devant le signe ouvrant qui manque.',
    }),
    'yaml-missing-comma': () => ({
      message: 'Une virgule manque entre deux éléments.',
      hint: 'Tapez-la devant le second : { fr: "Tours", ja: "トゥール" }',
    }),
    'yaml-extra-comma': () => ({
      message: 'Une virgule suit la valeur, hors de [ ] et de { }.',
      hint: 'Retirez-la : la fin de la ligne suffit.',
    }),
    'yaml-missing-space': ({ value }) => ({
      message:
        value === '#'
          ? 'Une espace manque devant le signe #.'
          : `Une espace manque après ${value === '-' ? 'le tiret' : 'les deux-points'}.`,
      hint:
        value === '-'
          ? 'Tapez un tiret, une espace, puis l’élément : - id: venue'
          : value === '#'
            ? 'Séparez le commentaire de la valeur par une espace.'
            : 'Tapez deux-points, une espace, puis la valeur : status: held',
    }),
    'yaml-missing-colon': ({ value }) => ({
      message: `La ligne « ${excerpt(value)} » n’a pas de deux-points après le nom du champ.`,
      hint: `Tapez : ${withColon(value)}`,
    }),
    'yaml-colon-in-value': ({ value }) => ({
      message: `Le texte « ${excerpt(value)} » contient deux-points, et n’a pas de guillemets.`,
      hint: `Mettez-le entre guillemets droits : "${excerpt(value)}"`,
    }),
    'yaml-indentation': () => ({
      message: 'Cette ligne n’est pas alignée avec ses voisines.',
      hint: 'Alignez-la sur les champs de la même fiche, ou sur les tirets de la même liste : deux espaces par niveau.',
    }),
    'yaml-tab': () => ({
      message: 'Cette ligne est décalée par une tabulation.',
      hint: 'Remplacez-la par des espaces, deux par niveau.',
    }),
    'yaml-odd-space': ({ value }) => ({
      message:
        value === '\u3000'
          ? 'Une espace japonaise (pleine chasse) se trouve hors des guillemets.'
          : 'Une espace insécable se trouve hors des guillemets.',
      hint: 'Remplacez-la par une espace ordinaire.',
    }),
    'yaml-full-width': ({ value }) => ({
      message: `Le signe japonais ${value} (pleine chasse) se trouve hors des guillemets.`,
      hint: `Remplacez-le par « ${plainSigns[value] ?? ''} »${separators.includes(value) ? ' suivi d’une espace' : ''}.`,
    }),
    'yaml-anchor': ({ value }) => ({
      message: `« ${value} » est lu comme un renvoi de YAML, que l’archive n’admet pas.`,
      hint: 'Écrivez la valeur elle-même ; si c’est un texte, mettez-le entre guillemets droits.',
    }),
    'yaml-tag': ({ value }) => ({
      message: `« ${value} » est lu comme une étiquette de YAML, que l’archive n’admet pas.`,
      hint: 'Retirez le point d’exclamation ; si la valeur est un texte, mettez-la entre guillemets droits.',
    }),
    'yaml-syntax': () => ({
      message: 'Cette ligne ne peut pas être lue.',
      hint: 'Comparez-la à une ligne semblable : le champ, deux-points, une espace, la valeur ; un tiret devant chaque élément d’une liste.',
    }),
    'duplicate-key': ({ field, line }) => ({
      message: `« ${field} » est déjà écrit dans la même fiche, ligne ${line}.`,
      hint: `Gardez une seule ligne « ${field}: ».`,
    }),
    'empty-value': ({ field }) => ({
      message: `« ${field} » est vide.`,
      hint:
        field === 'fr' || field === 'ja'
          ? 'Écrivez le texte entre guillemets droits : les deux langues sont nécessaires.'
          : 'Donnez sa valeur, retirez la ligne, ou écrivez unknown, not-stated ou not-applicable.',
    }),
    'null-word': ({ value }) => ({
      message: `« ${value} » ne dit pas pourquoi la valeur manque.`,
      hint: 'Écrivez unknown (cherché et pas trouvé), not-stated (les sources citées ne le disent pas) ou not-applicable (sans objet).',
    }),
    'text-without-quotes': ({ value }) => ({
      message: `Le texte « ${excerpt(value)} » n’a pas de guillemets.`,
      hint: `Mettez-le entre guillemets droits doubles : "${excerpt(value)}"`,
    }),
    'id-in-quotes': ({ value }) => ({
      message: `« ${excerpt(value)} » est entre guillemets, alors que ce n’est pas un texte.`,
      hint: `Tapez ${excerpt(value)} sans guillemets : les identifiants, les dates, les nombres et les mots fixes s’écrivent nus.`,
    }),
  },
  ja: {
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
    'duplicate-key': ({ field, line }) => ({
      message: `「${field}」は、同じ記録の${line}行目にすでに書かれています。`,
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
  },
});
