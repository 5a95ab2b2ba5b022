import { locales, otherLocale } from '../text/locales.ts';
import { isDefined } from '../archive/defined-ids.ts';
import type { Entries } from '../archive/entries.ts';
import { accountFolder, isAccountOptional, proseFolders, type ProseFolder } from '../schema/kinds.ts';
import type { RecordOf } from '../schema/kinds.ts';
import { wordsIn } from './own-texts.ts';
import { asId } from '../schema/id.ts';
import { family, headOfFile, type InBoth } from './rule.ts';

const specialNames: Readonly<Record<string, InBoth<string>>> = {
  link: { fr: 'un lien vers un autre endroit', ja: '別の場所へのリンク' },
  folder: { fr: 'un dossier', ja: 'フォルダー' },
  pipe: { fr: 'un tube nommé (FIFO)', ja: '名前付きパイプ（FIFO）' },
  socket: { fr: 'un socket', ja: 'ソケット' },
  device: { fr: 'un périphérique', ja: 'デバイスファイル' },
};

/** The characters that separate lines or columns, typed in place of a space. */
const lineEnds = ['U+0009', 'U+000A', 'U+000D', 'U+2028', 'U+2029'];

const recordFile: Readonly<Partial<Record<ProseFolder, string>>> = {
  editions: 'edition.yaml',
  declarations: 'declaration.yaml',
  cities: 'city.yaml',
  themes: 'theme.yaml',
  series: 'series.yaml',
};

function accountsIn({ prose, unread }: Entries): ReadonlySet<string> {
  return new Set([...prose.map(({ file }) => file), ...unread]);
}

