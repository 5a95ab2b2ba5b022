import { family, type InBoth } from './rule.ts';

/** Full-width signs, with those to type instead. Any other sign is a space. */
export const plainSigns: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '［': '[',
  '］': ']',
  '｛': '{',
  '｝': '}',
};

const plain: InBoth<(sign: string) => string> = {
  fr: (sign) => (plainSigns[sign] ? `« ${plainSigns[sign]} »` : 'une espace ordinaire'),
  ja: (sign) => (plainSigns[sign] ? `半角の「${plainSigns[sign]}」` : '半角スペース'),
};

export const yamlRules = family(undefined, {
  'yaml-quote': {
    fr: 'Un texte de cette ligne n’est pas entre deux guillemets droits. → Un texte tient sur une ligne, entre deux guillemets droits : "Tours". À l’intérieur, tapez « » ; en japonais, 「」.',
    ja: 'この行の文章が、半角の二重引用符二つで囲まれていません。 → 文章は"高松市"のように一行で書き、半角の二重引用符で囲んでください。文章の中では「」、フランス語なら« »を使ってください。',
  },
  'yaml-colon': {
    fr: 'Dans « {value…} », les deux-points manquent, ou ne sont pas à leur place. → Tapez le champ, deux-points, une espace, puis la valeur : status: held. Un texte qui contient deux-points va entre guillemets droits.',
    ja: '「{value…}」にコロンがないか、あるべき位置にありません。 → 「status: held」のように、項目名、コロン、半角スペース、値の順に入力してください。コロンを含む文章は半角の二重引用符で囲んでください。',
  },
  'yaml-tab': {
    fr: 'Cette ligne est décalée par une tabulation. → Remplacez-la par des espaces, deux par niveau.',
    ja: 'この行はタブで字下げされています。 → タブを半角スペースに直してください（一段につき二つ）。',
  },
  'yaml-full-width': {
    fr: ({ value }) =>
      `${plainSigns[value] ? `Le signe japonais ${value}` : 'Une espace japonaise ou insécable'} se trouve hors des guillemets. → Remplacez-le par ${plain.fr(value)}.`,
    ja: ({ value }) =>
      `引用符の外に${plainSigns[value] ? `全角の「${value}」` : '全角スペースかノーブレークスペース'}があります。 → ${plain.ja(value)}に直してください。`,
  },
  'yaml-bracket': {
    fr: 'Un crochet ou une accolade s’ouvre sans se fermer, ou se ferme sans s’ouvrir. → À chaque [ répond un ], à chaque { un } : authorities: [tours, takamatsu]',
    ja: '括弧の片方がありません。 → 「authorities: [tours, takamatsu]」のように、[には]、{には}を対にして入力してください。',
  },
  'yaml-indentation': {
    fr: 'Cette ligne, ou celle du dessus, n’est pas alignée avec ses voisines. → Alignez les champs d’une même fiche, ou les tirets d’une même liste : deux espaces par niveau, une espace après le tiret.',
    ja: 'この行か一つ上の行の字下げが、前後の行とそろっていません。 → 同じ記録の項目、または同じ一覧のハイフンの位置をそろえてください（一段につき半角スペース二つ、ハイフンの後に一つ）。',
  },
  'yaml-syntax': {
    fr: 'Cette ligne ne peut pas être lue. → Comparez-la à une ligne semblable : le champ, deux-points, une espace, la valeur ; un tiret devant chaque élément d’une liste, une virgule entre ceux de [ ] et de { } ; ni --- entre les lignes, ni \\ dans un texte.',
    ja: 'この行を読み取れません。 → 似た行と見比べてください。項目名、コロン、半角スペース、値の順に書き、一覧の要素の前にはハイフン、[ ]や{ }の要素の間にはコンマを置きます。途中に---の行は置けず、文章に\\は使えません。',
  },
  'yaml-reference': {
    fr: '« {value} » est lu comme un renvoi ou une étiquette de YAML, qui n’est pas admis. → Écrivez la valeur elle-même ; si c’est un texte, mettez-le entre guillemets droits.',
    ja: '「{value}」はYAMLの参照かタグとして読まれますが、当アーカイブでは使えません。 → 値そのものを書いてください。文章であれば、半角の二重引用符で囲んでください。',
  },
  'duplicate-key': {
    fr: '« {field} » est déjà écrit dans la même fiche, ligne {line}. → Gardez une seule ligne « {field}: ».',
    ja: '「{field}」は、同じ記録の{line}行目にすでに書かれています。 → 「{field}:」の行を一つだけ残してください。',
  },
  'empty-value': {
    fr: ({ field }) => [
      '« {field} » est vide.',
      field === 'fr' || field === 'ja'
        ? 'Écrivez le texte entre guillemets droits : les deux langues sont nécessaires.'
        : 'Donnez sa valeur, retirez la ligne, ou écrivez unknown, not-stated ou not-applicable.',
    ],
    ja: ({ field }) => [
      '「{field}」が空です。',
      field === 'fr' || field === 'ja'
        ? '半角の二重引用符で囲んで文章を書いてください。両方の言語が必要です。'
        : '値を入力するか、行を削除するか、unknown、not-stated、not-applicableのいずれかを書いてください。',
    ],
  },
  'null-word': {
    fr: '« {value} » ne dit pas pourquoi la valeur manque. → Écrivez unknown (cherché et pas trouvé), not-stated (les sources citées ne le disent pas) ou not-applicable (sans objet).',
    ja: '「{value}」では、値がない理由が分かりません。 → unknown（調べたが不明）、not-stated（挙げた資料に記載なし）、not-applicable（対象外）のいずれかにしてください。',
  },
  'text-without-quotes': {
    fr: 'Le texte « {value…} » n’a pas de guillemets. → Mettez-le entre guillemets droits doubles : "{value…}"',
    ja: '文章「{value…}」が引用符で囲まれていません。 → "{value…}"のように、半角の二重引用符で囲んでください。',
  },
  'id-in-quotes': {
    fr: '« {value…} » est entre guillemets, alors que ce n’est pas un texte. → Tapez {value…} sans guillemets : les identifiants, les dates, les nombres et les mots fixes s’écrivent nus.',
    ja: '「{value…}」は文章ではないのに、引用符で囲まれています。 → 引用符を外し、{value…}と入力してください。ID、日付、数、決まった語は囲みません。',
  },
});
