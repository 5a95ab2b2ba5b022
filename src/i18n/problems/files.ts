import type { Bilingual } from '../locales.ts';
import { asId, problemWordings } from './problem-wording.ts';

/** Names of the things found in place of a file, by the words of `file-bytes.ts`. */
const specialNames: Bilingual<Readonly<Record<string, string>>> = {
  fr: {
    link: 'un lien vers un autre endroit',
    folder: 'un dossier',
    pipe: 'un tube nommé (FIFO)',
    socket: 'un socket',
    device: 'un périphérique',
  },
  ja: {
    link: '別の場所へのリンク',
    folder: 'フォルダー',
    pipe: '名前付きパイプ（FIFO）',
    socket: 'ソケット',
    device: 'デバイスファイル',
  },
};

/** The characters that separate lines or columns, typed in place of a space. */
const lineEnds = ['U+0009', 'U+000A', 'U+000D', 'U+2028', 'U+2029'];

/** Mistakes in a complete file: its name, its folder, its bytes, the files that go with it. */
export const fileProblems = problemWordings({
  fr: {
    'unreadable-file': ({ value }) => ({
      message: `Le fichier « ${value} » n’a pas pu être ouvert.`,
      hint: 'Fermez-le dans les autres programmes, et vérifiez que vous avez le droit de le lire.',
    }),
    'not-a-file': ({ value, kind }) => ({
      message: `« ${value} » n’est pas un fichier : c’est ${specialNames.fr[kind] ?? ''}.`,
      hint: 'Remplacez-le par un fichier, ou retirez-le du contenu.',
    }),
    'too-many-open': ({ value, text }) => ({
      message: `Le système n’ouvre plus aucun fichier, « ${value} » compris : trop sont ouverts à la fois (${text}).`,
      hint: 'Fermez d’autres programmes, ou relevez la limite de la session (ulimit -n), puis recommencez.',
    }),
    'not-utf8': () => ({
      message: 'Le fichier n’est pas enregistré en UTF-8 : ses accents et ses caractères japonais sont illisibles.',
      hint: 'Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
    }),
    'too-large': ({ value }) => ({
      message: `Le fichier dépasse ${value} ko : il n’est pas lu.`,
      hint: 'Cherchez ce qui y a été collé par erreur, ou répartissez son contenu entre plusieurs fichiers.',
    }),
    'line-too-long': ({ value }) => ({
      message: `La ligne compte plus de ${value} signes : le fichier n’est pas lu.`,
      hint: 'Retirez ce qui y a été collé par erreur, ou coupez la ligne.',
    }),
    'paragraph-too-long': ({ value }) => ({
      message: `Le paragraphe, ou la liste, compte plus de ${value} signes : le récit n’est pas lu.`,
      hint: 'Coupez-le par une ligne vide, ou retirez ce qui y a été collé par erreur.',
    }),
    'lists-too-deep': ({ value }) => ({
      message: `La ligne se trouve dans plus de ${value} listes l’une dans l’autre : le récit n’est pas lu.`,
      hint: 'Ramenez-la vers la marge, ou retirez les tirets de trop.',
    }),
    'control-sign': ({ value }) => ({
      message: `La ligne contient un signe invisible ou réservé (${value}), qu’aucun texte ne peut contenir.`,
      hint: lineEnds.includes(value)
        ? 'Écrivez le texte sur une seule ligne : tapez une espace à sa place.'
        : 'Effacez-le, qu’il ait été collé ou écrit en code (\\u…, &…;), et retapez le passage.',
    }),
    'too-many-marks': ({ value }) => ({
      message: `Une lettre porte plus de quatre accents ou marques à la fois (le cinquième : ${value}).`,
      hint: 'Gardez les seuls accents du mot, ou retapez-le sans coller.',
    }),
    'bad-file-name': ({ value }) => ({
      message: `Le nom du fichier, ou celui d’un de ses dossiers, contient un signe invisible ou réservé (${value}).`,
      hint: 'Renommez-le en minuscules sans accent, avec des chiffres et des tirets.',
    }),
    'empty-file': () => ({
      message: 'Le fichier est vide, ou n’a aucune ligne de la forme « champ: valeur ».',
      hint: 'Reprenez la forme d’un fichier semblable, ou supprimez celui-ci.',
    }),
    'unknown-file': ({ value }) => ({
      message: `L’archive ne sait pas quoi faire du fichier « ${value} ».`,
      hint: 'Corrigez son nom ou son dossier d’après le tableau de README.fr.md, ou retirez-le du contenu.',
    }),
    'missing-file': ({ value }) => ({
      message: `Le fichier « ${value} » manque.`,
      hint: `Remettez « ${value} » à la racine du contenu : le site ne peut pas être construit sans lui.`,
    }),
    'bad-folder-name': ({ value, kind }) => ({
      message: `Le nom « ${value} » ne convient pas.`,
      hint:
        kind === 'editions' || kind === 'declarations'
          ? 'Nommez le dossier d’après le rang et la ville, en minuscules sans accent : « 5-tours ».'
          : `Écrivez-le en minuscules sans accent, avec des tirets : « ${asId(value) ?? 'aix-en-provence'} ».`,
    }),
    'folder-without-record': ({ value, named: kind, nearest }) => ({
      message: `Le dossier « ${value} » ne porte le nom d’aucune ${kind === 'editions' ? 'édition' : 'collectivité'}.`,
      hint:
        (nearest ? `Renommez-le « ${nearest} », ou ` : 'Corrigez son nom, ou ') +
        (kind === 'editions'
          ? `créez editions/${value}/edition.yaml.`
          : `ajoutez « ${value} » à authorities/france.yaml ou à authorities/japan.yaml.`),
    }),
    'missing-account': ({ value }) => ({
      message: `« ${value} » n’a pas de récit.`,
      hint: `Écrivez ${value}/fr.mdx et ${value}/ja.mdx.`,
    }),
    'missing-sibling': ({ value, missing }) => ({
      message: `Ce récit n’existe qu’en ${missing === 'ja' ? 'français' : 'japonais'}.`,
      hint: `Écrivez aussi ${value}, dans la même proposition ; ou, pour plus tard, un fichier qui ne tient que le mot to-translate.`,
    }),
    'stray-account': ({ value, record }) => ({
      message: `Ce récit n’accompagne aucune fiche : ${value}/${record} n’existe pas.`,
      hint: `Créez ${record} dans ce dossier, ou corrigez le nom du dossier.`,
    }),
  },
  ja: {
    'unreadable-file': ({ value }) => ({
      message: `ファイル「${value}」を開けません。`,
      hint: 'ほかのアプリで開いていれば閉じ、読み取りの権限があるか確かめてください。',
    }),
    'not-a-file': ({ value, kind }) => ({
      message: `「${value}」は${specialNames.ja[kind] ?? ''}で、ファイルではありません。`,
      hint: 'ファイルに置き換えるか、contentから取り除いてください。',
    }),
    'too-many-open': ({ value, text }) => ({
      message: `一度に開いているファイルが多すぎ（${text}）、「${value}」を含め、これ以上開けません。`,
      hint: 'ほかのアプリを閉じるか、上限（ulimit -n）を上げてから、もう一度実行してください。',
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
    'paragraph-too-long': ({ value }) => ({
      message: `段落または箇条書きが${value}字を超えるため、この本文は読み取りません。`,
      hint: '空行で分けるか、誤って貼り付けたものを取り除いてください。',
    }),
    'lists-too-deep': ({ value }) => ({
      message: `箇条書きの入れ子が${value}段を超えるため、この本文は読み取りません。`,
      hint: '字下げを減らすか、余分な記号を取り除いてください。',
    }),
    'control-sign': ({ value }) => ({
      message: `この行に、文章では使えない見えない文字や特殊な文字（${value}）があります。`,
      hint: lineEnds.includes(value)
        ? '文章は1行に収め、代わりに空白を入力してください。'
        : '貼り付けたものでも、\\u…や&…;で書いたものでも、取り除いて打ち直してください。',
    }),
    'too-many-marks': ({ value }) => ({
      message: `一つの文字に、アクセントなどの記号が五つ以上重なっています（五つ目：${value}）。`,
      hint: '必要な記号だけを残すか、貼り付けずに打ち直してください。',
    }),
    'bad-file-name': ({ value }) => ({
      message: `ファイル名かフォルダー名に、使えない見えない文字や特殊な文字（${value}）があります。`,
      hint: '半角の小文字と数字をハイフンでつないだ名前に直してください。',
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
      hint: `${value}も、同じ提案の中で書いてください。あとで書くなら、to-translateの一語だけのファイルにします。`,
    }),
    'stray-account': ({ value, record }) => ({
      message: `この本文の対象となる記録（${value}/${record}）がありません。`,
      hint: `このフォルダーに${record}を作るか、フォルダー名を直してください。`,
    }),
  },
});