export const fileRules = family(undefined, {
  'merge-conflict': {
    fr: 'La ligne « {value…} » est une marque de Git : deux personnes ont changé le même endroit, et il reste à réunir leurs versions, l’une au-dessus de =======, l’autre au-dessous. → Si ce sont deux ajouts, gardez les deux, chacun entier ; sinon, gardez ce qui est juste. Puis retirez les lignes <<<<<<<, =======, >>>>>>>, ici et plus bas dans le fichier.',
    ja: '「{value…}」の行はGitの印です。二人が同じ箇所を変え、二つの版（=======の上と下）がまだまとめられていません。 → どちらも追加であれば、両方をそれぞれ丸ごと残し、そうでなければ正しい方を残してください。そのうえで、<<<<<<<、=======、>>>>>>>の行を、このファイルのすべての箇所で削除してください。',
  },
  // A change is a file of its own: two of one name are two changes.
  'changes-of-one-name': {
    fr: 'La ligne « {value…} » est une marque de Git : deux personnes ont changé le même endroit, et il reste à réunir leurs versions, l’une au-dessus de =======, l’autre au-dessous. → Ce sont deux changements qui portent le même nom : gardez ici le premier, mettez le second dans un fichier à lui, d’un autre nom, puis retirez les lignes <<<<<<<, =======, >>>>>>>.',
    ja: '「{value…}」の行はGitの印です。二人が同じ箇所を変え、二つの版（=======の上と下）がまだまとめられていません。 → 同じ名前の二つの変更です。このファイルには一つ目だけを残し、二つ目は別の名前のファイルに移してから、<<<<<<<、=======、>>>>>>>の行を削除してください。',
  },
  'unreadable-file': {
    fr: 'Le fichier « {value} » n’a pas pu être ouvert. → Fermez-le dans les autres programmes, et vérifiez que vous avez le droit de le lire.',
    ja: 'ファイル「{value}」を開けません。 → ほかのアプリで開いていれば閉じ、読み取りの権限があるか確かめてください。',
  },
  'not-a-file': {
    fr: ({ kind }) =>
      `« {value} » n’est pas un fichier : c’est ${specialNames[kind]?.fr ?? ''}. → Remplacez-le par un fichier, ou retirez-le du contenu.`,
    ja: ({ kind }) =>
      `「{value}」は${specialNames[kind]?.ja ?? ''}で、ファイルではありません。 → ファイルに置き換えるか、contentから取り除いてください。`,
  },
  'too-many-open': {
    fr: 'Le système n’ouvre plus aucun fichier, « {value} » compris : trop sont ouverts à la fois ({text}). → Fermez d’autres programmes, ou relevez la limite de la session (ulimit -n), puis recommencez.',
    ja: '一度に開いているファイルが多すぎ（{text}）、「{value}」を含め、これ以上開けません。 → ほかのアプリを閉じるか、上限（ulimit -n）を上げてから、もう一度実行してください。',
  },
  'not-utf8': {
    fr: 'Le fichier n’est pas enregistré en UTF-8 : ses accents et ses caractères japonais sont illisibles. → Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
    ja: 'ファイルがUTF-8で保存されていないため、日本語やアクセント付きの文字を読み取れません。 → 文字コードにUTF-8を選び、保存し直してください。',
  },
  'too-large': {
    fr: 'Le fichier dépasse {value} ko : il n’est pas lu. → Cherchez ce qui y a été collé par erreur, ou répartissez son contenu entre plusieurs fichiers.',
    ja: 'ファイルが{value}KBを超えるため、読み取りません。 → 誤って貼り付けたものがないか確かめるか、内容を複数のファイルに分けてください。',
  },
  'line-too-long': {
    fr: 'La ligne compte plus de {value} signes : le fichier n’est pas lu. → Retirez ce qui y a été collé par erreur, ou coupez la ligne.',
    ja: '1行が{value}字を超えるため、このファイルは読み取りません。 → 誤って貼り付けたものを取り除くか、行を分けてください。',
  },
  'paragraph-too-long': {
    fr: 'Le paragraphe, ou la liste, compte plus de {value} signes : le récit n’est pas lu. → Coupez-le par une ligne vide, ou retirez ce qui y a été collé par erreur.',
    ja: '段落または箇条書きが{value}字を超えるため、この本文は読み取りません。 → 空行で分けるか、誤って貼り付けたものを取り除いてください。',
  },
  'lists-too-deep': {
    fr: 'La ligne se trouve dans plus de {value} listes l’une dans l’autre : le récit n’est pas lu. → Ramenez-la vers la marge, ou retirez les tirets de trop.',
    ja: '箇条書きの入れ子が{value}段を超えるため、この本文は読み取りません。 → 字下げを減らすか、余分な記号を取り除いてください。',
  },
  'control-sign': {
    fr: ({ value }) => [
      'La ligne contient un signe invisible ou réservé ({value}), qu’aucun texte ne peut contenir.',
      lineEnds.includes(value)
        ? 'Écrivez le texte sur une seule ligne : tapez une espace à sa place.'
        : 'Effacez-le, qu’il ait été collé ou écrit en code (\\u…, &…;), et retapez le passage.',
    ],
    ja: ({ value }) => [
      'この行に、文章では使えない見えない文字や特殊な文字（{value}）があります。',
      lineEnds.includes(value)
        ? '文章は1行に収め、代わりに空白を入力してください。'
        : '貼り付けたものでも、\\u…や&…;で書いたものでも、取り除いて打ち直してください。',
    ],
  },
  'too-many-marks': {
    fr: 'Une lettre porte plus de quatre accents ou marques à la fois (le cinquième : {value}). → Gardez les seuls accents du mot, ou retapez-le sans coller.',
    ja: '一つの文字に、アクセントなどの記号が五つ以上重なっています（五つ目：{value}）。 → 必要な記号だけを残すか、貼り付けずに打ち直してください。',
  },
  'bad-file-name': {
    fr: 'Le nom du fichier, ou celui d’un de ses dossiers, contient un signe invisible ou réservé ({value}). → Renommez-le en minuscules sans accent, avec des chiffres et des tirets.',
    ja: 'ファイル名かフォルダー名に、使えない見えない文字や特殊な文字（{value}）があります。 → 半角の小文字と数字をハイフンでつないだ名前に直してください。',
  },
  'empty-file': {
    fr: 'Le fichier est vide, ou n’a aucune ligne de la forme « champ: valeur ». → Reprenez la forme d’un fichier semblable, ou supprimez celui-ci.',
    ja: 'ファイルが空か、「項目: 値」の形の行がありません。 → 同じ種類のファイルにならって書くか、このファイルを削除してください。',
  },
  'unknown-file': {
    fr: 'Le fichier « {value} » n’a pas de place dans le contenu. → Corrigez son nom ou son dossier d’après le tableau de README.fr.md, ou retirez-le du contenu.',
    ja: 'ファイル「{value}」の扱いが分かりません。 → README.ja.mdの表を見てファイル名かフォルダーを直すか、contentから取り除いてください。',
  },
  'missing-file': {
    fr: 'Le fichier « {value} » manque. → Remettez « {value} » à la racine du contenu : le site ne peut pas être construit sans lui.',
    ja: 'ファイル「{value}」がありません。 → contentの直下に「{value}」を戻してください。これがないとサイトを作れません。',
    *find({ typed, unread }) {
      const read = new Set([...typed.map(({ file }) => file), ...unread]);
      for (const file of ['link-counts.yaml', 'series.yaml']) if (!read.has(file)) yield { file, value: file };
    },
  },
  'bad-folder-name': {
    fr: ({ value }) =>
      `Le nom « {value} » ne convient pas. → Écrivez-le en minuscules sans accent, avec des tirets : « ${asId(value) ?? 'aix-en-provence'} ».`,
    ja: ({ value }) =>
      `「{value}」という名前は使えません。 → 半角の小文字と数字をハイフンでつなぎ、「${asId(value) ?? 'aix-en-provence'}」のようにしてください。`,
  },
  'folder-without-ordinal': {
    fr: 'Le nom « {value} » ne convient pas. → Nommez le dossier d’après le rang et la ville, en minuscules sans accent : « 5-tours ».',
    ja: '「{value}」という名前は使えません。 → フォルダー名は回と都市を半角の小文字でつなぎ、「5-tours」のようにしてください。',
  },
  'associated-nowhere': {
    fr: '« {value} » est donnée pour ville associée, et aucune édition ne la nomme dans son champ associated. → Nommez-la dans l’édition, avec la source qui le dit ; sinon, placez le récit dans authorities/{value} : toute collectivité peut en avoir un.',
    ja: '「{value}」は関連都市とされていますが、associatedに挙げている回がありません。 → その回の記録のassociatedに典拠とともに加えるか、本文をauthorities/{value}に置いてください。どの自治体にも本文を付けられます。',
    *find({ records: { cities }, typed, unread }) {
      if (unread.some((file) => file.startsWith('editions/'))) return;
      // As typed, whatever else is wrong in the edition.
      const editions = typed
        .filter(({ kind }) => kind === 'editions')
        .map(({ raw }) => raw as Partial<RecordOf<'editions'>>);
      const named = wordsIn(editions.map(({ hosts, associated }) => [hosts, associated]));
      for (const { id, file, data } of cities)
        if (data.role === 'associated' && !named.has(id)) yield { file, path: ['role'], value: id };
    },
  },
  'missing-account': {
    fr: '« {value} » n’a pas de récit. → Écrivez {value}/fr.mdx et {value}/ja.mdx.',
    ja: '「{value}」に本文がありません。 → {value}/fr.mdxと{value}/ja.mdxを書いてください。',
    *find(content) {
      const accounts = accountsIn(content);
      for (const { kind, id, file } of content.typed) {
        const value = `${kind}/${id}`;
        if (isAccountOptional(kind) || !proseFolders.some((folder) => folder === kind)) continue;
        if (!locales.some((lang) => accounts.has(`${value}/${lang}.mdx`))) yield { file, value };
      }
    },
  },
  'two-accounts': {
    fr: '« {value} » a deux récits : dans cities/ et dans authorities/, pour une seule page. → Réunissez-les dans cities/{value}, et retirez authorities/{value}.',
    ja: '「{value}」の本文が、cities/とauthorities/の両方にあります。ページは一つです。 → cities/{value}にまとめ、authorities/{value}を取り除いてください。',
    *find({ prose }) {
      const cities = new Set(prose.flatMap(({ folder, record }) => (folder === 'cities' ? [record] : [])));
      for (const { folder, record, lang, file } of prose)
        if (folder === 'authorities' && lang === 'fr' && cities.has(record))
          yield { file, position: headOfFile, value: record };
    },
  },
  'missing-sibling': {
    fr: 'Ce récit n’existe qu’en {otherLanguage}. → Écrivez aussi {value}, dans la même proposition ; ou, pour plus tard, un fichier qui ne tient que le mot to-translate.',
    ja: '本文が{otherLanguage}だけです。 → {value}も、同じ提案の中で書いてください。あとで書くなら、to-translateの一語だけのファイルにします。',
    *find(content) {
      const accounts = accountsIn(content);
      for (const { folder, record, lang, file } of content.prose) {
        const missing = otherLocale(lang);
        const value = `${accountFolder(folder, record)}/${missing}.mdx`;
        if (!accounts.has(value)) yield { file, value, missing };
      }
    },
  },
  'stray-account': {
    fr: 'Ce récit n’accompagne aucune fiche : « {value} » n’existe pas. → Créez {record} dans ce dossier, ou corrigez le nom du dossier.',
    ja: 'この本文の対象となる記録「{value}」がありません。 → このフォルダーに{record}を作るか、フォルダー名を直してください。',
    // A folder without a record is told once, at the first of its accounts.
    *find(content) {
      const accounts = accountsIn(content);
      for (const { folder, record, lang, file } of content.prose) {
        const value = `${folder}/${record}`;
        const isSecond = lang === 'ja' && accounts.has(`${value}/fr.mdx`);
        const code = folder === 'authorities' ? 'stray-authority' : 'stray-account';
        if (folder !== 'pages' && !isDefined(content.ids, folder, record) && !isSecond)
          yield { code, file, value, record: recordFile[folder] };
      }
    },
  },
  'stray-authority': {
    fr: 'Ce récit n’accompagne aucune fiche : « {value} » n’existe pas. → Ajoutez la collectivité à authorities/france.yaml ou à authorities/japan.yaml (npm run new -- authority), ou corrigez le nom du dossier.',
    ja: 'この本文の対象となる記録「{value}」がありません。 → 自治体をauthorities/france.yamlかauthorities/japan.yamlに追加する（npm run new -- authority）か、フォルダー名を直してください。',
  },
});
