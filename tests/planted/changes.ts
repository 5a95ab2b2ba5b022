import type { Planted } from './planted.ts';

const file = 'changes/2026-12-01-about.yaml';
const change = 'date: 2026-12-01\nfr: "x"\nja: "x"\nentries: [pages/about]\n';

/** Mistakes in what is recorded of the content. */
export const plantedChanges: readonly Planted[] = [
  {
    mistake: 'a change of a month',
    code: 'not-a-day',
    file,
    edit: change.replace('2026-12-01', '2026-12'),
    at: 'date: 2026-12',
    field: 'date',
    fr: '« 2026-12 » n’est pas un jour. → Écrivez le jour entier, par exemple 2026-11-29.',
    ja: '「2026-12」は年月日になっていません。 → 日まで、「2026-11-29」の形で書いてください。',
  },
  {
    mistake: 'a change of another day than its file',
    code: 'change-file-name',
    file,
    edit: change.replace('2026-12-01', '2026-12-02'),
    fr: '« 2026-12-01-about.yaml » n’est pas un nom de changement. → Renommez ce fichier d’après son jour, en minuscules sans accents, par exemple 2026-12-02-kobe.yaml ; si c’est date qui se trompe, corrigez-la.',
    ja: '「2026-12-01-about.yaml」は変更のファイル名になっていません。 → 「2026-12-02-kobe.yaml」のように、日付で始まる英小文字の名前に変えてください。dateのほうが違うときは、dateを直してください。',
  },
  {
    mistake: 'a change in a file with capitals',
    code: 'change-file-name',
    file: 'changes/2026-12-01-Kobe.yaml',
    edit: change,
    fr: '« 2026-12-01-Kobe.yaml » n’est pas un nom de changement. → Renommez ce fichier d’après son jour, en minuscules sans accents, par exemple 2026-12-01-kobe.yaml ; si c’est date qui se trompe, corrigez-la.',
    ja: '「2026-12-01-Kobe.yaml」は変更のファイル名になっていません。 → 「2026-12-01-kobe.yaml」のように、日付で始まる英小文字の名前に変えてください。dateのほうが違うときは、dateを直してください。',
  },
  {
    mistake: 'a change that names no entry',
    code: 'missing-field',
    file,
    edit: change.replace('entries: [pages/about]\n', ''),
    field: 'entries',
    fr: 'Le champ « entries » manque. → Ajoutez « entries: » et sa valeur ; une fiche semblable en montre la forme.',
    ja: '項目「entries」がありません。 → 「entries:」とその値を追加してください。書き方は、同じ種類の記録にならってください。',
  },
  {
    mistake: 'a change in one language',
    code: 'missing-field',
    file,
    edit: change.replace('ja: "x"\n', ''),
    fr: 'Le champ « ja » manque. → Ajoutez « ja: » et sa valeur ; une fiche semblable en montre la forme.',
    ja: '項目「ja」がありません。 → 「ja:」とその値を追加してください。書き方は、同じ種類の記録にならってください。',
  },
  {
    mistake: 'an entry of a change without its folder',
    code: 'change-names-nothing',
    file,
    edit: change.replace('pages/about', 'about'),
    at: 'entries:',
    field: 'entries',
    fr: 'Un changement nomme « about », qui n’existe pas dans le contenu. → Écrivez le dossier et l’identifiant, par exemple editions/8-shizuoka ; si la fiche a été retirée, dites-le dans removed.yaml.',
    ja: '変更に「about」とありますが、contentにありません。 → editions/8-shizuokaのように、フォルダーとIDを書いてください。取り除いた記録であれば、removed.yamlに書いてください。',
  },
  {
    mistake: 'a correction of an entry that the change does not touch',
    code: 'correction-elsewhere',
    file,
    edit: `${change}corrections:\n  - of: editions/5-valbour/venues\n    old: { fr: "x", ja: "x" }\n    new: { fr: "y", ja: "y" }\n    sources: [jalo-edition-5]\n`,
    at: 'of: editions/5-valbour/venues',
    field: 'corrections.of',
    fr: 'Une correction porte sur « editions/5-valbour/venues », qui n’est pas une fiche touchée par ce changement. → Donnez la fiche puis le champ, par exemple « editions/8-shizuoka/venues », et la fiche dans entries.',
    ja: '訂正の対象「editions/5-valbour/venues」が、この変更の対象になっていません。 → 「editions/8-shizuoka/venues」のように記録と項目を書き、その記録をentriesに加えてください。',
  },
];
