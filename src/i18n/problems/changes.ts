import { excerpt, nearestOr, problemWordings } from './problem-wording.ts';

/** Mistakes in recorded changes and in the addresses said to be removed, and changes that are not recorded. */
export const changeProblems = problemWordings({
  fr: {
    'change-file-name': ({ value, on }) => ({
      message: `« ${value}.yaml » n’est pas un nom de changement.`,
      hint: `Renommez ce fichier d’après son jour, en minuscules sans accents, par exemple ${on}-kobe.yaml ; si c’est date qui se trompe, corrigez-la.`,
    }),
    'change-names-nothing': ({ value, nearest }) => ({
      message: `Un changement nomme « ${excerpt(value)} », qui n’existe pas dans le contenu.`,
      hint: nearestOr.fr(
        nearest,
        'Écrivez le dossier et l’identifiant, par exemple editions/8-shizuoka ; si la fiche a été retirée, dites-le dans removed.yaml.',
      ),
    }),
    'correction-elsewhere': ({ value }) => ({
      message: `Une correction porte sur « ${value} », qui n’est pas une fiche touchée par ce changement.`,
      hint: 'Donnez la fiche puis le champ, par exemple « editions/8-shizuoka/venues », et la fiche dans entries.',
    }),
    'change-not-recorded': ({ value }) => ({
      message: `« ${value} » a changé, et aucun changement ne le dit.`,
      hint: 'Tapez npm run record -- --fr "…" --ja "…", ou ajoutez un fichier à content/changes ; pour une faute de frappe, sans les deux phrases (--typography).',
    }),
    'ledger-line': ({ value }) => ({
      message: `« ${excerpt(value)} » n’est pas une adresse de ce site.`,
      hint: 'Écrivez-la comme les autres, par exemple « about/ », « gaps/#series.name » ou « data/points.csv » ; une remarque commence par #.',
    }),
    'removal-never-published': ({ value, nearest }) => ({
      message: `L’adresse « ${excerpt(value)} » n’a jamais été publiée.`,
      hint: nearestOr.fr(
        nearest,
        'Recopiez-la de addresses.txt ; ce qui n’a pas été publié se retire sans rien écrire ici.',
      ),
    }),
    'removal-still-there': ({ value }) => ({
      message: `L’adresse « ${excerpt(value)} » est donnée pour retirée, et elle existe toujours.`,
      hint: 'Retirez d’abord la fiche, le point ou l’activité ; sinon, retirez cette ligne.',
    }),
    'removal-to-nothing': ({ value, nearest }) => ({
      message: `L’adresse « ${excerpt(value)} », où le lecteur est envoyé, n’existe pas.`,
      hint: nearestOr.fr(nearest, 'Recopiez de addresses.txt une adresse qui existe, ou retirez « to ».'),
    }),
  },
  ja: {
    'change-file-name': ({ value, on }) => ({
      message: `「${value}.yaml」は変更のファイル名になっていません。`,
      hint: `「${on}-kobe.yaml」のように、日付で始まる英小文字の名前に変えてください。dateのほうが違うときは、dateを直してください。`,
    }),
    'change-names-nothing': ({ value, nearest }) => ({
      message: `変更に「${excerpt(value)}」とありますが、contentにありません。`,
      hint: nearestOr.ja(
        nearest,
        'editions/8-shizuokaのように、フォルダーとIDを書いてください。取り除いた記録であれば、removed.yamlに書いてください。',
      ),
    }),
    'correction-elsewhere': ({ value }) => ({
      message: `訂正の対象「${value}」が、この変更の対象になっていません。`,
      hint: '「editions/8-shizuoka/venues」のように記録と項目を書き、その記録をentriesに加えてください。',
    }),
    'change-not-recorded': ({ value }) => ({
      message: `「${value}」の変更が記録されていません。`,
      hint: 'npm run record -- --fr "…" --ja "…"と入力するか、content/changesにファイルを加えてください。誤字の訂正であれば、両言語の文は要りません（--typography）。',
    }),
    'ledger-line': ({ value }) => ({
      message: `「${excerpt(value)}」はこのサイトのアドレスではありません。`,
      hint: 'ほかの行と同じ形（「about/」「gaps/#series.name」「data/points.csv」など）で書いてください。注記は「#」で始めます。',
    }),
    'removal-never-published': ({ value, nearest }) => ({
      message: `アドレス「${excerpt(value)}」は公開されたことがありません。`,
      hint: nearest
        ? `「${nearest}」に直してください。`
        : 'addresses.txtから写してください。公開していないものを取り除くときは、ここには何も書かないでください。',
    }),
    'removal-still-there': ({ value }) => ({
      message: `アドレス「${excerpt(value)}」は取り除いたとされていますが、まだ存在します。`,
      hint: '先に記録、項目、プログラムを取り除いてください。取り除かない場合は、この行を消してください。',
    }),
    'removal-to-nothing': ({ value, nearest }) => ({
      message: `案内先のアドレス「${excerpt(value)}」は存在しません。`,
      hint: nearest
        ? `「${nearest}」に直してください。`
        : 'addresses.txtにある、今もあるアドレスに直すか、「to」を消してください。',
    }),
  },
});
